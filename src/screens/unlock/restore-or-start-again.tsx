import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { buttonClass } from '@/ui/button';
import { paths } from '@/paths';
import styles from './unlock-screen.module.css';

/** For when neither passphrase nor code is to be found. */
export function RestoreOrStartAgain() {
  return (
    <section className={styles.form} aria-label={t`Without passphrase and code`}>
      <hr />
      <p>
        <Trans>
          Without passphrase, passkey and code nobody can read these pages. What is left is a backup
          you made, or a new beginning. Both say first what would be lost, and change nothing until
          you type a word.
        </Trans>
      </p>
      <p className="actions">
        <Link
          className={buttonClass('quiet')}
          to={paths.restoreLocked}
        >{t`Restore a backup…`}</Link>
        <Link className={buttonClass('quiet')} to={paths.startAgain}>{t`Start again…`}</Link>
      </p>
    </section>
  );
}
