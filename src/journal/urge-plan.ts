import { mayBeBegunWith } from './bring-up';
import { isPlanDay } from './calendar-day';
import type { Draft } from './entry';
import type { Facts } from './facts';
import { partsIn } from './form';
import { lastTurn } from './order';
import type { Entries } from './entries';
import { entriesFor, latestAnswer, newestDraft } from './entries';
import { quietPlanOf, quietTimeSource } from './quiet-time';
import { withoutSealed } from './sealed-pages';

/** The guide's own pages about quiet time, and about what to do when an urge comes. */
export const quietPage = 'F1-1';
export const urgePage = 'F1-2';

/** What somebody planned for when an urge comes; `at` (ms) is when they last wrote on it, `offset` where. */
export type UrgePlan = { lines: readonly string[]; reason: string } & Pick<
  Written,
  'at' | 'offset'
>;

/** When a part was written: `turn` tells which is later, `at` (ms) is said, by the place's `offset`. */
type Written = { turn: number; at: number; offset?: number | undefined };

const written = (draft: Draft): Written => ({
  turn: lastTurn(draft),
  at: draft.editedAt,
  offset: draft.offsets?.edited,
});

const laterOf = <Part extends Written>(one: Part | null, other: Part | null): Part | null =>
  one === null || (other !== null && other.turn > one.turn) ? other : one;

function chosenLines(entries: Entries): ({ lines: readonly string[] } & Written) | null {
  const draft = latestAnswer(entries, urgePage);
  if (draft?.answer.kind !== 'checklist') return null;
  const lines = draft.answer.items
    .filter(({ marks, words }) => marks.length > 0 && words.trim() !== '')
    .map(({ words }) => words.trim());
  return lines.length === 0 ? null : { lines, ...written(draft) };
}

/** What the page F1-1 says: the day ('' for none) and the reason. Null where neither was written. */
export function quietTimePage(
  entries: Entries,
): ({ until: string; reason: string } & Written) | null {
  const draft = latestAnswer(entries, quietPage);
  if (draft?.answer.kind !== 'date-time') return null;
  const until = draft.answer.moments.find(({ date }) => isPlanDay(date))?.date ?? '';
  const reason = draft.answer.note.trim();
  return until === '' && reason === '' ? null : { until, reason, ...written(draft) };
}

/** A reason with words that called for help is not said to somebody in the middle of an urge. */
const isQuoted = (entries: Entries, facts: Facts, draft: Draft | undefined): boolean => {
  const page = draft && entries.get(draft.entry);
  return page !== undefined && mayBeBegunWith(facts, page);
};

function reasonOfPage(entries: Entries, facts: Facts): ({ reason: string } & Written) | null {
  const page = quietTimePage(entries);
  if (page === null || page.reason === '') return null;
  return isQuoted(entries, facts, latestAnswer(entries, quietPage)) ? page : null;
}

/**
 * The person's own plan for an urge: the lines chosen on F1-2 or in the quiet time plan, and the
 * reason from F1-1 or the plan, whichever was written later. Null where there is neither. What to do
 * instead stays at hand wherever it was written.
 */
export function urgePlan(entries: Entries, facts: Facts): UrgePlan | null {
  const draft = newestDraft(entriesFor(entries, quietTimeSource).at(-1));
  const plan = quietPlanOf(partsIn(draft));
  const when = draft === undefined ? { turn: 0, at: 0 } : written(draft);
  const lines = laterOf(
    chosenLines(withoutSealed(entries, facts)),
    plan.instead.length === 0 ? null : { lines: plan.instead, ...when },
  );
  const reason = laterOf(
    reasonOfPage(entries, facts),
    plan.reason === '' || !isQuoted(entries, facts, draft)
      ? null
      : { reason: plan.reason, ...when },
  );
  const later = laterOf<Written>(lines, reason);
  if (later === null) return null;
  return {
    lines: lines?.lines ?? [],
    reason: reason?.reason ?? '',
    at: later.at,
    offset: later.offset,
  };
}
