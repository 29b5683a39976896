/** One draft of a page that is taken out of the journal. */
import type { Answer, ArrivalLevel } from '@/journal/answer';
import type { Draft, Outcome } from '@/journal/entry';
import { maskedAnswer } from '@/journal/masked-answer';
import type { NameMask } from '@/journal/name-mask';
import { ownTitle, withoutTitle } from '@/journal/own-page-title';
import { whenEdited, whenStarted } from '@/journal/taken';
import { pageParts, type PagePart, type WordsAround } from './page-parts';
import { stampOf, type Stamp } from './stamp';

export type DraftToTake = {
  id: string;
  begun: Stamp;
  readonly edited: Stamp;
  outcome: Outcome;
  arrived?: ArrivalLevel;
  /**
   * As it is shown: with a nickname for a name, where that was asked for. Worked out anew at each look,
   * as are the parts: counting ten thousand pages reads none of them.
   */
  readonly answer: Answer;
  /** The same with whatever stands as the page’s title: all that is kept of it. */
  readonly stored: Answer;
  /** The question as it was put. */
  asked: string;
  readonly parts: readonly PagePart[];
};

/** A draft as it is taken, under the page's `title`; names masked by `mask`. */
export function draftToTake(
  draft: Draft,
  mask: NameMask,
  around: WordsAround | undefined,
  title: string,
): DraftToTake {
  // What stands as the page's title is not said twice.
  const isSaid = title !== '' && ownTitle(draft.answer) === title;
  return {
    id: draft.id,
    begun: stampOf(whenStarted(draft)),
    get edited() {
      return stampOf(whenEdited(draft));
    },
    outcome: draft.outcome,
    asked: mask(draft.asked),
    ...(draft.arrived === undefined ? {} : { arrived: draft.arrived }),
    get answer() {
      return maskedAnswer(isSaid ? withoutTitle(draft.answer) : draft.answer, mask);
    },
    get stored() {
      return maskedAnswer(draft.answer, mask);
    },
    get parts() {
      return pageParts(this.answer, around);
    },
  };
}
