/**
 * What one valued in them, in exact moments, and what is good in life now; and a thank-you that
 * asks for nothing back (docs/content-brief.md, T10). Thanks used as a lever feels like a debt
 * (Algoe, Gable and Maisel 2010).
 */
import { appreciationSource } from './tool-sources';
import type { FormPart } from './answer';
import { partsIn } from './form';
import { linesOfRows } from './form-rows';
import type { Entries } from './entries';
import { entriesFor, latestAnswer, newestDraft } from './entries';

/** The lists of the page, in the order they are read. */
export const appreciationLists = ['them', 'hard', 'now'] as const;
export type AppreciationList = (typeof appreciationLists)[number];

/** Pages of the guide that hold something hard about how it was: their answers balance a golden list. */
const hardPages: readonly string[] = ['U1-1', 'U1-3', 'F3-3'];

/** More moments than this, with nothing hard noted anywhere, and a look at the rest is offered. */
const manyMoments = 8;

const written = (parts: readonly FormPart[], list: AppreciationList): number =>
  linesOfRows(parts, list).filter((line) => line.trim() !== '').length;

/**
 * Whether the list of moments paints a saint: more than eight, and nothing hard in this form, in an
 * earlier one, or on the guide's pages about what was hard.
 */
export function isAllGolden(parts: readonly FormPart[], entries: Entries): boolean {
  if (written(parts, 'them') <= manyMoments || written(parts, 'hard') > 0) return false;
  const isHardElsewhere =
    hardPages.some((page) => latestAnswer(entries, page) !== undefined) ||
    entriesFor(entries, appreciationSource).some(
      (entry) => written(partsIn(newestDraft(entry)), 'hard') > 0,
    );
  return !isHardElsewhere;
}

/** The three rules of a thank-you that asks for nothing. */
export const thankYouRules = ['exact', 'short', 'no-question'] as const;
export type ThankYouRule = (typeof thankYouRules)[number];

/** Words a thank-you needs at most; about what is said in a minute. */
export const thankYouLength = 120;

/** Signs of a moment: a time, a number, an act. English patterns, and no verdict. */
const moment =
  /\d|\b(when|while|after|before|once|that (day|night|morning|evening|afternoon|week|time|summer|winter|spring|autumn|one)|the (day|night|morning|evening|afternoon|time|way|week|summer|winter)|last (week|month|year|summer|winter)|on (mon|tues|wednes|thurs|fri|satur|sun)day|for \w+ing|how you)\b/iu;

/** A question, or a nudge for an answer that goes without a question mark. */
const asking =
  /[?？؟\u037E]|\b(let me know|get back to me|i('d| would) (love|like) to (hear|know|see)|hope to (hear|see)|hoping (to|you)|write back|call me|text me|answer me|please (reply|answer|write|call|respond)|can we|could we|maybe we)\b/iu;

/**
 * The rules a letter leaves open, in their order; none for a letter with nothing in it. They are there
 * to look at: words are never blocked by them.
 */
export function openRules(letter: string): ThankYouRule[] {
  const text = letter.trim().replaceAll('’', "'");
  if (text === '') return [];
  const words = text.split(/\s+/u).length;
  const open: Record<ThankYouRule, boolean> = {
    exact: !moment.test(text),
    short: words > thankYouLength,
    'no-question': asking.test(text.replaceAll(/[“"][^”"]*[”"]/gu, '')),
  };
  return thankYouRules.filter((rule) => open[rule]);
}
