/** What is measured inside the browser: the index beside the page, and plain scans of the same journal. */
import { ownPageSource } from '@/journal/own-page';
import type { Searched } from '@/search/draft-texts';
import { createSearchEngine, type Found, type SearchEngine } from '@/search/search-engine';
import { foldedWords } from '@/search/words-in';
import { buildDraft, buildEntries } from '../support/build-entry';

/** In ms; `longest` is the longest the page was kept from its next turn, `long` its long tasks as the browser counts them. */
export type Building = { ms: number; longest: number; long: number[] };
export type Finding = { first: number; whole: number; pages: number };
export type Question = { name: string; words: string };

const vocabulary = 30_000;
const syllables =
  'ba be da do fe fi ga go ha hi ka la lo ma me na no pa pe ra ri sa so ta ti va vo wa ze zo'.split(
    ' ',
  );

/** The same numbers in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A word of its own for every number; the frequent ones are short. */
function word(rank: number): string {
  let written = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / syllables.length))
    written += syllables[rest % syllables.length] ?? '';
  return written;
}

/** How often the words up to each rank come, as in people's own texts: the second half as often as the first. */
function ranks(): number[] {
  let sum = 0;
  return Array.from({ length: vocabulary }, (_, rank) => (sum += 1 / (rank + 1)));
}

let searched: Searched = { entries: new Map(), sealed: new Set(), toolOf: () => '' };
let texts: string[] = [];
let engine: SearchEngine = createSearchEngine();

function fill({ drafts, length }: { drafts: number; length: number }): Question[] {
  const chance = seeded(20_261_129);
  const upTo = ranks();
  const all = upTo.at(-1) ?? 1;
  const draw = (): number => {
    const wanted = chance() * all;
    let [low, high] = [0, vocabulary - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  /** For each word, how many drafts have it, and which is the first. */
  const inDrafts = new Map<number, { count: number; first: number }>();
  texts = Array.from({ length: drafts }, (_, place) => {
    const drawn = Array.from({ length }, draw);
    for (const rank of new Set(drawn)) {
      const { count, first } = inDrafts.get(rank) ?? { count: 0, first: place };
      inDrafts.set(rank, { count: count + 1, first });
    }
    return drawn.map(word).join(' ');
  });
  const all10k = texts.map((text, index) =>
    buildDraft(ownPageSource, {
      id: `d${index}`,
      entry: `e${index}`,
      asked: 'A page of my own',
      answer: { kind: 'long-text', text },
    }),
  );
  searched = { ...searched, entries: buildEntries(...all10k) };
  /** Of the words in so many drafts the one that a scan comes upon neither soon nor late. */
  const inSome = (wanted: number): string => {
    const off = ({ count }: { count: number }): number => Math.abs(count - wanted);
    const least = Math.min(...[...inDrafts.values()].map(off));
    const alike = [...inDrafts]
      .filter(([, one]) => off(one) === least)
      .toSorted(([, one], [, other]) => one.first - other.first);
    return word(alike[alike.length >> 1]?.[0] ?? 0);
  };
  const rare = inSome(10);
  return [
    { name: 'a word in 1 draft', words: inSome(1) },
    { name: 'a word in 10', words: rare },
    { name: 'a word in 100', words: inSome(100) },
    { name: 'a word in 1,000', words: inSome(1000) },
    { name: 'the beginning of words', words: rare.slice(0, 4) },
    { name: 'three words', words: `${inSome(1000)} ${inSome(2000)} ${inSome(3000)}` },
    { name: 'the most frequent word', words: word(0) },
    { name: 'a slip of the finger', words: `${rare}x` },
    { name: 'a word in none', words: 'qqqqqqqq' },
  ];
}

async function build(): Promise<Building> {
  engine.end();
  engine = createSearchEngine();
  const long: number[] = [];
  const observer = new PerformanceObserver((list) => {
    long.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  performance.mark('building begins');
  const began = performance.now();
  let longest = 0;
  let last = began;
  engine.keepUp(searched);
  while (!engine.isReady()) {
    await new Promise<void>((resolve) => void setTimeout(resolve));
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  const ms = performance.now() - began;
  performance.mark('building ends');
  await new Promise<void>((resolve) => void setTimeout(resolve, 100));
  observer.disconnect();
  return { ms, longest, long };
}

const findWith = (by: SearchEngine, words: string): Promise<Finding> =>
  new Promise((resolve) => {
    const began = performance.now();
    let first = 0;
    by.find(words, ({ hits, isWhole }: Found) => {
      const now = performance.now() - began;
      if (hits.size > 0 && first === 0) first = now;
      if (isWhole) resolve({ first: first === 0 ? now : first, whole: now, pages: hits.size });
    });
  });

/** The page as it is where there is no worker: every page is looked through, in slices. */
async function scan(words: string): Promise<Finding> {
  const { Worker } = window;
  Object.assign(window, { Worker: undefined });
  const plain = createSearchEngine();
  plain.keepUp(searched);
  Object.assign(window, { Worker });
  const found = await findWith(plain, words);
  plain.end();
  return found;
}

/** The least that a scan can do: one loop that holds the page, folds only case, and finds pieces of words. */
function bare(words: string): Finding {
  const began = performance.now();
  const terms = foldedWords(words);
  let first = 0;
  let pages = 0;
  for (const text of texts) {
    const low = text.toLowerCase();
    if (!terms.every((term) => low.includes(term))) continue;
    pages += 1;
    if (pages === 1) first = performance.now() - began;
  }
  const whole = performance.now() - began;
  return { first: first === 0 ? whole : first, whole, pages };
}

/** All the memory of the page and its workers, in bytes, once what is not needed was let go. */
async function memory(): Promise<number> {
  const measured: unknown = await (
    performance as unknown as { measureUserAgentSpecificMemory: () => Promise<{ bytes: number }> }
  ).measureUserAgentSpecificMemory();
  return (measured as { bytes: number }).bytes;
}

const bench = {
  fill,
  build,
  memory,
  scan,
  bare,
  find: (words: string) => findWith(engine, words),
  letGo: () => engine.end(),
};

declare global {
  interface Window {
    searchBench: typeof bench;
  }
}

window.searchBench = bench;
