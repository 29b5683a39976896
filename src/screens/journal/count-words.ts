import { plural, t } from '@lingui/core/macro';
import { pageCount } from '@/journal/counted';
import type { PageFilters } from '@/journal/filter-pages';

/** How many pages fit, those without words included; `arrivals` are no pages, and are shown beside them. */
export function fitWords(pages: number, arrivals: number, { from, to }: PageFilters): string {
  if (pages > 0) return plural(pages, { one: '# page fits.', other: '# pages fit.' });
  if (from !== null && to !== null && from > to)
    return t`The first day is after the last, so no page fits.`;
  return arrivals === 0 ? t`No page fits.` : t`No page fits, only how you arrived.`;
}

/** What stands under the heading, which is of the whole journal whatever is chosen below. */
export function countWords(pages: number, isNarrowed: boolean, since: string): string {
  if (isNarrowed) return t`${pageCount(pages)} in all`;
  return since === '' ? pageCount(pages) : t`${pageCount(pages)} since ${since}`;
}
