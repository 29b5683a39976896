import { t } from '@lingui/core/macro';
import type { Answer, ArrivalLevel } from '@/journal/answer';
import { arrivalsSource } from '@/journal/arrival';
import type { Draft, Outcome } from '@/journal/entry';
import type { Journal } from '@/record/assemble';

export type ArrivingActions = {
  /** Notes how the person arrives, or puts right the arrival of this entry. */
  arrive: (level: ArrivalLevel, again?: string) => void;
  /** Takes an arrival back as if it had not been said. */
  unarrive: (entryId: string) => void;
};

type Plan = { source: string; asked: string; kind: 'form'; repeats: boolean };
type Place = { draft?: string; entry?: string };

type Parts = {
  get: () => Journal;
  /** Writes a whole draft in one go: a new one, or the one at `place`. */
  write: (plan: Plan, answer: Answer, outcome: Outcome, place: Place) => Draft;
  remove: (drafts: readonly Draft[]) => void;
};

const plan: Plan = {
  source: arrivalsSource,
  asked: t`How are you arriving?`,
  kind: 'form',
  repeats: true,
};

export function createArriving({ get, write, remove }: Parts): ArrivingActions {
  const saidIn = (entryId: string | undefined): readonly Draft[] => {
    const entry = entryId === undefined ? undefined : get().entries.get(entryId);
    return entry?.source === arrivalsSource ? entry.drafts : [];
  };
  return {
    arrive(level, again) {
      const said = saidIn(again).at(-1);
      const place = said === undefined ? {} : { draft: said.id, entry: said.entry };
      write(plan, { kind: 'arrival', level }, 'answered', place);
    },

    unarrive: (entryId) => remove(saidIn(entryId)),
  };
}
