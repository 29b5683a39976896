import { pageCount } from '@/journal/counted';
import { arrivalWords } from '@/journal/suns';
import type { DraftToTake } from './draft-to-take';
import type { PageToTake, Taking } from './pages-to-take';
import { minuteOf } from './stamp';

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

/** 'Second draft' for the draft at place 1, however many there are. */
export const draftTitle = (place: number): string =>
  ordinals[place] === undefined ? `Draft ${place + 1}` : `${ordinals[place]} draft`;

/** 'steady'; '' where nobody said how they arrived. */
export const arrivedWord = ({ arrived }: DraftToTake): string =>
  arrived === undefined ? '' : (arrivalWords[arrived - 1]?.toLowerCase() ?? '');

/** 'YYYY-MM-DD HH:MM' of its last change; '' where that is not known, or it was changed in its first minute alone. */
export function changedMinute({ begun, edited }: DraftToTake): string {
  const [first, last] = [minuteOf(begun), minuteOf(edited)];
  return first === '' || first === last || edited.at <= begun.at ? '' : last;
}

/** Before that minute, in files that say it in words; never changed. */
export const lastChanged = 'last changed';

/** When and how a draft was written, in a few words: '2026-11-23 21:14', 'arrived steady', 'half-written'. */
export function draftFacts(draft: DraftToTake): string[] {
  const { outcome, begun } = draft;
  const minute = minuteOf(begun);
  const arrived = arrivedWord(draft);
  const changed = changedMinute(draft);
  return [
    minute === '' ? 'on a day that isn’t known' : minute,
    changed === '' ? '' : `${lastChanged} ${changed}`,
    arrived === '' ? '' : `arrived ${arrived}`,
    outcome === 'open' ? 'half-written' : outcome === 'skipped' ? 'set aside' : '',
  ].filter(Boolean);
}

/** Where a page was asked, and what became of it: 'Understand the breakup', 'kept close'. */
export const pageFacts = ({ place, kept, sealedUntil }: PageToTake): string[] =>
  [
    place?.stageName ?? '',
    kept ? 'kept close' : '',
    sealedUntil === undefined ? '' : `sealed until ${sealedUntil}`,
  ].filter(Boolean);

const days = ({ from, until }: Taking): string =>
  from === '' ? '' : from === until ? `, of ${from}` : `, ${from} to ${until}`;

/** What a file says of itself in its first line, for whoever opens it years later. */
export function fileSays(taking: Taking): string {
  const { pages, isNewestOnly, isMasked } = taking;
  return [
    `${pageCount(pages.length)}${days(taking)}`,
    isNewestOnly ? 'the newest draft of each' : 'every draft',
    isMasked ? 'names masked' : '',
    'not locked: whoever opens this can read it',
  ]
    .filter(Boolean)
    .join('; ')
    .concat('.');
}
