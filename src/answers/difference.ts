import type { diffWords } from 'diff';
import { segmenterOf } from '@/journal/segmenter';
import { sentencePieces, type SentencePiece } from '@/journal/sentences';
import { bareWords, pairedSentences, type SentencePair } from './paired-sentences';

/** One run of words of two texts: in both, only in the newer, or only in the older. */
export type DifferencePart = { kind: 'same' | 'added' | 'removed'; words: string };

/** Sentences that share less than this are not laid over each other word by word: it would hold up the page. */
const mostChanges = 1200;

type DiffWords = typeof diffWords;

/**
 * Two texts as one, sentence by sentence, and word by word in a sentence that was put differently. `same`
 * and `added` are the newer text exactly; `same` and `removed` are the sentences of the older one, whose
 * white space may differ, as may the place of a sentence that moved: it stayed, where it stands now. No
 * run but of what stayed goes on over the end of a sentence. The library is loaded when this is called.
 */
export async function differenceOf(
  older: string,
  newer: string,
): Promise<readonly DifferencePart[]> {
  const { diffArrays, diffWords } = await import('diff');
  const before = sentencePieces(older);
  const pairs = pairedSentences(diffArrays, before, sentencePieces(newer));
  return asParts(pairs, leadsOf(before), diffWords);
}

/** The white space before each sentence. */
const leadsOf = (pieces: readonly SentencePiece[]): ReadonlyMap<SentencePiece, string> =>
  new Map(pieces.map((piece, place) => [piece, pieces[place - 1]?.space ?? '']));

function asParts(
  pairs: readonly SentencePair[],
  leads: ReadonlyMap<SentencePiece, string>,
  diffWords: DiffWords,
): readonly DifferencePart[] {
  const parts: DifferencePart[] = [];
  const add = (kind: DifferencePart['kind'], words: string): void => {
    const last = parts.at(-1);
    if (kind === 'same' && last?.kind === 'same') last.words += words;
    else if (words !== '') parts.push({ kind, words });
  };
  /** White space of the newer text that is due; null where a sentence that went has brought its own. */
  let due: string | null = null;
  for (const { older, newer } of pairs) {
    if (newer === null) {
      if (older === null) continue;
      const lead = leads.get(older) ?? '';
      if (due !== null && (due === '' || !lead.includes('\n'))) {
        // It went from the end of a line that stands, or of the text.
        add('removed', (lead || ' ') + older.words);
      } else {
        add('same', due ?? '');
        add('removed', older.words + older.space);
        due = null;
      }
      continue;
    }
    add('same', due ?? '');
    due = newer.space;
    if (older === null) add('added', newer.words);
    else if (bareWords(older.words) === bareWords(newer.words)) add('same', newer.words);
    else
      for (const { kind, words } of inWords(older.words, newer.words, diffWords)) add(kind, words);
  }
  add('same', due ?? '');
  return parts;
}

/** A sentence and how it is put now, word by word; what was rewritten in it is one run that went and one that came. */
function inWords(older: string, newer: string, diffWords: DiffWords): readonly DifferencePart[] {
  const segmenter = segmenterOf.words();
  const changes = diffWords(older, newer, {
    maxEditLength: mostChanges,
    ...(segmenter === null ? {} : { intlSegmenter: segmenter }),
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
