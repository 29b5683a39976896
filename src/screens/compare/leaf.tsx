import { t } from '@lingui/core/macro';
import { useId, type ReactNode } from 'react';
import { DraftFacts } from '@/answers/draft-facts';
import type { Draft } from '@/journal/entry';
import styles from './compare-screen.module.css';
import type { Side } from './open-book';

type LeafProps = {
  side: Side;
  draft: Draft;
  name: string;
  now: number;
  /** Its words. */
  children: ReactNode;
};

/** One draft as a page of the open book; the earlier one on slightly older paper. */
export function Leaf({ side, draft, name, now, children }: LeafProps) {
  const id = useId();
  return (
    <article className={styles.leaf} data-side={side} aria-labelledby={id}>
      <header className={styles.leafHead}>
        <h2 id={id}>
          <span className="vh">{side === 'then' ? t`Then:` : t`Now:`}</span> <span>{name}</span>
        </h2>
        <DraftFacts draft={draft} now={now} />
      </header>
      <div className={`read ${styles.hand}`}>{children}</div>
    </article>
  );
}
