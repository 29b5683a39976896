/** What a check-in is made of, for where one is written or looked at. */
import { t } from '@lingui/core/macro';
import type { Chosen, FormPart } from './answer';
import { strengthWords } from './answer-text';
import type { Moment } from './zone';
import { wordsOf } from './form';
import { isWithin } from './elapsed';
import type { Entries } from './entries';
import { feelingRows, checkIns } from './feelings';

/** A check-in says how somebody was for this long, in ms; after that another one is begun. */
export const checkInHolds = 6 * 3_600_000;

/** The parts with these feelings and this trigger in place of those that stood there. */
export function withFeelings(
  parts: readonly FormPart[],
  feelings: readonly Chosen[],
  trigger: string,
): FormPart[] {
  const kept = parts.filter(({ name }) => (feelingRows as readonly string[]).includes(name));
  const named = feelings.flatMap(({ option, words, strength }): FormPart[] => {
    const said = strength === undefined ? '' : strengthWords[strength];
    if (option !== 'own') {
      return [
        { name: `feeling.${option}`, label: '', words: said === '' ? words : `${words}, ${said}` },
      ];
    }
    const own = { name: 'own', label: t`A word of my own`, words };
    return said === '' ? [own] : [own, { name: 'own.strength', label: t`How strong`, words: said }];
  });
  const noted =
    trigger === '' ? [] : [{ name: 'trigger', label: t`What set it off`, words: trigger }];
  return [...kept, ...named, ...noted];
}

export const triggerOf = (parts: readonly FormPart[]): string => wordsOf(parts, 'trigger');

/** How steady somebody said they were, where that was a short while before `now` (ms). */
export function steadyNow(entries: Entries, now: number): { steady: number; at: Moment } | null {
  const last = checkIns(entries).findLast(({ steady }) => steady !== null);
  if (last === undefined || last.steady === null || !isWithin(last.at, now, checkInHolds)) {
    return null;
  }
  return { steady: last.steady, at: last.when };
}
