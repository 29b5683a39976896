import { t } from '@lingui/core/macro';
import { fairLineFor } from '@/journal/strengths';
import type { Entries } from '@/journal/entries';
import { useJournal } from '@/store/journal-context';
import styles from './own-line.module.css';
import { useNameMask } from '@/ui/name-mask';

/** A fair line of the person's own, where they asked for one on this screen. */
export function OwnLine({ entries, now }: { entries: Entries; now: number }) {
  const facts = useJournal((state) => state.facts);
  const mask = useNameMask();
  const line = fairLineFor(entries, facts, now);
  if (line === null) return null;
  return (
    <p className={styles.line} dir="auto">
      <span className="vh">{`${t`Your fair line:`} `}</span>
      <span translate="no">{mask(line.fair)}</span>
    </p>
  );
}
