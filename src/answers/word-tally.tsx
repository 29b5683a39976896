import { t } from '@lingui/core/macro';
import styles from './answer-form.module.css';
import { useAboutLater, type Words } from '@/ui/words-followed';
import { countWords } from './word-count';

/** Long enough for a pause between two words, so that counting never meets the typing. */
const pauseInMs = 600;

type WordTallyProps = { text: Words; atMost: number };

/** How many words of those asked for there are, looked at again whenever the writing pauses. */
export function WordTally({ text, atMost }: WordTallyProps) {
  const words = useAboutLater(text, countWords, pauseInMs);

  return (
    <>
      <p className={styles.told}>{t`${words} of ${atMost} words`}</p>
      <output className={styles.told}>
        {words > atMost ? t`More than ${atMost} words now. Nothing is cut off.` : ''}
      </output>
    </>
  );
}
