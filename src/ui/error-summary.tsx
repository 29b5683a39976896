import { t } from '@lingui/core/macro';
import { useEffect } from 'react';
import styles from './error-summary.module.css';

type ErrorSummaryProps = {
  /** What is wrong, in the words the field says. */
  words: string;
  /** Takes the person to the field. */
  onGoThere: () => void;
};

/**
 * What keeps a form from going on. It is heard as it appears, and the focus goes to the field, or stays
 * there: that is where whoever mistyped goes on, and the field says the same.
 */
export function ErrorSummary({ words, onGoThere }: ErrorSummaryProps) {
  useEffect(() => {
    onGoThere();
    // oxlint-disable-next-line react/exhaustive-deps -- when it appears, and never again.
  }, []);
  return (
    <div className={styles.summary} role="alert">
      <h2 className={styles.title}>{t`There is a problem`}</h2>
      <button type="button" className={styles.problem} onClick={onGoThere}>
        {words}
      </button>
    </div>
  );
}
