/** Every draft's words, in memory alone. Runs in a worker; pure. */
import MiniSearch, { type Query } from 'minisearch';
import { findsBeginnings, foldedWords, isFoundBy, termsOf } from './words-in';

/** What is looked through of one draft, under a number. */
export type SearchText = { id: number; text: string };

/** The numbers of the drafts that have all the words; with `near`, the words that were taken for them. */
export type IndexFound = { ids: number[]; near: string[] };

/** How many letters may be wrong: none in a short word or a number. */
const slips = (term: string): number | false =>
  term.length < 4 || /\d/.test(term) ? false : term.length < 8 ? 1 : 2;

/** A word with each two neighbours in the other order: one slip to whoever types, and two to a count of letters. */
function swapped(term: string): string[] {
  if (slips(term) === false) return [];
  const letters = Array.from(term);
  return letters
    .slice(1)
    .map((letter, place) =>
      [...letters.slice(0, place), letter, letters[place] ?? '', ...letters.slice(place + 2)].join(
        '',
      ),
    );
}

/** A term, or what is spelt nearly so. */
const spelt = (term: string): Query => ({
  combineWith: 'OR',
  queries: [
    { queries: [term], fuzzy: slips(term) },
    { queries: swapped(term), combineWith: 'OR' },
  ],
});

export type SearchIndex = ReturnType<typeof createSearchIndex>;

export function createSearchIndex() {
  const index = new MiniSearch<SearchText>({
    fields: ['text'],
    tokenize: foldedWords,
    processTerm: (term) => term,
    searchOptions: { prefix: findsBeginnings },
  });
  return {
    put(texts: readonly SearchText[]): void {
      for (const text of texts) {
        if (index.has(text.id)) index.replace(text);
        else index.add(text);
      }
    },
    drop(ids: readonly number[]): void {
      for (const id of ids) if (index.has(id)) index.discard(id);
    },
    /**
     * The drafts in which each word is, or begins another. Only where no draft has them all, words that
     * are spelt nearly so: what is counted as said is said.
     */
    find(words: string): IndexFound {
      const terms = termsOf(words);
      if (terms.length === 0) return { ids: [], near: [] };
      const exact = index.search({ queries: terms, combineWith: 'AND', tokenize: asOne });
      if (exact.length > 0) return { ids: exact.map(idOf), near: [] };
      const results = index.search({
        queries: terms.map(spelt),
        combineWith: 'AND',
        tokenize: asOne,
      });
      const near = new Set(results.flatMap((result) => result.terms));
      return {
        ids: results.map(idOf),
        near: [...near].filter((one) => !terms.some((term) => isFoundBy(one, term))),
      };
    },
  };
}

/** Terms are words already. */
const asOne = (term: string): string[] => [term];

const idOf = ({ id }: { id: unknown }): number => Number(id);
