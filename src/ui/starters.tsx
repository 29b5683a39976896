import { useId } from 'react';
import { Icon } from './icon';
import styles from './starters.module.css';

type StartersProps = {
  starters: readonly string[];
  onInsert: (starter: string) => void;
  title?: string;
};

/** Openings that a person may put into their text; a used one stays, it can be used again. */
export function Starters({ starters, onInsert, title = 'A way in' }: StartersProps) {
  const id = useId();
  if (starters.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      <ul className={styles.starters}>
        {starters.map((starter) => (
          <li key={starter}>
            <button type="button" className={styles.starter} onClick={() => onInsert(starter)}>
              <Icon name="caret" small />
              <span>{starter}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
