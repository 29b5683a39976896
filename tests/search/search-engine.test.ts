import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, Entry } from '@/journal/entry';
import type { Searched } from '@/search/draft-texts';
import { createSearchEngine, type Found, type SearchEngine } from '@/search/search-engine';
import { buildDraft, buildEntries, words } from '../support/build-entry';
import { SearchBesideThePage } from '../support/search-beside-the-page';

const page = (id: string, text: string, parts: Partial<Draft> = {}): Draft =>
  buildDraft('own-page', {
    id: `${id}-1`,
    entry: id,
    asked: 'A page of my own',
    answer: words(text),
    ...parts,
  });

const searched = (entries: ReadonlyMap<string, Entry>, sealed: string[] = []): Searched => ({
  entries,
  sealed: new Set(sealed),
  toolOf: (source) => (source === 'own-page' ? 'Write a page' : ''),
});

const journal = (...drafts: Draft[]) => searched(buildEntries(...drafts));

const find = (engine: SearchEngine, asked: string): Promise<Found> =>
  new Promise((resolve) => {
    engine.find(asked, (found) => {
      if (found.isWhole) resolve(found);
    });
  });

const pagesFound = async (engine: SearchEngine, asked: string): Promise<string[]> =>
  [...(await find(engine, asked)).hits.keys()].toSorted();

/** Once a worker has read all there is. */
const isRead = (engine: SearchEngine) =>
  vi.waitFor(() => expect(engine.isReady()).toBe(true), { interval: 1 });

let engine = createSearchEngine();
beforeEach(() => {
  vi.stubGlobal('Worker', SearchBesideThePage);
  engine = createSearchEngine();
});
afterEach(() => {
  engine.end();
  vi.unstubAllGlobals();
  expect(SearchBesideThePage.running.size).toBe(0);
});

const three = [
  page('one', 'We sat in the garden.'),
  page('two', 'The kitchen, and a Garden chair.'),
  page('three', 'Nothing of it.'),
];

const ways: readonly (readonly [string, () => Promise<void>])[] = [
  ['the index', () => isRead(engine)],
  ['the page, before the index is there', () => Promise.resolve()],
];

describe.each(ways)('looked for in %s', (_name, ready) => {
  const open = async (now: Searched): Promise<void> => {
    engine.keepUp(now);
    await ready();
  };

  it('words, tool and question lead to their pages', async () => {
    await open(journal(...three));
    expect(await pagesFound(engine, 'garden')).toEqual(['one', 'two']);
    expect(await pagesFound(engine, 'garden kitchen')).toEqual(['two']);
    expect(await pagesFound(engine, 'write nothing')).toEqual(['three']);
    expect(await pagesFound(engine, 'page of my own')).toEqual(['one', 'three', 'two']);
    expect(await pagesFound(engine, 'cellar')).toEqual([]);
  });

  it('a page is found in any draft, and says the newest that has the words', async () => {
    await open(
      journal(
        page('one', 'The garden.'),
        page('one', 'The garden again.', { id: 'one-2' }),
        page('one', 'Quiet now.', { id: 'one-3' }),
      ),
    );
    expect([...(await find(engine, 'garden')).hits]).toEqual([['one', 'one-2']]);
  });

  it('a sealed letter is never found by its words, and by its question still', async () => {
    const entries = buildEntries(...three);
    await open(searched(entries, ['one']));
    expect(await pagesFound(engine, 'garden')).toEqual(['two']);
    expect(await pagesFound(engine, 'own')).toEqual(['one', 'three', 'two']);
    // Sealed while it is looked for, and opened again.
    engine.keepUp(searched(entries, ['one', 'two']));
    expect(await pagesFound(engine, 'garden')).toEqual([]);
    await ready();
    expect(await pagesFound(engine, 'garden')).toEqual([]);
    engine.keepUp(searched(entries));
    expect(await pagesFound(engine, 'garden')).toEqual(['one', 'two']);
  });

  it('a page that is deleted, or written anew, is found as it stands at once', async () => {
    await open(journal(...three));
    engine.keepUp(journal(...three.slice(1)));
    expect(await pagesFound(engine, 'garden')).toEqual(['two']);
    engine.keepUp(journal(page('two', 'The cellar.'), ...three.slice(2)));
    expect(await pagesFound(engine, 'garden')).toEqual([]);
    expect(await pagesFound(engine, 'cellar')).toEqual(['two']);
    await ready();
    expect(await pagesFound(engine, 'garden')).toEqual([]);
    expect(await pagesFound(engine, 'cellar')).toEqual(['two']);
  });

  it('a page without a word on it is not found by its question', async () => {
    await open(journal(...three, page('four', '  ')));
    expect(await pagesFound(engine, 'own')).toEqual(['one', 'three', 'two']);
  });
});

describe('searching', () => {
  it('takes other spellings where nobody spelt it so', async () => {
    engine.keepUp(journal(...three));
    await isRead(engine);
    const { hits, near } = await find(engine, 'kitchne');
    expect([...hits.keys()]).toEqual(['two']);
    expect(near).toEqual(['kitchen']);
    // Nothing of a page that is gone is left to be near to.
    engine.keepUp(journal(...three.filter(({ entry }) => entry !== 'two')));
    await isRead(engine);
    expect(await find(engine, 'kitchne')).toEqual({ hits: new Map(), isWhole: true, near: [] });
  });

  it.each([
    ['there is none', undefined],
    [
      'it cannot start',
      class extends EventTarget {
        constructor() {
          super();
          setTimeout(() => this.dispatchEvent(new Event('error')));
        }
        postMessage(): void {
          // Nobody is there to read it.
        }
        terminate(): void {
          // There is nothing to end.
        }
      },
    ],
    [
      'it is refused',
      function refused(): never {
        throw new Error('refused');
      },
    ],
  ])('goes on without a worker: %s', async (_name, Worker) => {
    vi.stubGlobal('Worker', Worker);
    engine.keepUp(journal(...three));
    expect(await pagesFound(engine, 'garden')).toEqual(['one', 'two']);
    engine.keepUp(journal(...three.slice(1)));
    expect(await pagesFound(engine, 'garden')).toEqual(['two']);
  });

  it('goes on where the worker dies over a search', async () => {
    engine.keepUp(journal(...three));
    await isRead(engine);
    const found = pagesFound(engine, 'garden');
    for (const worker of SearchBesideThePage.running) worker.dispatchEvent(new Event('error'));
    expect(await found).toEqual(['one', 'two']);
  });

  it('hands everything over where each turn is over before it began', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    const entries = buildEntries(...three);
    engine.keepUp(searched(entries));
    await isRead(engine);
    const more = buildEntries(page('four', 'A garden too.'));
    engine.keepUp(searched(new Map([...entries, ...more])));
    await isRead(engine);
    // Nothing is left for the page: only the index knows this spelling.
    const { near, hits } = await find(engine, 'gadren');
    expect(near).toEqual(['garden']);
    expect([...hits.keys()].toSorted()).toEqual(['four', 'one', 'two']);
  });

  it('ends with its worker, and begins anew with another journal', async () => {
    engine.keepUp(journal(...three));
    engine.end();
    expect(SearchBesideThePage.running.size).toBe(0);
    engine.keepUp(journal(page('five', 'A garden far away.')));
    await isRead(engine);
    expect(await pagesFound(engine, 'garden')).toEqual(['five']);
  });
});

it('a page that cannot be read keeps no other from being found, and leaves no index that waits for ever', async () => {
  const odd = page('odd', 'A garden that nobody can read.', { source: 'odd' });
  const now: Searched = {
    ...journal(three[0] ?? odd, odd, ...three.slice(1)),
    toolOf: (source) => {
      if (source === 'odd') throw new Error('No such tool.');
      return '';
    },
  };
  engine.keepUp(now);
  await vi.waitFor(() => expect(SearchBesideThePage.running.size).toBe(0), { interval: 1 });
  expect(await pagesFound(engine, 'garden')).toEqual(['one', 'two']);
  expect(engine.isReady()).toBe(false);
  engine.keepUp(journal(...three, page('four', 'A garden again.')));
  expect(await pagesFound(engine, 'garden')).toEqual(['four', 'one', 'two']);
  // Begun anew, there is an index again.
  engine.end();
  engine.keepUp(journal(...three));
  await isRead(engine);
  expect(await pagesFound(engine, 'garden')).toEqual(['one', 'two']);
});
