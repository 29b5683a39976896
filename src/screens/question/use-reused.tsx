import { Link } from 'react-router-dom';
import type { ReusedAnswer } from '@/answers/answer-form';
import type { Prompt } from '@/guide/stage';
import { factOf } from '@/journal/facts';
import { isBlank } from '@/journal/answer';
import { seenFact } from '@/journal/crisis-cards';
import { latestAnswer } from '@/journal/entries';
import { notTodayFact, refusedFact } from '@/journal/then-and-now';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useToday } from '@/store/use-today';
import { comparePath } from '@/paths';

/** Earlier answers that a page looks back on, each with a way to all its drafts and a way to refuse it. */
export function useReused(prompt: Prompt): readonly ReusedAnswer[] {
  const store = useJournalStore();
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const { today, todayNow } = useToday();

  function refuse(entry: string): void {
    const { setFact, offerUndo } = store.getState();
    setFact(refusedFact(entry), true);
    offerUndo('That page won’t be shown again', () => setFact(refusedFact(entry), null));
  }

  return (prompt.reuses ?? []).flatMap((id) => {
    const draft = latestAnswer(entries, id);
    // A page on which people to talk to were shown is not brought up; it can be opened in the journal.
    if (draft === undefined || isBlank(draft.answer) || factOf(facts, seenFact(draft.entry))) {
      return [];
    }
    const { asked, editedAt, offsets, answer, entry } = draft;
    return [
      {
        prompt: id,
        question: asked,
        answeredAt: editedAt,
        offset: offsets?.edited,
        answer,
        isPutOff: factOf(facts, notTodayFact(entry)) === today,
        onPutOff: (isPutOff) =>
          store.getState().setFact(notTodayFact(entry), isPutOff ? todayNow() : null),
        isRefused: factOf(facts, refusedFact(entry)),
        onRefuse: () => refuse(entry),
        more: (
          <p className="small">
            <Link to={comparePath(entry)}>Then and now</Link>
          </p>
        ),
      },
    ];
  });
}
