/** Every draft's words, in memory alone. Runs in a worker; pure. */
import MiniSearch, { type Query } from 'minisearch';
import { findsBeginnings, foldedWords, isFoundBy, termsOf } from './words-in';

/** What is looked through of one draft, under a number. */
export type SearchText = { id: number; texts: readonly string[] };

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
    fields: ['texts'],
    extractField: ({ id, texts }, name) => (name === 'id' ? id : texts.join('\n')),
    // How often a page says a word tells nothing here.
    tokenize: (text) => [...new Set(foldedWords(text))],
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
      const exact = inAll(terms.map((term) => taken(index, term)));
      if (exact.ids.length > 0) return { ...exact, near: [] };
      const { ids, near } = inAll(terms.map((term) => taken(index, spelt(term))));
      return { ids, near: near.filter((one) => !terms.some((term) => isFoundBy(one, term))) };
    },
  };
}

/** The drafts that a query takes, and the words they have it by. */
type Taken = { ids: Set<number>; words: Set<string> };

/** Without a score, as pages are shown by their days: to weigh ten thousand of them takes a third of a second. */
function taken(index: MiniSearch<SearchText>, query: Query): Taken {
  const found: Taken = { ids: new Set(), words: new Set() };
  index.search(query, {
    tokenize: asOne,
    boostDocument(id, word) {
      found.ids.add(Number(id));
      found.words.add(word);
      return 0;
    },
  });
  return found;
}

/** What every query takes. */
function inAll(all: readonly Taken[]): IndexFound {
  const [fewest, ...others] = all.toSorted((one, other) => one.ids.size - other.ids.size);
  const ids = [...(fewest?.ids ?? [])].filter((id) => others.every((one) => one.ids.has(id)));
  return {
    ids,
    near: ids.length === 0 ? [] : [...new Set(all.flatMap(({ words }) => [...words]))],
  };
}

/** Terms are words already. */
const asOne = (term: string): string[] => [term];
