import { useEffect } from 'react';
import { AnswerView } from '@/answers/answer-view';
import { draftFacts, draftTitle, fileSays, pageFacts } from '@/files/taking/draft-facts';
import type { Taking } from '@/files/taking/pages-to-take';
import { findSource } from '@/guide/guide';
import { wholePrompt } from '@/guide/whole';
import styles from './take-along-screen.module.css';

type PrintedPagesProps = {
  lead: string;
  taking: Taking;
};

/**
 * The pages as they stand on paper, and on paper alone. Printed once they are drawn; they stay, as a phone
 * may take its picture of them long after it said that it had printed.
 */
export function PrintedPages({ lead, taking }: PrintedPagesProps) {
  useEffect(() => {
    window.print();
  }, []);
  return (
    <div className={styles.printed}>
      <p>{lead}</p>
      <p>{fileSays(taking)}</p>
      {taking.pages.map((page) => (
        <section key={page.entry}>
          <h2 dir="auto">{page.title}</h2>
          <p className="small">{pageFacts(page).join(' · ')}</p>
          {page.drafts.map((draft, place) => {
            const found = findSource(page.source);
            const told = draftFacts(draft);
            const facts = page.drafts.length === 1 ? told : [draftTitle(place), ...told];
            return (
              <article key={draft.id}>
                <p className="small">{facts.join(' · ')}</p>
                <AnswerView
                  answer={draft.answer}
                  {...(found && { prompt: wholePrompt(found.prompt) })}
                />
              </article>
            );
          })}
        </section>
      ))}
    </div>
  );
}
