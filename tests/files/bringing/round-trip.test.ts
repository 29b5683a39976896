import { assert, asyncProperty } from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { answerText } from '@/journal/answer-text';
import type { Draft } from '@/journal/entry';
import { ownPageSource } from '@/journal/own-page';
import { unknownMoment } from '@/journal/elapsed';
import { whenStarted } from '@/journal/taken';
import { stampOf } from '@/files/taking/stamp';
import { seenFact } from '@/journal/crisis-cards';
import { holdsWords } from '@/journal/written-pages';
import { chooseZone } from '@/journal/zone';
import type { BackupRecord } from '@/files/backup';
import { recordsToAdd } from '@/files/bringing/records-to-add';
import { dayOneJournal } from '@/files/taking/day-one';
import { markdownFile } from '@/files/taking/markdown-file';
import { jrnlText } from '@/files/taking/jrnl-text';
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

/** The kinds of answer that Markdown holds as they are. */
const isHeld = ({ answer }: Draft): boolean =>
  ['long-text', 'short-text', 'letter', 'list'].includes(answer.kind);

it('a zip of Markdown, everything deleted, and brought in: the same journal as far as Markdown holds it', async () => {
  await assert(
    asyncProperty(anyDrafts, async (drafts) => {
      const written = drafts.filter(holdsWords);
      const pages = pagesIn(await readText('pages.zip', zipped(drafts)));
      const { records, missing } = recordsToAdd([], pages, standing);
      const back = new Map(draftsIn(records).map((draft) => [draft.id, draft]));
      expect(back.size).toBe(written.length);
      expect(missing).toBe(new Set(written.map(({ entry }) => entry)).size);
      const mixed = new Set(written.filter((draft) => !isHeld(draft)).map(({ entry }) => entry));
      for (const { id, outcome } of written) expect(back.get(id)).toMatchObject({ outcome });
      for (const { id } of written.filter(({ entry }) => mixed.has(entry))) {
        expect(back.get(id)?.source).toBe(ownPageSource);
      }
      for (const draft of written.filter(({ entry }) => !mixed.has(entry))) {
        const found = back.get(draft.id);
        const isDated = stampOf(whenStarted(draft)).wall !== '';
        const at = isDated ? draft.startedAt : unknownMoment;
        const { turn: _, asked: __, offsets: ___, ...rest } = draft;
        const same = { ...rest, startedAt: at, editedAt: at };
        const blankLines = same.answer.kind === 'list';
        expect(found).toMatchObject(
          blankLines
            ? {
                ...same,
                answer: {
                  kind: 'list',
                  items:
                    draft.answer.kind === 'list'
                      ? draft.answer.items.filter((item) => item.trim() !== '')
                      : [],
                },
              }
            : same,
        );
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
