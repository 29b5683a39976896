import styles from './error-summary.module.css';
import { useFocusHere } from './use-focus-here';

type ErrorSummaryProps = {
  /** What is wrong, in the words the field says. */
  words: string;
  /** Takes the person to the field. */
  onGoThere: () => void;
};

/** What keeps a form from going on; it takes the focus when it appears. */
export function ErrorSummary({ words, onGoThere }: ErrorSummaryProps) {
  const here = useFocusHere<HTMLDivElement>(true);
  return (
    <div ref={here} className={styles.summary} role="alert" tabIndex={-1}>
      <h2 className={styles.title}>There is a problem</h2>
      <button type="button" className={styles.problem} onClick={onGoThere}>
        {words}
      </button>
    </div>
  );
}
