import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { buttonClass } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { paths } from '@/paths';
import styles from './not-found-screen.module.css';

/** An address that leads nowhere; nothing written is touched by coming here. */
export function NotFoundScreen() {
  useDocumentTitle(t`Not found`);
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t`There’s no page here.`}</h1>
      <p className="lede">
        <Trans>
          The address may be mistyped, or the page may have been deleted. Nothing is lost by coming
          here.
        </Trans>
      </p>
      <div className="actions">
        <Link className={buttonClass('primary')} to={paths.path}>{t`Your path`}</Link>
        <Link className={buttonClass('quiet')} to={paths.journal}>{t`Journal`}</Link>
      </div>
    </div>
  );
}
