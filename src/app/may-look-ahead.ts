import { matchPath } from 'react-router-dom';
import { paths, rowOf } from '@/paths';

/** What the way there had asked for; the router keeps it so. */
const askedIn = (state: unknown): unknown =>
  typeof state === 'object' && state !== null && 'usr' in state ? state.usr : undefined;

/**
 * Whether the screen of an address can be drawn from a first look at the journal: the list of all pages,
 * which shows the newest first. Filtered, or opened at a row, it needs all of them.
 */
export function mayLookAhead(
  { pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>,
  base: string,
): boolean {
  if (document.visibilityState !== 'visible') return false;
  const isThere = matchPath(`${base === '/' ? '' : base}${paths.journal}`, pathname) !== null;
  return isThere && search === '' && hash === '' && rowOf(askedIn(history.state)) === undefined;
}
