import type { ArrivalLevel } from './answer';
import { isWithin } from './elapsed';
import type { Draft } from './entry';
import { entriesFor, newestDraft, type Entries } from './entries';

export const arrivalsSource = 'arrivals';

/** An arrival tells how somebody was for this long, in ms. */
const arrivalHolds = 6 * 3_600_000;

/** How somebody arrived, at `now` (ms); undefined where they did not say, or said it too long ago. */
function arrivedLately(entries: Entries, now: number): ArrivalLevel | undefined {
  const draft = newestDraft(entriesFor(entries, arrivalsSource).at(-1));
  if (draft?.answer.kind !== 'arrival') return undefined;
  if (!isWithin(draft.startedAt, now, arrivalHolds)) return undefined;
  return draft.answer.level;
}

/** The draft as it is begun at `at` (ms): with how the person arrived, where they said so lately. */
export function withArrival(draft: Draft, entries: Entries, at: number): Draft {
  const begun = { ...draft };
  delete begun.arrived;
  const arrived = arrivedLately(entries, at);
  return arrived === undefined ? begun : { ...begun, arrived };
}
