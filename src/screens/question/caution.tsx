import { Icon } from '@/ui/icon';
import styles from './reading.module.css';

/** What to be careful of, in one line: beside the reading, or where that is folded right above the question. */
export function Caution({ words }: { words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p className={styles.caution}>
      <Icon name="leaf" small />
      <span>{words}</span>
    </p>
  );
}
