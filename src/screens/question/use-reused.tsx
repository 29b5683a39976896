import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import type { ReusedAnswer } from '@/answers/answer-form';
import type { Prompt } from '@/guide/stage';
import { factOf } from '@/journal/facts';
import {
  isHeavyDay,
  mayBeBegunWith,
  mayComeUp,
  notTodayFact,
  refusedFact,
} from '@/journal/bring-up';
import { latestAnswer } from '@/journal/entries';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
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
    offerUndo(t`That page won’t be shown again`, () => setFact(refusedFact(entry), null));
  }

  const isHeavy = isHeavyDay(entries, useNow());
  return (prompt.reuses ?? []).flatMap((id) => {
    const draft = latestAnswer(entries, id);
    const page = draft && entries.get(draft.entry);
    // What is left alone here can be opened in the journal.
    if (draft === undefined || page === undefined || !mayBeBegunWith(facts, page)) return [];
    const { asked, editedAt, offsets, answer, entry } = draft;
    return [
      {
        prompt: id,
        question: asked,
        answeredAt: editedAt,
        offset: offsets?.edited,
        answer,
        // What may not come up by itself waits behind the button.
        isPutOff:
          isHeavy || !mayComeUp(facts, page) || factOf(facts, notTodayFact(entry)) === today,
        onPutOff: (isPutOff) =>
          store.getState().setFact(notTodayFact(entry), isPutOff ? todayNow() : null),
        isRefused: factOf(facts, refusedFact(entry)),
        onRefuse: () => refuse(entry),
        more: (
          <p className="small">
            <Link to={comparePath(entry)}>{t`Then and now`}</Link>
          </p>
        ),
      },
    ];
  });
}
