import { afterEach, beforeEach, expect, it } from 'vitest';
import { chooseZone } from '@/journal/zone';
import { pagesIn, readText, refusedIn, wordsOf } from './given-file';

beforeEach(() => chooseZone('Europe/Berlin'));
afterEach(() => chooseZone(null));

it('reads what jrnl writes as JSON', async () => {
  const readings = await readText(
    'jrnl.json',
    JSON.stringify({
      tags: { '@home': 1 },
      entries: [
        {
          title: 'First.',
          body: 'Words @home',
          date: '2026-01-05',
          time: '21:10',
          tags: ['@home', '@away'],
          starred: true,
          creator: {},
        },
        { title: 'A day alone', body: '', date: '2026-01-06', tags: [], starred: false },
        { title: 'No time that is one', body: '', date: '2026-01-07', time: '25:99' },
        { date: '2026-01-08', time: '10:00' },
        null,
      ],
    }),
  );
  const pages = pagesIn(readings);
  expect(pages.map(wordsOf)).toEqual([
    { title: 'First.', words: 'Words @home\n\n@away' },
    { title: 'A day alone', words: '' },
    { title: 'No time that is one', words: '' },
  ]);
  expect(pages.map(({ isKept }) => isKept)).toEqual([true, false, false]);
  expect(pages.map(({ drafts: [draft] }) => draft?.startedAt)).toEqual([
    Date.parse('2026-01-05T20:10:00Z'),
    Date.parse('2026-01-06T11:00:00Z'),
    Date.parse('2026-01-07T11:00:00Z'),
  ]);
  expect(readings[0]).toMatchObject({ format: 'jrnl', leftOut: { wordless: 1, unreadable: 1 } });
});

it('reads jrnl’s own text, from one dated line to the next', async () => {
  const text = [
    '[2026-01-05 21:10] First line. *',
    'Body [not a date] here',
    '',
    '[9 lives]',
    '[2026-01-06 09:00:30 PM] Second',
    '[2026-13-45 09:00] not a day, so words',
    '[2026-01-07T08:00] * Third',
  ].join('\r\n');
  const pages = pagesIn(await readText('journal.txt', text));
  expect(pages.map(wordsOf)).toEqual([
    { title: 'First line.', words: 'Body [not a date] here\n\n[9 lives]' },
    { title: 'Second', words: '[2026-13-45 09:00] not a day, so words' },
    { title: 'Third', words: '' },
  ]);
  expect(pages.map(({ isKept }) => isKept)).toEqual([true, false, true]);
  expect(pages[1]?.drafts[0]?.startedAt).toBe(Date.parse('2026-01-06T20:00:30Z'));
});

it('takes the first of the two hours that have one name, where no zone is said', async () => {
  const [page] = pagesIn(await readText('j.txt', '[2024-10-27 02:30] Which one\n'));
  expect(page?.drafts[0]).toMatchObject({
    startedAt: Date.parse('2024-10-27T00:30:00Z'),
    offsets: { started: 120 },
  });
});

it('takes a line that is too long for a title as words', async () => {
  const long = 'word '.repeat(60).trim();
  const [page] = pagesIn(await readText('j.txt', `2026-01-05 21:10 ${long}\nand more`));
  expect(wordsOf(page)).toEqual({ title: '', words: `${long}\n\nand more` });
});

it('says what is wrong with JSON that is no journal', async () => {
  expect(refusedIn(await readText('a.json', '{"a": [1]}'))).toEqual({ 'a.json': 'other-json' });
  expect(refusedIn(await readText('a.json', '{"entries": [{}, {"x": 1}]}'))).toEqual({
    'a.json': 'other-json',
  });
  expect(refusedIn(await readText('a.json', '{"entries": [{"text": "cut'))).toEqual({
    'a.json': 'broken-json',
  });
  expect(refusedIn(await readText('a.json', '['.repeat(100_000)))).toEqual({
    'a.json': 'too-deep',
  });
  expect(refusedIn(await readText('a.json', '{"metadata":{},"entries":[]}'))).toEqual({
    'a.json': 'no-words',
  });
});
