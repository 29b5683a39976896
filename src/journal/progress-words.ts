import { plural, t } from '@lingui/core/macro';
import { pageCount } from './counted';
import type { ChapterProgress } from './progress';

/** '12 pages', '3 of 12 pages', '3 written, 9 set aside': what was set aside is never said to be written. */
export function progressWords({ written, setAside, pages, isFinished }: ChapterProgress): string {
  if (setAside === 0)
    return written === 0 ? pageCount(pages) : t`${written} of ${pageCount(pages)}`;
  const aside = t`${setAside} set aside`;
  if (isFinished)
    return written === 0 ? t`${pageCount(setAside)} set aside` : t`${written} written, ${aside}`;
  return written === 0
    ? t`${setAside} of ${pageCount(pages)} set aside`
    : t`${written} of ${pageCount(pages)}, ${aside}`;
}

/** What a finished stage still has open: 'One more page has opened'. */
export function extraWords({ extra, halfWritten }: ChapterProgress): string {
  if (extra === 0) return '';
  if (extra > 1)
    return plural(extra, { one: '# more page is open', other: '# more pages are open' });
  return halfWritten > 0 ? t`One more page is half-written` : t`One more page has opened`;
}
