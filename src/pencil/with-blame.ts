import type { MarginMark } from './margin-mark';

/**
 * Marks of one sort, and what may land as blame where they leave room: each place is marked once. Null
 * where words could not be read for blame and nothing else is marked.
 */
export function withBlame(
  first: readonly MarginMark[],
  blame: readonly MarginMark[] | null,
): readonly MarginMark[] | null {
  if (blame === null && first.length === 0) return null;
  const beside = (blame ?? []).filter(({ start, end }) =>
    first.every((mark) => end <= mark.start || start >= mark.end),
  );
  return [...first, ...beside].toSorted((a, b) => a.start - b.start);
}
