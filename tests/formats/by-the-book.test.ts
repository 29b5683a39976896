import { assert, asyncProperty, property } from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Draft } from '@/journal/entry';
import { chooseZone } from '@/journal/zone';
import { writeBackup } from '@/files/backup';
import { lockBytes } from '@/files/locked-backup';
import { dayOneJournal } from '@/files/taking/day-one';
import { jrnlText } from '@/files/taking/jrnl-text';
import { markdownFile } from '@/files/taking/markdown-file';
import { plainText } from '@/files/taking/plain-text';
import type { Stamp } from '@/files/taking/stamp';
import { pageFiles } from '@/files/taking/page-file';
import {
  everything,
  pagesToTake,
  type PageToTake,
  type Taking,
} from '@/files/taking/pages-to-take';
import { zipPieces } from '@/files/taking/zip-pieces';
import { placeInGuide } from '@/guide/place-in-guide';
import { openByNode } from '../support/age-by-node';
import { anyDrafts } from '../support/arbitrary-journal';
import { buildDraft, buildEntries, day, noon, words } from '../support/build-entry';
import { draftRecord, factRecord, markRecord } from '../support/build-records';
import {
  readBackup,
  readDayOne,
  readJrnl,
  readMarkdownFile,
  readPageFile,
  readPlainText,
  unzip,
  uuidOf,
} from './read-by-the-book';

chooseZone('Europe/Berlin');
afterAll(() => chooseZone(null));

const take = (drafts: readonly Draft[]): Taking =>
  pagesToTake({ entries: buildEntries(...drafts), facts: new Map() }, everything, placeInGuide);

const aside = [{ name: 'sd1.r.draft/x@y#12345678', raw: 'torn “value”' }];

const backupOf = (drafts: readonly Draft[]): string =>
  writeBackup({
    records: [
      ...drafts.map(draftRecord),
      markRecord('entry-1', true),
      factRecord('theme', 'dark'),
      factRecord('theme', 'light', noon + 1),
    ],
    setAside: aside,
    createdAt: noon,
  });

it('a backup is read by its description alone, to the last letter', () => {
  assert(
    property(anyDrafts, (drafts) => {
      const read = readBackup(backupOf(drafts));
      expect(read.isAsMade).toBe(true);
      expect([...read.pages.values()].flat().toSorted(byId)).toEqual(drafts.toSorted(byId));
      for (const [entry, found] of read.pages) {
        expect(found).toEqual(buildEntries(...drafts).get(entry)?.drafts);
      }
      expect(read.counts).toMatchObject({ drafts: drafts.length, setAside: 1 });
      expect([...read.kept]).toEqual(['entry-1']);
      expect(read.facts.get('theme')).toBe('light');
      expect(read.setAside).toEqual(aside);
    }),
    { numRuns: 40 },
  );
});

it('a backup that was changed is told by its sum', () => {
  const backup = backupOf([buildDraft('U1-1', { answer: words('As it was') })]);
  expect(readBackup(backup.replace('As it was', 'As it is')).isAsMade).toBe(false);
});

it('a locked backup is read by its passphrase and the age format alone', async () => {
  const backup = backupOf([buildDraft('U1-1', { answer: words('Locked words') })]);
  const locked = await lockBytes(new TextEncoder().encode(backup), 'a lamp in the window', 2);
  const opened = openByNode(locked, 'a lamp in the window').toString('utf8');
  expect(readBackup(opened)).toEqual(readBackup(backup));
});

it('every Markdown page is read by its description alone', async () => {
  await assert(
    asyncProperty(anyDrafts, async (drafts) => {
      const { pages } = take(drafts);
      const files = [...pageFiles(take(drafts))];
      const zip = zipPieces(files.map(({ text, ...file }) => ({ ...file, pieces: [text] })));
      const read = [...(await unzip(Buffer.concat([...zip]))).values()].map(readPageFile);
      expect(read).toHaveLength(pages.length);
      for (const [place, page] of pages.entries()) {
        expect(read[place]).toEqual({
          entry: page.entry,
          source: page.source,
          question: read[place]?.question,
          isKept: page.kept,
          drafts: page.drafts.map((draft) => ({
            id: draft.id,
            begun: draft.begun.wall === '' ? null : draft.begun.at,
            changed: draft.edited.wall === '' ? null : draft.edited.at,
            kind: draft.answer.kind,
            outcome: draft.outcome,
            words: heldBy(draft),
            answer: 'text' in draft.answer ? null : draft.stored,
            question: draft.asked,
          })),
        });
      }
    }),
    { numRuns: 40 },
  );
});

it('Day One’s and jrnl’s entries are read by their description alone', () => {
  assert(
    property(anyDrafts, (drafts) => {
      const taking = take(drafts);
      const all = taking.pages.flatMap((page) => page.drafts.map((draft) => ({ page, draft })));
      const entries = readDayOne([...dayOneJournal(taking)].join(''));
      expect(entries.map(({ uuid }) => uuid)).toEqual(all.map(({ draft }) => uuidOf(draft.id)));
      for (const [place, { draft }] of all.entries()) {
        const { begun, edited, answer } = draft;
        expect(entries[place]?.second).toBe(begun.wall === '' ? 0 : Math.floor(begun.at / 1000));
        expect(entries[place]?.changedSecond).toBe(
          edited.wall === '' ? 0 : Math.floor(edited.at / 1000),
        );
        expect(entries[place]?.words).toBe('text' in answer ? answer.text : entries[place]?.words);
      }
      const lines = readJrnl([...jrnlText(taking)].join(''));
      expect(lines.map(({ minute }) => minute)).toEqual(
        all.map(({ draft }) => minuteOf(draft.begun) ?? '1970-01-01 00:00'),
      );
      expect(lines.map(({ changed }) => changed)).toEqual(
        all.map(({ draft }) => changedIn(draft) ?? '1970-01-01 00:00'),
      );
      const told = all.map(({ draft }) => ({
        begun: minuteOf(draft.begun),
        changed: changedIn(draft),
      }));
      expect(readMarkdownFile([...markdownFile(taking)].join(''))).toEqual(told);
    }),
    { numRuns: 40 },
  );
});

it('plain text says when each draft was begun and last changed', () => {
  const at = (id: string, startedAt: number, editedAt: number, entry = id): Draft =>
    buildDraft('U1-2', { id, entry, startedAt, editedAt, answer: words('Two\n\nlines.') });
  const drafts = [
    at('one', noon, noon + 59_000),
    at('two', noon + day, noon + 3 * day, 'one'),
    at('three', noon + 2 * day, noon + 4 * day),
  ];
  expect(readPlainText([...plainText(take(drafts))].join(''))).toEqual(
    take(drafts).pages.flatMap((page) =>
      page.drafts.map((draft) => ({ begun: minuteOf(draft.begun), changed: changedIn(draft) })),
    ),
  );
});

/** What the wall showed, to the minute; null where nobody knows. */
const minuteOf = ({ wall }: Stamp): string | null =>
  wall === '' ? null : wall.slice(0, 16).replace('T', ' ');

/** When it was last changed; when it was begun, where that is all a file has to say. */
const changedIn = ({ begun, edited }: PageToTake['drafts'][number]): string | null =>
  minuteOf(begun) === null ? null : (minuteOf(edited) ?? minuteOf(begun));

const byId = (a: { id?: unknown }, b: { id?: unknown }): number =>
  String(a.id) < String(b.id) ? -1 : 1;

/** What Markdown holds of an answer, letter for letter. */
function heldBy({ answer }: PageToTake['drafts'][number]): string | readonly string[] | null {
  if ('text' in answer) return answer.text;
  return answer.kind === 'list' ? answer.items.filter((item) => item.trim() !== '') : null;
}
