import { t } from '@lingui/core/macro';
import { useLock } from '@/store/lock-context';
import { Icon } from '@/ui/icon';
import styles from './app-header.module.css';

/** Beside the way out, where there is a lock. */
export function LockButton() {
  const { state, lockNow } = useLock();
  if (state !== 'unlocked') return null;
  return (
    <button
      type="button"
      className={styles.lock}
      aria-label={t`Lock`}
      aria-keyshortcuts={t`Control+Shift+L Meta+Shift+L`}
      onClick={lockNow}
    >
      <Icon name="lock" small />
      <span>{t`Lock`}</span>
    </button>
  );
}
