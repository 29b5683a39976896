import { useId } from 'react';
import { AnswerView } from '@/answers/answer-view';
import { DraftFacts } from '@/answers/draft-facts';
import type { Prompt } from '@/guide/stage';
import type { Draft } from '@/journal/entry';
import styles from './compare-screen.module.css';

type LeafProps = {
  side: 'then' | 'now';
  draft: Draft;
  name: string;
  now: number;
  prompt: Prompt | undefined;
};

/** One draft as a page of the open book; the earlier one on slightly older paper. */
export function Leaf({ side, draft, name, now, prompt }: LeafProps) {
  const id = useId();
  return (
    <article className={styles.leaf} data-side={side} aria-labelledby={id}>
      <header className={styles.leafHead}>
        <h2 id={id}>{name}</h2>
        <DraftFacts draft={draft} now={now} />
      </header>
      <div className={`read ${styles.hand}`}>
        <AnswerView answer={draft.answer} {...(prompt === undefined ? {} : { prompt })} />
      </div>
    </article>
  );
}
