import { assert, asyncProperty } from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { answerText } from '@/journal/answer-text';
import type { Draft } from '@/journal/entry';
import { unknownMoment } from '@/journal/elapsed';
import { whenEdited, whenStarted } from '@/journal/taken';
import { stampOf } from '@/files/taking/stamp';
import { seenFact } from '@/journal/crisis-cards';
import { newestPagesFirst } from '@/journal/newest-pages';
import { sealFact } from '@/journal/letters';
import { holdsWords } from '@/journal/written-pages';
import { chooseZone } from '@/journal/zone';
import type { BackupRecord } from '@/files/backup';
import { recordsToAdd } from '@/files/bringing/records-to-add';
import { dayOneJournal } from '@/files/taking/day-one';
import { jrnlText } from '@/files/taking/jrnl-text';
import { markdownFile } from '@/files/taking/markdown-file';
import { plainText } from '@/files/taking/plain-text';
import { pageFiles } from '@/files/taking/page-file';
import { everything, pagesToTake, type Taking } from '@/files/taking/pages-to-take';
import { zipPieces } from '@/files/taking/zip-pieces';
import { placeInGuide } from '@/guide/place-in-guide';
import { anyDrafts } from '../../support/arbitrary-journal';
import { buildDraft, buildEntries, day, noon, words } from '../../support/build-entry';
import { draftRecord } from '../../support/build-records';
import { pagesIn, readText, wordsOf } from './given-file';

beforeEach(() => chooseZone('Europe/Berlin'));
afterEach(() => chooseZone(null));

const standing = { at: noon + 400 * day, turn: noon + 400 * day };

const take = (drafts: readonly Draft[]): Taking =>
  pagesToTake({ entries: buildEntries(...drafts), facts: new Map() }, everything, placeInGuide);

const bytesOf = (pieces: Iterable<string | Uint8Array>): Uint8Array =>
  Buffer.concat([...pieces].map((piece) => Buffer.from(piece)));

function zipped(drafts: readonly Draft[]): Uint8Array {
  const files = [...pageFiles(take(drafts))];
  return bytesOf(zipPieces(files.map(({ text, ...file }) => ({ ...file, pieces: [text] }))));
}

const draftsIn = (records: readonly BackupRecord[]): Draft[] =>
  records.flatMap(({ body }) => (body.type === 'draft' ? [body.draft] : []));

it('a zip of Markdown, everything deleted, and brought in: the same journal, whatever was answered', async () => {
  await assert(
    asyncProperty(anyDrafts, async (drafts) => {
      const written = drafts.filter(holdsWords);
      const pages = pagesIn(await readText('pages.zip', zipped(drafts)));
      const { records, missing } = recordsToAdd([], pages, standing);
      const back = new Map(draftsIn(records).map((draft) => [draft.id, draft]));
      expect(back.size).toBe(written.length);
      expect(missing).toBe(new Set(written.map(({ entry }) => entry)).size);
      for (const draft of written) {
        const isDated = stampOf(whenStarted(draft)).wall !== '';
        const startedAt = isDated ? draft.startedAt : unknownMoment;
        const isEditDated = stampOf(whenEdited(draft)).wall !== '';
        const editedAt = isEditDated ? draft.editedAt : unknownMoment;
        const { turn: _, offsets: __, ...rest } = draft;
        expect(back.get(draft.id)).toMatchObject({ ...rest, startedAt, editedAt });
      }
      // Brought in twice, or beside what is still here: nothing more.
      expect(recordsToAdd(records, pages, standing).records).toEqual([]);
      expect(recordsToAdd(drafts.map(draftRecord), pages, standing).records).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('Day One and jrnl hold each draft’s words and day, and bring nothing in beside what is here', async () => {
  await assert(
    asyncProperty(anyDrafts, async (drafts) => {
      const taking = take(drafts);
      const here = drafts.map(draftRecord);
      const read = pagesIn(await readText('Journal.json', [...dayOneJournal(taking)].join('')));
      expect(recordsToAdd(here, read, standing).records).toEqual([]);
      expect(read.length).toBe(taking.drafts);
      const asList = pagesIn(await readText('p.md', [...markdownFile(taking)].join('')));
      expect(recordsToAdd(here, asList, standing).records).toEqual([]);
      expect(asList.length).toBe(taking.drafts);
      for (const [place, { answer }] of taking.pages.flatMap((page) => page.drafts).entries()) {
        const whole = wordsOf(asList[place]).words;
        expect(whole).toBe('text' in answer ? answer.text.trim() : whole);
      }
      const asText = pagesIn(await readText('j.txt', [...jrnlText(taking)].join('')));
      expect(recordsToAdd(here, asText, standing).records).toEqual([]);
      const plain = pagesIn(await readText('p.txt', [...plainText(taking)].join('')));
      expect(recordsToAdd(here, plain, standing).records).toEqual([]);
      expect(plain.length).toBe(taking.drafts);
    }),
    { numRuns: 30 },
  );
});

it('a page of the guide that comes in comes up by itself nowhere, as nobody read its words for danger', async () => {
  const draft = buildDraft('U1-2', { startedAt: noon, answer: words('As it was.') });
  const pages = pagesIn(await readText('p.zip', zipped([draft])));
  const facts = recordsToAdd([], pages, standing).records.flatMap(({ body }) =>
    body.type === 'fact' ? [[body.name, body.value]] : [],
  );
  expect(facts).toEqual([[seenFact('U1-2'), true]]);
});

it('a page that was changed on both sides keeps both, as drafts', async () => {
  const draft = buildDraft('U1-2', { id: 'one', answer: words('As it was.') });
  const [page] = pagesIn(await readText('p.zip', zipped([draft])));
  expect(page).toMatchObject({ entry: 'U1-2', isExact: true });
  const there = { ...draft, answer: words('Changed here.') };
  const adding = recordsToAdd([draftRecord(there)], page === undefined ? [] : [page], standing);
  expect(adding).toMatchObject({ missing: 0, beside: 1 });
  expect(draftsIn(adding.records).map(({ entry, answer }) => [entry, answerText(answer)])).toEqual([
    ['U1-2', 'As it was.'],
  ]);
  const both = [draftRecord(there), ...adding.records];
  expect(recordsToAdd(both, page === undefined ? [] : [page], standing).records).toEqual([]);
});

it('what was brought in and written on here is not brought in again', async () => {
  const pages = pagesIn(await readText('2024-03-05.md', 'Words of then.'));
  const { records } = recordsToAdd([], pages, standing);
  const [draft] = draftsIn(records);
  if (draft === undefined) throw new Error('nothing came in');
  expect(draft.turn).toEqual({ begun: draft.startedAt, edited: standing.turn });
  const writtenOn = draftRecord({ ...draft, answer: words('More.') });
  expect(recordsToAdd([writtenOn], pages, standing).records).toEqual([]);
});

const choice = {
  kind: 'single-choice' as const,
  chosen: { option: 'a', words: 'Make sense of it' },
  note: '',
};

it('words that were changed in a file come in as they stand there, in the place of the page', async () => {
  const [file] = pageFiles(take([buildDraft('B-1', { answer: choice })]));
  const [same] = pagesIn(await readText('same.md', file?.text ?? ''));
  expect(same?.drafts[0]).toMatchObject({ source: 'B-1', answer: choice });
  const changed = file?.text.replace('- Make sense of it', 'Make peace with it') ?? '';
  const [page] = pagesIn(await readText('changed.md', changed));
  expect(page?.drafts[0]).toMatchObject({
    source: 'B-1',
    answer: { kind: 'long-text', text: 'Make peace with it' },
  });
});

it('a page of one’s own keeps its title, or the one it was given in the file, and a seal its day', async () => {
  const own = {
    kind: 'form' as const,
    parts: [
      { name: 'title', label: '', words: 'Über den Garten / a "title": with colon' },
      { name: 'words', label: '', words: 'The beds.' },
    ],
  };
  const draft = buildDraft('own-page', { asked: 'A page of my own', answer: own });
  const sealed = pagesToTake(
    {
      entries: buildEntries(draft),
      facts: new Map([[sealFact(draft.entry), '2030-01-01']]),
    },
    { ...everything, withSealed: true },
    placeInGuide,
  );
  const [file] = pageFiles(sealed);
  const pages = pagesIn(await readText('own.md', file?.text ?? ''));
  const { records } = recordsToAdd([], pages, standing);
  expect(draftsIn(records)[0]).toMatchObject({ asked: 'A page of my own', answer: own });
  const facts = records.flatMap(({ body }) =>
    body.type === 'fact' ? [[body.name, body.value]] : [],
  );
  expect(facts).toEqual([[sealFact(draft.entry), '2030-01-01']]);
  const renamed = file?.text.replace(/^title: .*$/m, 'title: "Renamed"') ?? '';
  expect(wordsOf(pagesIn(await readText('own.md', renamed))[0])).toEqual({
    title: 'Renamed',
    words: 'The beds.',
  });
});

it('one Markdown file and plain text come in as the pages they hold, each on its minute', async () => {
  const text = (id: string, said: string, at: number): Draft =>
    buildDraft('U1-2', { id, asked: 'What happened?', answer: words(said), startedAt: at });
  const taking = take([text('a', 'As *it* was.', noon), text('b', 'Later.\n\nMuch.', noon + day)]);
  for (const [name, pieces] of [
    ['pages.md', markdownFile(taking)],
    ['pages.txt', plainText(taking)],
  ] as const) {
    const read = pagesIn(await readText(name, [...pieces].join('')));
    expect(read.map(wordsOf)).toEqual([
      { title: 'What happened?', words: 'As *it* was.' },
      { title: 'What happened?', words: 'Later.\n\nMuch.' },
    ]);
    expect(read.map(({ drafts: [draft] }) => draft?.startedAt)).toEqual([noon, noon + day]);
  }
});

it.each([
  ['pages.md', markdownFile, noon + day],
  ['pages.txt', plainText, noon + day],
  // To the second, as Day One keeps it.
  ['Journal.json', dayOneJournal, noon + day + 59_000],
  ['jrnl.txt', jrnlText, noon + day],
] as const)(
  '%s says when a draft was last changed, and brings both back',
  async (name, write, inItsMinute) => {
    const changed = buildDraft('U1-2', {
      id: 'a',
      asked: 'What happened?',
      startedAt: noon,
      editedAt: noon + 2 * day + 61_000,
      // Words that look like ours stay words.
      answer: words('It rained.\n@changed 2026-01-01 10:00'),
    });
    const inOneMinute = buildDraft('U1-2', {
      id: 'b',
      startedAt: noon + day,
      editedAt: noon + day + 59_000,
      answer: words('Sun.'),
    });
    const read = pagesIn(await readText(name, [...write(take([changed, inOneMinute]))].join('')));
    const [first, second] = read.map(({ drafts }) => drafts[0]);
    expect(first?.startedAt).toBe(noon);
    expect(Math.floor((first?.editedAt ?? 0) / 60_000) * 60_000).toBe(noon + 2 * day + 60_000);
    expect([second?.startedAt, second?.editedAt]).toEqual([noon + day, inItsMinute]);
    const { words: said } = wordsOf(read[0]);
    expect(said.replace('\n @', '\n@')).toContain('It rained.\n@changed 2026-01-01 10:00');
    expect(said.match(/\d{4}-\d\d-\d\d/gu)).toHaveLength(1);
  },
);

it('a question too long for a title is known again, in Day One with both its drafts', async () => {
  const asked = `In a few lines, ${'what of all this still holds, '.repeat(7)}where do you stand today?`;
  const drafts = [noon, noon + day].map((startedAt, place) =>
    buildDraft('U1-2', { id: `d-${place}`, asked, startedAt, answer: words(`Said ${place}.`) }),
  );
  const here = drafts.map(draftRecord);
  const dayOne = [...dayOneJournal(take(drafts))].join('');
  expect(dayOne).toContain('stand today? (first draft)');
  for (const [name, text] of [
    ['Journal.json', dayOne],
    ['j.txt', [...jrnlText(take(drafts))].join('')],
  ] as const) {
    const read = pagesIn(await readText(name, text));
    expect(read).toHaveLength(2);
    expect(recordsToAdd(here, read, standing)).toMatchObject({ records: [], missing: 0 });
  }
});

it('two pages of one minute with other words are two', async () => {
  const jrnl = '[2024-03-05 21:40] Monday\nRain.\n\n[2024-03-05 21:40] Monday\nSun, later.\n\n';
  const { records } = recordsToAdd([], pagesIn(await readText('j.txt', jrnl)), standing);
  const more = pagesIn(await readText('k.txt', '[2024-03-05 21:40] Monday\nSnow.\n'));
  expect(draftsIn(records)).toHaveLength(2);
  expect(recordsToAdd(records, more, standing).missing).toBe(1);
});

it('a page with a day ahead stands where that day is, before what was written until now', async () => {
  const ahead = buildDraft('own-page', {
    id: 'ahead',
    startedAt: standing.at + 90 * day,
    editedAt: standing.at + 90 * day,
    answer: words('A day to come'),
  });
  const here = buildDraft('U1-2', { startedAt: noon, turn: { begun: noon, edited: noon } });
  const pages = pagesIn(await readText('pages.zip', zipped([ahead])));
  const brought = draftsIn(recordsToAdd([draftRecord(here)], pages, standing).records);
  expect(newestPagesFirst(buildEntries(here, ...brought)).map(({ id }) => id)).toEqual([
    'own-page',
    'U1-2',
  ]);
});
