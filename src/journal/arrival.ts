import type { ArrivalLevel } from './answer';
import { entriesFor, newestDraft, type Entries } from './progress';

export const arrivalsSource = 'arrivals';

/** An arrival tells how somebody was for this long, in ms. */
const arrivalHolds = 6 * 3_600_000;

/** How somebody arrived, at `now` (ms); undefined where they did not say, or said it too long ago. */
export function arrivedLately(entries: Entries, now: number): ArrivalLevel | undefined {
  const draft = newestDraft(entriesFor(entries, arrivalsSource).at(-1));
  if (draft?.answer.kind !== 'arrival' || now - draft.startedAt > arrivalHolds) return undefined;
  return draft.answer.level;
}
