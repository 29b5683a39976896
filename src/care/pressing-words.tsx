import { t } from '@lingui/core/macro';
import { pressureNotes } from '@/guide/contact-plan-words';
import { useAboutLater, type Words } from '@/ui/words-followed';
import { findPressure } from '@/wording/contact-pressure';
import styles from './pressing-words.module.css';
import { useNameMask } from '@/ui/name-mask';

/** So many are enough for a second look. */
const atMost = 3;

/** Read when the writing pauses for so many ms. */
const pause = 300;

/** Under a message that is written on a page: sentences that press on whoever reads it, and why. */
export function PressingWords({ words }: { words: Words }) {
  const mask = useNameMask();
  const { read, found } = useAboutLater(
    words,
    (now) => ({ read: now, found: findPressure(now).slice(0, atMost) }),
    pause,
  );
  if (found.length === 0) return null;
  return (
    <ul className={styles.marks} aria-label={t`Words that may press`}>
      {found.map(({ start, end, kind }) => (
        <li key={start}>
          <q dir="auto" translate="no">
            {mask(read.slice(start, end))}
          </q>{' '}
          <span>{pressureNotes[kind].note}</span>
        </li>
      ))}
    </ul>
  );
}
