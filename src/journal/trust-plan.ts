/**
 * Trust, kept in small promises about one's own acts, and what somebody who was hurt sees of them.
 * Promises that would amount to watching each other are refused (docs/content-brief.md, T07).
 */
import { t } from '@lingui/core/macro';
import type { Answer, FormPart } from './answer';
import { isBlankRow, rowsOf, type FormRow } from './form-rows';

export const mostPromises = 3;

/** The guide's own page about which promises. */
export const promisePage = 'F3-4';

/** Why a promise is not taken into the plan. */
type Refusal = 'their-act' | 'password' | 'location' | 'phone' | 'every-day';

const rules: readonly { refusal: Refusal; pattern: RegExp }[] = [
  {
    refusal: 'password',
    pattern: /\b(pass\s?words?|pass\s?codes?|pins?\b(?=.*\bphone)|log-?ins?)\b/iu,
  },
  {
    refusal: 'location',
    pattern:
      /\b((share|sharing|send|show|turn on|track|tracking|check)\b.{0,30}\b(location|whereabouts|gps)|location sharing|live location|find my (phone|friends)|tracker|airtag)\b/iu,
  },
  {
    refusal: 'phone',
    pattern:
      /\b(check|checking|read|look (through|at|in|into)|go through|hand over|show|give|unlock|see)\b.{0,30}\b(phone|messages|texts|dms|inbox|e-?mails?|call log|browser history|chats?)\b/iu,
  },
  {
    refusal: 'every-day',
    pattern:
      /\b(prove|proof|show(?! up\b)|convince|earn)\b.{0,60}\b(every (single )?day|daily|each day|always|all the time|constantly)\b/iu,
  },
  {
    refusal: 'their-act',
    pattern:
      /^\s*(that\s+)?((you|they|he|she|we both|my (ex|partner|husband|wife|boyfriend|girlfriend))\b(?!.{0,4}\bsee\b)|(you|they|he|she)['’](ll|re|d)\b|(make|get|have|let|stop) (you|them|him|her)\b)/iu,
  },
];

/** Phone checks of one's own habit ('put my phone away') hold no other person's look at it. */
const ownHabit = /\b(put|leave|switch|turn|keep)\b.{0,20}\bphone\b/iu;

/**
 * Why the words of a promise ('I will …', without those two words) are refused, or null where they
 * are not. It reads English patterns and knows no more than they say: the words themselves stay.
 */
export function refusalOf(words: string): Refusal | null {
  const plain = words.replaceAll('’', "'");
  const found = rules.find(({ pattern }) => pattern.test(plain))?.refusal ?? null;
  return found === 'phone' && ownHabit.test(plain) ? null : found;
}

/** What the screen says for each refusal: why, and what could stand there instead. */
export const refusalWords: Record<Refusal, string> = {
  'their-act': t`This is about what somebody else does. You can only keep a promise about your own act. What would you do?`,
  password: t`Passwords stay out of the plan. Handing them over shows what can be checked, and trust is about what can’t be.`,
  location: t`Sharing where you are stays out of the plan. Being watched can feel safe for a week, and it grows. What could you say yourself, and when?`,
  phone: t`Looking through a phone stays out of the plan. It ends in checking more. What could you tell on your own, before anybody asks?`,
  'every-day': t`Proving it every day is a promise nobody can keep, and the first bad day would break it. What small thing could you do each week?`,
};

/** Fields of a promise that can hold a watch on somebody; the act alone can be somebody else's. */
const read = ['act', 'seen', 'then'] as const;

/** Why a promise is refused, and the field that says so; null where it is not. */
export function refusalIn(row: FormRow): { field: string; refusal: Refusal } | null {
  for (const field of read) {
    const refusal = refusalOf(row.find(({ name }) => name === field)?.words ?? '');
    if (refusal === null || (refusal === 'their-act' && field !== 'act')) continue;
    return { field, refusal };
  }
  return null;
}

/** One promise of a plan; `number` is its row, from 1. */
export type Promised = { number: number; act: string; row: FormRow };

const actOf = (row: FormRow): string => row.find(({ name }) => name === 'act')?.words.trim() ?? '';

/** The promises among a form's parts that stand: named, the person's own act, at most three. */
export function promisesOf(parts: readonly FormPart[]): Promised[] {
  return rowsOf(parts, 'promise')
    .slice(0, mostPromises)
    .map((row, index) => ({ number: index + 1, act: actOf(row), row }))
    .filter(({ act, row }) => act !== '' && !isBlankRow(row) && refusalIn(row) === null);
}

/** The words of a promise without the 'I will' that stands beside its field. */
export const promiseWords = (words: string): string =>
  words
    .trim()
    .replace(/^(?:(?:each|every) week,? )?I(?: will|['’]ll) /iu, '')
    .trim();

/** Whether two wordings name the same promise. */
export const isSamePromise = (one: string, other: string): boolean =>
  promiseWords(one).toLowerCase() === promiseWords(other).toLowerCase();

/**
 * What was promised on the guide's page, in words that fit beside 'I will', for a plan whose promises
 * are `acts` to start from: without those it has, and without what it would refuse.
 */
export function promisesOnPage(answer: Answer | undefined, acts: readonly string[]): string[] {
  if (answer?.kind !== 'checklist') return [];
  const promised = answer.items.map(({ words }) => promiseWords(words));
  return promised.filter(
    (act, place) =>
      act !== '' &&
      refusalOf(act) === null &&
      ![...acts, ...promised.slice(0, place)].some((other) => isSamePromise(act, other)),
  );
}
