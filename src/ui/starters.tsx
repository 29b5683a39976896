import { t } from '@lingui/core/macro';
import { useId } from 'react';
import { Icon } from './icon';
import styles from './starters.module.css';
import { useNameMask } from './name-mask';

type StartersProps = {
  starters: readonly string[];
  onInsert: (starter: string) => void;
  title?: string;
  /** The person's own words, from another page. */
  areOwn?: boolean;
};

/** Openings that a person may put into their text; a used one stays, it can be used again. */
export function Starters(props: StartersProps) {
  const { starters, onInsert, title = t`A way in`, areOwn = false } = props;
  const mask = useNameMask();
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
              <span>{areOwn ? mask(starter) : starter}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
