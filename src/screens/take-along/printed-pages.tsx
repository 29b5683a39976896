import { useEffect } from 'react';
import { AnswerView } from '@/answers/answer-view';
import { draftFacts, draftTitle, fileSays, pageFacts } from '@/files/taking/draft-facts';
import type { Taking } from '@/files/taking/pages-to-take';
import { findSource } from '@/guide/guide';
import styles from './take-along-screen.module.css';

type PrintedPagesProps = {
  lead: string;
  taking: Taking;
  /** Called once they were printed, or were not. */
  onDone: () => void;
};

/** The pages as they stand on paper: drawn for as long as the browser prints, and on paper alone. */
export function PrintedPages({ lead, taking, onDone }: PrintedPagesProps) {
  useEffect(() => {
    addEventListener('afterprint', onDone);
    window.print();
    return () => removeEventListener('afterprint', onDone);
  }, [onDone]);
  return (
    <div className={styles.printed}>
      <p>{lead}</p>
      <p>{fileSays(taking)}</p>
      {taking.pages.map((page) => (
        <section key={page.entry}>
          <h2 dir="auto">{page.title}</h2>
          <p className="small">{pageFacts(page).join(' · ')}</p>
          {page.drafts.map((draft, place) => {
            const prompt = findSource(page.source)?.prompt;
            const told = draftFacts(draft);
            const facts = page.drafts.length === 1 ? told : [draftTitle(place), ...told];
            return (
              <article key={draft.id}>
                <p className="small">{facts.join(' · ')}</p>
                <AnswerView answer={draft.answer} {...(prompt ? { prompt } : {})} />
              </article>
            );
          })}
        </section>
      ))}
    </div>
  );
}
