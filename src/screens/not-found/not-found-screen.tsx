import { Link } from 'react-router-dom';
import { buttonClass } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { paths } from '@/paths';
import styles from './not-found-screen.module.css';

/** An address that leads nowhere; nothing written is touched by coming here. */
export function NotFoundScreen() {
  useDocumentTitle('Not found');
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>There’s no page here.</h1>
      <p className="lede">
        The address may be mistyped, or the page may have been deleted. Nothing is lost by coming
        here.
      </p>
      <div className="actions">
        <Link className={buttonClass('primary')} to={paths.path}>
          Your path
        </Link>
        <Link className={buttonClass('quiet')} to={paths.journal}>
          Journal
        </Link>
      </div>
    </div>
  );
}
