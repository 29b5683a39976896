/** One run of words of two texts: in both, only in the newer, or only in the older. */
export type DifferencePart = { kind: 'same' | 'added' | 'removed'; words: string };

/** Texts that share less than this are not laid over each other word by word: finding it would hold up the page. */
const mostChanges = 1200;

const segmenter =
  typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter(undefined, { granularity: 'word' })
    : undefined;

/**
 * Two texts as one, word by word: `same` and `added` are the newer text exactly, `same` and `removed`
 * the words of the older one, whose white space may differ. What was rewritten is one run that went and
 * one that came, and not a word here and there. The library that finds it is loaded when this is called.
 */
export async function differenceOf(
  older: string,
  newer: string,
): Promise<readonly DifferencePart[]> {
  const { diffWords } = await import('diff');
  const changes = diffWords(older, newer, {
    maxEditLength: mostChanges,
    ...(segmenter === undefined ? {} : { intlSegmenter: segmenter }),
  });
  if (changes === undefined) {
    return withoutEmpty([
      { kind: 'removed', words: older },
      { kind: 'added', words: newer },
    ]);
  }
  return inRuns(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      words: value,
    })),
  );
}

const withoutEmpty = (parts: readonly DifferencePart[]): readonly DifferencePart[] =>
  parts.filter(({ words }) => words !== '');

/** What changed between two runs that stayed. */
type Gap = { removed: string; added: string };

const sizeOf = ({ removed, added }: Gap): number => Math.max(removed.length, added.length);

/** Takes what stayed by chance, between changes that are longer than it, into these. */
function inRuns(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const sames: string[] = [];
  const gaps: Gap[] = [{ removed: '', added: '' }];
  for (const { kind, words } of parts) {
    if (kind === 'same') {
      sames.push(words);
      gaps.push({ removed: '', added: '' });
    } else {
      const gap = gaps.at(-1);
      if (gap !== undefined) gap[kind] += words;
    }
  }
  for (let place = 0; place < sames.length;) {
    const [same, before, after] = [sames[place], gaps[place], gaps[place + 1]];
    if (same === undefined || before === undefined || after === undefined) break;
    if (same.trim().length >= Math.min(sizeOf(before), sizeOf(after))) {
      place += 1;
      continue;
    }
    const merged = {
      removed: before.removed + same + after.removed,
      added: before.added + same + after.added,
    };
    sames.splice(place, 1);
    gaps.splice(place, 2, merged);
    // A longer change may now take in what stands before it.
    place = Math.max(0, place - 1);
  }
  return withoutEmpty(
    gaps.flatMap(({ removed, added }, place): DifferencePart[] => [
      { kind: 'removed', words: removed },
      { kind: 'added', words: added },
      { kind: 'same', words: sames[place] ?? '' },
    ]),
  );
}
