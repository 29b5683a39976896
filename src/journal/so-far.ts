/** What there has been so far, said in a sentence each: no score, and nothing that can break. */
import { plural, t } from '@lingui/core/macro';
import { addDays } from './calendar-day';
import type { Entries } from './entries';
import { daysKept, quietContacts, quietPlans } from './quiet-time';
import { timesKept } from './trust-weeks';
import { holdsWords } from './written-pages';

/** Pages that were written on more than once, whenever that was. */
const pagesAgain = (entries: Entries): number =>
  [...entries.values()].filter(({ drafts }) => drafts.filter(holdsWords).length > 1).length;

/**
 * Days kept without contact, promises kept and pages come back to, by `today` (YYYY-MM-DD) and `now`
 * (ms). What there is none of is not said, and neither is what did not go as planned.
 */
export function soFar(entries: Entries, today: string, now: number): string[] {
  // A day is kept once it is over.
  const quiet = daysKept(quietPlans(entries), quietContacts(entries), addDays(today, -1));
  const promises = timesKept(entries, now);
  const again = pagesAgain(entries);
  return [
    quiet > 0
      ? t`${plural(quiet, { one: '# day', other: '# days' })} of quiet kept in all, whenever they were. Nothing takes them back.`
      : '',
    promises > 0
      ? plural(promises, {
          one: 'A promise of your own kept once, by what you noted week by week.',
          other: 'A promise of your own kept # times, by what you noted week by week.',
        })
      : '',
    again > 0
      ? t`${plural(again, { one: '# page', other: '# pages' })} you came back to and wrote again, with the first words still there.`
      : '',
  ].filter((sentence) => sentence !== '');
}
