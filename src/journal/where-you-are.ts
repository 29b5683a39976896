import { plural, t } from '@lingui/core/macro';
import { inWords } from './counted';
import { settledOf, type ChapterProgress } from './progress';
import { isBehind, isComplete } from './next-page';

/** One of the six stages, as the contents list it. */
export type StageStanding = { number: number; progress: ChapterProgress; isPutAway: boolean };

const ordinals = [
  t({ comment: 'A stage, in “You’re part-way through the first”', message: 'the first' }),
  t({ comment: 'A stage, in “You’re part-way through the first”', message: 'the second' }),
  t({ comment: 'A stage, in “You’re part-way through the first”', message: 'the third' }),
  t({ comment: 'A stage, in “You’re part-way through the first”', message: 'the fourth' }),
  t({ comment: 'A stage, in “You’re part-way through the first”', message: 'the fifth' }),
  t({ comment: 'A stage, in “You’re part-way through the first”', message: 'the sixth' }),
];

const isBegun = ({ progress }: StageStanding): boolean =>
  !progress.isFinished && settledOf(progress) + progress.halfWritten > 0;

/** 'You’re part-way through the second and the fifth.' '' where none is begun. */
function withinWords(begun: readonly StageStanding[]): string {
  const [first, second] = begun.map(({ number }) => ordinals[number - 1] ?? '');
  const count = inWords(begun.length);
  if (first === undefined) return '';
  if (second === undefined) return t`You’re part-way through ${first}.`;
  if (begun.length === 2) return t`You’re part-way through ${first} and ${second}.`;
  return plural(begun.length, {
    one: `You’re part-way through ${count} stage.`,
    other: `You’re part-way through ${count} stages.`,
  });
}

/** The same where stages are behind somebody: 'Two stages are behind you and you’re part-way through the third.' */
function behindWords(behind: number, begun: readonly StageStanding[]): string {
  const [first, second] = begun.map(({ number }) => ordinals[number - 1] ?? '');
  const [passed, count] = [inWords(behind), inWords(begun.length)];
  if (first === undefined) {
    return plural(behind, {
      one: 'One stage is behind you.',
      other: `${passed} stages are behind you.`,
    });
  }
  if (second === undefined) {
    return plural(behind, {
      one: `One stage is behind you and you’re part-way through ${first}.`,
      other: `${passed} stages are behind you and you’re part-way through ${first}.`,
    });
  }
  if (begun.length === 2) {
    return plural(behind, {
      one: `One stage is behind you and you’re part-way through ${first} and ${second}.`,
      other: `${passed} stages are behind you and you’re part-way through ${first} and ${second}.`,
    });
  }
  return plural(behind, {
    one: `One stage is behind you and you’re part-way through ${count} others.`,
    other: `${passed} stages are behind you and you’re part-way through ${count} others.`,
  });
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
    const isAll = behind.length === stages.length;
    if (behind.every(({ progress }) => isComplete(progress))) {
      return isAll
        ? t`All six stages are written. Whatever happens next, this draft is yours.`
        : t`Every stage open to you is written. Whatever happens next, this draft is yours.`;
    }
    return isAll
      ? t`All six stages are behind you. Whatever happens next, this draft is yours.`
      : t`Every stage open to you is behind you. Whatever happens next, this draft is yours.`;
  }
  const begun = stages.filter(isBegun);
  if (pages === 1 && behind.length === 0) {
    if (hasAnswered) return t`You’ve written your first page. That is the hardest one to open.`;
    return isSetAside
      ? t`The page you set aside waits as long as you like.`
      : t`Your first page is begun. It waits where you left it.`;
  }
  const count = inWords(pages);
  const sentence =
    behind.length > 0
      ? behindWords(behind.length, begun)
      : withinWords(begun) ||
        plural(pages, {
          one: `${count} of the guide’s pages holds your words so far.`,
          other: `${count} of the guide’s pages hold your words so far.`,
        });
  return `${begins(sentence)} ${t`Nothing here runs on a schedule.`}`;
}
