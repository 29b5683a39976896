import { plural, t } from '@lingui/core/macro';

/** Whether words are several: each is looked for by itself, and they may stand in any order. */
export const areSeveral = (words: string): boolean => /\s/u.test(words.trim());

/**
 * How many pages say something, as it is told; `words` as they may be shown. Sealed pages are never looked
 * through, and where there are any, none of them is said not to have the words.
 */
export function foundWords(
  words: string,
  pages: number,
  { isNear, areAnySealed }: { isNear: boolean; areAnySealed: boolean },
): string {
  const [has, none] = areSeveral(words)
    ? [
        plural(pages, {
          one: `# page has all of these words: “${words}”.`,
          other: `# pages have all of these words: “${words}”.`,
        }),
        areAnySealed
          ? t`No open page has all of these words: “${words}”. What is sealed isn’t searched.`
          : t`No page has all of these words: “${words}”.`,
      ]
    : [
        plural(pages, { one: `# page says “${words}”.`, other: `# pages say “${words}”.` }),
        areAnySealed
          ? t`No open page says “${words}”. What is sealed isn’t searched.`
          : t`No page says “${words}”.`,
      ];
  if (pages === 0) return none;
  return isNear
    ? `${none} ${plural(pages, { one: '# page says something close.', other: '# pages say something close.' })}`
    : has;
}
