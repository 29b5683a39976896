import { pageCount } from './counted';
import type { ChapterProgress } from './progress';

/** '12 pages', '3 of 12 pages', '3 written, 9 set aside': what was set aside is never said to be written. */
export function progressWords({ written, setAside, pages, isFinished }: ChapterProgress): string {
  if (setAside === 0) return written === 0 ? pageCount(pages) : `${written} of ${pageCount(pages)}`;
  const aside = `${setAside} set aside`;
  if (isFinished)
    return written === 0 ? `${pageCount(setAside)} set aside` : `${written} written, ${aside}`;
  return written === 0
    ? `${setAside} of ${pageCount(pages)} set aside`
    : `${written} of ${pageCount(pages)}, ${aside}`;
}

/** What a finished stage still has open: 'One more page has opened'. */
export function extraWords({ extra, halfWritten }: ChapterProgress): string {
  if (extra === 0) return '';
  if (extra > 1) return `${extra} more pages are open`;
  return halfWritten > 0 ? 'One more page is half-written' : 'One more page has opened';
}
