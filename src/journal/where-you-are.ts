import { t } from '@lingui/core/macro';
import { inWords } from './counted';
import { isBehind, isComplete, settledOf, type ChapterProgress } from './progress';

/** One of the six stages, as the contents list it. */
export type StageStanding = { number: number; progress: ChapterProgress; isPutAway: boolean };

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

const isBegun = ({ progress }: StageStanding): boolean =>
  !progress.isFinished && settledOf(progress) + progress.halfWritten > 0;

/** 'you’re part-way through the second and the fifth' */
function withinWords(begun: readonly StageStanding[], hasBehind: boolean): string {
  if (begun.length > 2) {
    return t`you’re part-way through ${inWords(begun.length)} ${hasBehind ? t`others` : t`stages`}`;
  }
  const names = begun.map(({ number }) => t`the ${ordinals[number - 1] ?? ''}`);
  if (names.length === 0) return '';
  return t`you’re part-way through ${names.join(' and ')}`;
}

const begins = (sentence: string): string =>
  `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;

type Written = {
  /** Pages of the guide that hold words. */
  pages: number;
  /** Whether one of them was gone on from. */
  hasAnswered: boolean;
  /** Whether every one of them was set aside. */
  isSetAside: boolean;
  /** Whether some page was set aside. */
  hasSetAside: boolean;
  /** Whether anything else holds words: pages of tools, or of the guide that are put away. */
  hasOthers: boolean;
};

/**
 * The path's sentence on how far somebody has come. It says nothing that the contents below it do not
 * say too: `stages` are the six as they are listed there.
 */
export function whereYouAre(
  stages: readonly StageStanding[],
  { pages, hasAnswered, isSetAside, hasSetAside, hasOthers }: Written,
): string {
  const open = stages.filter(({ isPutAway }) => !isPutAway);
  const behind = stages.filter(({ progress }) => isBehind(progress));
  const isAllBehind = open.length > 0 && open.every(({ progress }) => isBehind(progress));
  if (pages === 0) {
    if (open.length > 0 && open.every(({ progress }) => progress.isFinished)) {
      return t`Every stage open to you is set aside. Each page can be taken up again.`;
    }
    if (hasOthers) {
      return t`No page of the guide is written yet. What you wrote elsewhere is in your journal.`;
    }
    return hasSetAside
      ? t`Nothing is written yet. What you set aside waits as long as you like.`
      : t`Nothing is written yet. The first question is a short one.`;
  }
  if (isAllBehind) {
    const all =
      behind.length === stages.length ? t`All six stages are` : t`Every stage open to you is`;
    const isWritten = behind.every(({ progress }) => isComplete(progress));
    return t`${all} ${isWritten ? t`written` : t`behind you`}. Whatever happens next, this draft is yours.`;
  }
  const begun = stages.filter(isBegun);
  if (pages === 1 && behind.length === 0) {
    if (hasAnswered) return t`You’ve written your first page. That is the hardest one to open.`;
    return isSetAside
      ? t`The page you set aside waits as long as you like.`
      : t`Your first page is begun. It waits where you left it.`;
  }
  const behindWords =
    behind.length === 0
      ? ''
      : behind.length === 1
        ? t`one stage is behind you`
        : t`${inWords(behind.length)} stages are behind you`;
  const both = [behindWords, withinWords(begun, behind.length > 0)].filter(Boolean).join(' and ');
  const sentence =
    both === '' ? t`${inWords(pages)} of the guide’s pages hold your words so far` : both;
  return t`${begins(sentence)}. Nothing here runs on a schedule.`;
}
