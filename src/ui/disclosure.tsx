import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './disclosure.module.css';
import { Icon } from './icon';

type DisclosureProps = {
  summary: ReactNode;
  /** A word on what is inside: 'Read again, 1 min'. */
  meta?: ReactNode;
  /** Drawn as a closed page, for something long. */
  boxed?: boolean;
  /** For what is made only once somebody wants to see it. */
  onOpen?: () => void;
  children: ReactNode;
};

export function Disclosure({ summary, meta, boxed = false, onOpen, children }: DisclosureProps) {
  return (
    <details
      className={classNames(styles.disclosure, boxed && styles.boxed)}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary>
        <span className={styles.summary}>{summary}</span>
        {meta !== undefined && <span className="meta">{meta}</span>}
        <Icon name="down" small />
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
