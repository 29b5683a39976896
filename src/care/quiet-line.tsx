import { Link } from 'react-router-dom';
import { crisisWords } from '@/guide/crisis-words';
import { helpAddresses } from '@/guide/addresses';
import { EmergencyLink } from '@/help/emergency-link';
import type { CrisisLineKind } from '@/journal/crisis-cards';
import styles from './crisis-cards.module.css';

/** One line, never a card: for whoever is worn out, has lost somebody, or fears for somebody. */
export function QuietLine({ kind }: { kind: CrisisLineKind }) {
  const { words, link } = crisisWords[kind];
  return (
    <p className={styles.line}>
      {kind === 'atRisk' ? (
        <>
          <span>{crisisWords.atRisk.now}</span> <EmergencyLink />
          <span>.</span>{' '}
        </>
      ) : null}
      <span>{words}</span> <Link to={helpAddresses.support}>{link}</Link>
      <span>.</span>
    </p>
  );
}
