import { afterEach, beforeEach, expect, it } from 'vitest';
import { chooseZone } from '@/journal/zone';
import { pagesIn, readText, refusedIn, wordsOf, zipOf } from './given-file';

beforeEach(() => chooseZone('Europe/Berlin'));
afterEach(() => chooseZone(null));

const journal = (entries: readonly unknown[]): string =>
  JSON.stringify({ metadata: { version: '1.0' }, entries });

const uuid = '0A3BFC9847BD4173881DE43749F23B58';

it('reads every journal of a Day One zip, and counts what it leaves behind', async () => {
  const zip = zipOf({
    'Journal.json': journal([
      {
        uuid,
        creationDate: '2018-12-10T16:55:00Z',
        modifiedDate: '2018-12-10T16:56:18Z',
        timeZone: 'America/Denver',
        text: '# A heading\n\nIt was cold\\. Really\\!\n\n![](dayone-moment://ABC)\n\n```\na\\.b\n```',
        tags: ['walk', 'two words'],
        starred: true,
        location: { latitude: 1, longitude: 2, placeName: 'Home' },
        weather: { conditionsDescription: 'Clear' },
        photos: [{ identifier: 'ABC' }],
        userActivity: {},
        somethingNew: { deep: [1] },
      },
    ]),
    'Travel.json': journal([
      {
        uuid: 'B1',
        creationDate: '2020-01-01T23:30Z',
        timeZone: 'Asia\\/Tokyo',
        text: 'No seconds',
      },
    ]),
    'photos/abc.jpeg': new Uint8Array([1, 2, 3]),
    '__MACOSX/._Journal.json': 'rubbish',
  });
  const readings = await readText('export.zip', zip);
  expect(refusedIn(readings)).toEqual({});
  const [page, second] = pagesIn(readings);
  expect(wordsOf(page)).toEqual({
    title: 'A heading',
    words: 'It was cold. Really!\n\n```\na\\.b\n```\n\n#walk #two-words',
  });
  expect(page?.isKept).toBe(true);
  expect(page?.drafts[0]).toMatchObject({
    startedAt: Date.parse('2018-12-10T16:55:00Z'),
    editedAt: Date.parse('2018-12-10T16:56:18Z'),
    offsets: { started: -420, edited: -420 },
    source: 'own-page',
    outcome: 'answered',
  });
  expect(readings[0]).toMatchObject({
    format: 'day-one',
    leftOut: { photos: 1, places: 1, weather: 1 },
  });
  expect(second?.drafts[0]?.startedAt).toBe(Date.parse('2020-01-01T23:30:00Z'));
});

it('dates an entry by the place it was written in, so that two in the morning stays on its day', async () => {
  const [page] = pagesIn(
    await readText(
      'a.json',
      journal([{ creationDate: '2024-05-01T09:00:00Z', timeZone: 'Pacific/Auckland', text: 'x' }]),
    ),
  );
  expect(page?.drafts[0]?.offsets?.started).toBe(720);
});

it('keeps the two hours apart that the end of summer time has under one name', async () => {
  const entry = (creationDate: string) => ({
    creationDate,
    timeZone: 'Europe/Berlin',
    text: 'Twice',
  });
  const pages = pagesIn(
    await readText(
      'a.json',
      journal([entry('2024-10-27T00:30:00Z'), entry('2024-10-27T01:30:00Z')]),
    ),
  );
  expect(pages.map(({ drafts: [draft] }) => draft?.offsets?.started)).toEqual([120, 60]);
  expect(new Set(pages.map(({ entry: id }) => id)).size).toBe(2);
});

it('takes words from formatted text where there are no plain ones, as an object or as a string', async () => {
  const rich = {
    contents: [
      { text: 'Title\n', attributes: { line: { header: 1 } } },
      { text: 'one', attributes: { line: { listStyle: 'bulleted' } } },
      { text: ' and more\n' },
      { text: 'done\n', attributes: { line: { listStyle: 'checkbox', checked: true } } },
      {
        embeddedObjects: [{ type: 'photo', identifier: 'A' }, { type: 'audio' }, { type: 'other' }],
      },
    ],
  };
  const readings = await readText(
    'a.json',
    journal([
      { uuid: 'A', creationDate: '2024-05-01T09:00:00Z', richText: rich },
      { uuid: 'B', creationDate: '2024-05-01T09:00:00Z', richText: JSON.stringify(rich) },
      { uuid: 'C', creationDate: '2024-05-01T09:00:00Z', richText: '{broken' },
      { uuid: 'D', creationDate: '2024-05-01T09:00:00Z', photos: [{}] },
    ]),
  );
  const pages = pagesIn(readings);
  expect(pages.map(wordsOf)).toEqual(
    Array.from({ length: 2 }, () => ({ title: 'Title', words: '- one and more\n[x] done' })),
  );
  expect(readings[0]).toMatchObject({ leftOut: { photos: 3, sounds: 2, wordless: 2 } });
});

it('goes on past entries that are none, whatever stands in their fields', async () => {
  const strange = [null, 7, 'text', [], { creationDate: 5, text: ['x'] }, { text: { a: 1 } }];
  const readings = await readText(
    'a.json',
    `{"__proto__":{"polluted":1},"entries":[${strange.map((one) => JSON.stringify(one)).join(',')},
      {"creationDate":"2024-05-01T09:00:00Z","__proto__":{"text":"no"},"constructor":{"prototype":{"text":"no"}},"text":"kept","starred":"yes","tags":[1,null,"t"],"duration":1e999}]}`,
  );
  expect(pagesIn(readings).map((page) => wordsOf(page).words)).toEqual(['kept\n\n#t']);
  expect(readings[0]).toMatchObject({ leftOut: { unreadable: 3, wordless: 3 } });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

it('keeps an entry whose day cannot be told, and what stood there for it', async () => {
  const readings = await readText(
    'a.json',
    journal(
      ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2024-02-30T10:00:00Z', 'yesterday'].map(
        (creationDate) => ({ creationDate, text: 'Words' }),
      ),
    ),
  );
  const pages = pagesIn(readings);
  expect(pages.map(({ drafts: [draft] }) => draft?.startedAt)).toEqual([0, 0, 0, 0]);
  expect(wordsOf(pages[1]).words).toBe('Words\n\nDated: 9999-12-31T23:59:59Z');
  expect(readings[0]).toMatchObject({ leftOut: { undated: 4 } });
});

it('knows a page again by its uuid, and its words by themselves', async () => {
  const read = async (text: string) => {
    const entry = { uuid, creationDate: '2018-12-10T16:55:00Z', text };
    return pagesIn(await readText('a.json', journal([entry])))[0];
  };
  const [one, same, changed] = [await read('one'), await read('one'), await read('other')];
  expect(same).toEqual(one);
  expect(changed?.entry).toBe(one?.entry);
  expect(changed?.drafts[0]?.id).not.toBe(one?.drafts[0]?.id);
});

it('turns Day One Classic away by its name, and reads the rest', async () => {
  const readings = await readText(
    'Journal.zip',
    zipOf({ 'Journal.dayone/entries/A.doentry': '<?xml version="1.0"?>', 'note.txt': 'Words' }),
  );
  expect(refusedIn(readings)).toEqual({ 'Journal.zip': 'classic' });
  expect(pagesIn(readings)).toHaveLength(1);
  const plist = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "a" "b"><plist/>';
  expect(refusedIn(await readText('A.doentry', plist))).toEqual({ 'A.doentry': 'classic' });
});
