import { beforeEach, describe, expect, it } from 'vitest';
import { recordVersion } from '@/record/record';
import type { Version } from '@/storage/port';
import { encodeSlot, readVersionText, slotKey, versionText } from '@/storage/slot';
import { FaultyBrowser, quiet, type FaultyTab } from '../support/faulty-browser';
import { keysTo, lightSeal } from '../support/light-seal';
import { fact, wordsOf } from '../support/storage-words';

let browser: FaultyBrowser;

beforeEach(() => {
  browser = new FaultyBrowser();
});

async function open(parts: Parameters<FaultyBrowser['openTab']>[0] = {}): Promise<FaultyTab> {
  const tab = browser.openTab(parts);
  await tab.storage.load();
  await browser.settle();
  return tab;
}

/** A tab that asks who has ended and hears nothing else by it; `onAsked` is what happens meanwhile. */
const deaf =
  (onAsked: (tab: FaultyTab) => void = () => undefined) =>
  (tab: FaultyTab) => ({
    surroundings: {
      ...tab.surroundings,
      async isGone(writer: string): Promise<boolean> {
        await Promise.resolve();
        onAsked(tab);
        return !browser.living.some((one) => one.writer === writer);
      },
    },
  });

/** What another device wrote: its `writer`'s version of the one record `a`. */
const foreign = (
  words: string | null,
  counter = 1,
  { writer = 'phone', seen = {} }: { writer?: string; seen?: Record<string, number> } = {},
): Version => ({
  id: 'fact/a',
  writer,
  counter,
  seen: new Map(Object.entries(seen)),
  body: words === null ? null : fact('a', words),
  at: 5,
});

async function settled<T>(work: Promise<T>): Promise<T> {
  await browser.settle();
  return work;
}

async function write(tab: FaultyTab, words: string): Promise<void> {
  const saving = tab.storage.save({ id: 'fact/a', body: fact('a', words) });
  await settled(saving.settled);
}

async function heads(tab: FaultyTab): Promise<string[]> {
  const { heads: all } = await settled(tab.storage.load());
  return wordsOf(all.get('fact/a'));
}

/** What a fresh start finds once these homes are lost. */
async function without(home: 'local' | 'second' | 'none'): Promise<string[]> {
  for (const tab of browser.living) browser.endTab(tab);
  if (home === 'local') browser.loseLocal();
  if (home === 'second') browser.loseSecond();
  return heads(await open());
}

describe('a version of another device', () => {
  it.each(['local', 'second'] as const)(
    'is in both homes when it answers: %s lost',
    async (home) => {
      const tab = await open();
      expect(await settled(tab.storage.takeIn([foreign('from afar')]))).toMatchObject({
        saved: true,
        copies: 2,
      });
      expect(await without(home)).toEqual(['from afar']);
    },
  );

  it('stands beside what was written here without knowing of it, and is told', async () => {
    const tab = await open();
    await write(tab, 'here');
    const told: string[][] = [];
    tab.storage.onChange((_id, each) => told.push(wordsOf(each)));
    await settled(tab.storage.takeIn([foreign('there')]));
    expect(told.at(-1)?.toSorted()).toEqual(['here', 'there']);
    expect((await heads(tab)).toSorted()).toEqual(['here', 'there']);
  });

  it('takes the place of what it was written in knowledge of, and is replaced by what knows it', async () => {
    const tab = await open();
    await write(tab, 'first');
    const [first] = tab.storage.versions();
    await settled(
      tab.storage.takeIn([foreign('second', 2, { seen: { [first?.writer ?? '']: 1 } })]),
    );
    expect(await heads(tab)).toEqual(['second']);
    await write(tab, 'third');
    expect(tab.storage.versions()).toMatchObject([
      { counter: 3, writer: tab.writer, seen: new Map([['phone', 2]]) },
    ]);
  });

  it('counts by its counter, in whatever order versions come', async () => {
    const tab = await open();
    await settled(tab.storage.takeIn([foreign('later', 5)]));
    expect(await settled(tab.storage.takeIn([foreign('earlier', 4)]))).toMatchObject({
      saved: true,
    });
    expect(await heads(tab)).toEqual(['later']);
    expect(await without('local')).toEqual(['later']);
  });

  it('belongs to the epoch of this device, whatever that is', async () => {
    const tab = await open();
    await write(tab, 'before');
    await settled(tab.storage.deleteEverything());
    await settled(tab.storage.takeIn([foreign('after')]));
    expect(await without('none')).toEqual(['after']);
  });

  it('lets a record go, and loses against words written without knowing of that', async () => {
    const tab = await open();
    await write(tab, 'here');
    await settled(tab.storage.takeIn([foreign(null, 7)]));
    expect(await heads(tab)).toEqual(['here']);
    await settled(tab.storage.takeIn([foreign(null, 8, { seen: { [tab.writer]: 1 } })]));
    expect(await heads(tab)).toEqual([]);
    expect(tab.storage.versions()).toMatchObject([{ body: null, counter: 8 }]);
  });

  it('never takes the place of what a living tab wrote later, which this one has not heard of', async () => {
    const [tab, other] = [await open(deaf()), await open()];
    await write(other, 'one');
    tab.hear();
    const [one] = tab.storage.versions();
    await write(other, 'two');
    await write(other, 'three');
    // The second reached the other device, and comes back to a tab that knows the first.
    const second: Version = { ...foreign('two', 2), writer: one?.writer ?? '' };
    const taking = tab.storage.takeIn([second]);
    await settled(taking);
    expect(browser.local.get(slotKey({ id: 'fact/a', writer: other.writer }))).toContain('three');
    for (const each of browser.living) each.look();
    await browser.settle();
    expect(await heads(tab)).toEqual(['three']);
    expect(await without('local')).toEqual(['three']);
  });

  it('is not undone by another tab that mends what it held before', async () => {
    const newer = encodeSlot({ ...foreign('new', 2), epoch: 0 });
    const key = newer?.key ?? '';
    let comes = false;
    // By the time it knows that nobody here writes this slot, the newer version lies there.
    const tab = await open(
      deaf((asking) => {
        if (comes) asking.area().setItem(key, newer?.raw ?? '');
      }),
    );
    await settled(tab.storage.takeIn([foreign('old', 1)]));
    tab.area().removeItem(key);
    comes = true;
    tab.look();
    await browser.settle();
    expect(browser.local.get(key)).toBe(newer?.raw);
    expect(await without('second')).toEqual(['new']);
  });

  it('that came back under the name of this tab, which had let go of it, is not written over unseen', async () => {
    const tab = await open();
    await write(tab, 'mine');
    const mine = tab.storage.versions();
    await settled(tab.storage.replaceEverything([]));
    await settled(tab.storage.load());
    await settled(tab.storage.takeIn(mine));
    tab.storage.save({ id: 'fact/a', body: fact('a', 'unknowing'), replaces: [] });
    await browser.settle();
    expect((await heads(tab)).toSorted()).toEqual(['mine', 'unknowing']);
  });

  it('moves where something unreadable lies under its key', async () => {
    const tab = await open();
    await settled(tab.storage.takeIn([foreign('whole')]));
    browser.damage(slotKey(foreign('')), () => 'rubbish');
    browser.loseSecond();
    browser.endTab(tab);
    const next = await open();
    await settled(next.storage.takeIn([foreign('again', 2)]));
    expect(await without('second')).toEqual(['again']);
    expect(browser.local.get(slotKey(foreign('')))).toBe('rubbish');
  });

  it('is sealed as everything in a locked journal', async () => {
    const tab = await open();
    await settled(tab.storage.relock({ seal: lightSeal('vault'), keys: keysTo('vault', 'p') }));
    await settled(tab.storage.takeIn([foreign('behind the lock')]));
    expect([...browser.local.values()].join('')).not.toContain('behind the lock');
    expect([...browser.second.slots.keys()].every((name) => name.startsWith('sd1.s.'))).toBe(true);
    expect(await heads(tab)).toEqual(['behind the lock']);
  });
});

describe('no room for what another device wrote', () => {
  it('is no trouble where IndexedDB has some', async () => {
    const tab = await open();
    browser.localFault = 'full';
    expect(await settled(tab.storage.takeIn([foreign('kept')]))).toMatchObject({
      saved: true,
      copies: 1,
    });
    expect(await without('none')).toEqual(['kept']);
  });

  it('is said where neither home has any, and the same may come again', async () => {
    const tab = await open();
    browser.localFault = 'full';
    browser.aborts = 2;
    expect(await settled(tab.storage.takeIn([foreign('kept')]))).toEqual({
      saved: false,
      why: 'full',
    });
    expect(await settled(tab.storage.takeIn([foreign('kept')]))).toMatchObject({
      saved: true,
      copies: 2,
    });
    expect(await without('local')).toEqual(['kept']);
  });

  it('is said where the journal was emptied in another tab meanwhile', async () => {
    const [tab, other] = [await open(), await open()];
    await settled(other.storage.deleteEverything());
    expect(await settled(tab.storage.takeIn([foreign('too late')]))).toEqual({
      saved: false,
      why: 'replaced',
    });
    expect(await without('none')).toEqual([]);
  });

  it('is nothing to a tab that has not been read', async () => {
    expect(await browser.openTab().storage.takeIn([foreign('early')])).toMatchObject({
      saved: false,
    });
  });
});

describe('news for other devices', () => {
  it('is told once a turn, after the save, whoever wrote', async () => {
    const [tab, other] = [await open(), await open()];
    let told = 0;
    const stop = tab.storage.onVersion(() => {
      told += 1;
    });
    tab.storage.save({ id: 'fact/a', body: fact('a', 'one') });
    tab.storage.save({ id: 'fact/b', body: fact('b', 'two') });
    expect(told).toBe(0);
    await browser.settle();
    await quiet();
    expect(told).toBe(1);
    await write(other, 'theirs');
    tab.hear();
    await quiet();
    expect(told).toBe(2);
    stop();
    await write(tab, 'more');
    await quiet();
    expect(told).toBe(2);
  });

  it('names the records that changed, and their versions can be had alone', async () => {
    const tab = await open();
    const told: string[][] = [];
    tab.storage.onVersion((ids) => void told.push([...ids].toSorted()));
    const writeAll = async (...names: string[]): Promise<void> => {
      for (const name of names) {
        tab.storage.save({ id: `fact/${name}`, body: fact(name, `on ${name}`) });
      }
      await browser.settle();
      await quiet();
    };
    await writeAll('a', 'b', 'a');
    await writeAll('b');
    expect(told).toEqual([['fact/a', 'fact/b'], ['fact/b']]);
    const idsOf = (ids?: string[]): string[] => tab.storage.versions(ids).map(({ id }) => id);
    expect(idsOf(['fact/b', 'fact/nowhere'])).toEqual(['fact/b']);
    expect(idsOf()).toHaveLength(2);
    await settled(tab.storage.takeIn([foreign('theirs')]));
    await quiet();
    expect(told.at(-1)).toEqual([foreign('').id]);
    // What is gone is news too.
    await settled(
      tab.storage.replaceEverything([{ id: 'fact/c', body: fact('c', 'in its place') }]),
    );
    await quiet();
    expect(told.at(-1)).toEqual(
      expect.arrayContaining(['fact/a', 'fact/b', 'fact/c', foreign('').id]),
    );
  });
});

describe('a version as text', () => {
  it('is read as it was, without the epoch of its device', () => {
    const version = foreign('half a pair: \ud83d', 3, { seen: { __proto__x: 1, laptop: 2 } });
    const text = versionText({ ...version, epoch: 4 } as Version);
    expect(text).not.toContain('epoch');
    expect(readVersionText(text)).toEqual({ kind: 'version', version });
    const gone = foreign(null);
    expect(readVersionText(versionText(gone))).toEqual({ kind: 'version', version: gone });
  });

  it.each([
    ['', 'unreadable'],
    ['{}', 'unreadable'],
    [JSON.stringify({ format: 2 }), 'newer'],
    [
      versionText(foreign('a')).replace(`"v":${recordVersion}`, `"v":${recordVersion + 1}`),
      'newer',
    ],
    [versionText(foreign('a')).replace('"counter":1', '"counter":-1'), 'unreadable'],
    [versionText(foreign('a')).replace('"seen":{}', '"seen":{"a":"b"}'), 'unreadable'],
    [versionText(foreign('a')).replace('"fact/a"', '"fact/b"'), 'unreadable'],
  ])('%j is %s', (text, kind) => {
    expect(readVersionText(text)).toEqual({ kind });
  });
});
