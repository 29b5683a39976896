import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { helpAddresses } from '@/guide/addresses';
import type { Safety } from '@/journal/safety';
import { Icon } from '@/ui/icon';
import styles from './path-notice.module.css';

/** One line that says pages are put away, with the way to why and to help; for lists. */
export function PathLine({ safety }: { safety: Safety }) {
  if (safety.path === 'open') return null;
  return (
    <p className={styles.line}>
      <Icon name="leaf" small />
      <span>
        <Trans>
          Some pages are put away for now, and can be opened again.{' '}
          <Link to={helpAddresses.safety}>Why, and what is open</Link>{' '}
          <Link to={helpAddresses.support}>People who can help</Link>
        </Trans>
      </span>
    </p>
  );
}
