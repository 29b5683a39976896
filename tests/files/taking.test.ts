import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { text as readAll } from 'node:stream/consumers';
import { join } from 'node:path';
import { assert, asyncProperty, property } from 'fast-check';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { parseDocument } from 'yaml';
import { dayOneJournal } from '@/files/taking/day-one';
import { jrnlText } from '@/files/taking/jrnl-text';
import { markdownFile } from '@/files/taking/markdown-file';
import { markdownWords, wordsFromMarkdown } from '@/files/taking/markdown-words';
import { draftLine, pageFiles } from '@/files/taking/page-file';
import { everything, pagesToTake, type PageToTake } from '@/files/taking/pages-to-take';
import { plainText } from '@/files/taking/plain-text';
import { zipPieces } from '@/files/taking/zip-pieces';
import { placeInGuide } from '@/guide/place-in-guide';
import type { Draft } from '@/journal/entry';
import { chooseZone } from '@/journal/zone';
import { anyDrafts, anyWords } from '../support/arbitrary-journal';
import { buildDraft, buildEntries, words } from '../support/build-entry';

chooseZone('Europe/Berlin');
afterAll(() => chooseZone(null));

/** In Berlin it is one o'clock. */
const noonInUtc = Date.UTC(2026, 2, 16, 12);

const take = (...drafts: Draft[]) =>
  pagesToTake({ entries: buildEntries(...drafts), facts: new Map() }, everything, placeInGuide);

const allOf = (pieces: Iterable<string>): string => [...pieces].join('');

/** Every file in a zip, read by a program that is not ours. */
async function unzipped(bytes: Uint8Array): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    found.set(entry.fileName, await readAll(stream));
  }
  return found;
}

/** Stands for an answer that is more than one text. */
const notPlain = 'not plain text';

const textsOf = ({ drafts }: PageToTake): string[] =>
  drafts.flatMap(({ answer }) => ('text' in answer ? [answer.text] : []));

describe('words in Markdown', () => {
  it('come back as they were typed, whatever they look like', () => {
    assert(
      property(anyWords, (typed) => {
        const written = markdownWords(typed);
        expect(wordsFromMarkdown(written)).toBe(typed);
        // And through UTF-8, which has no halves of letters.
        expect(wordsFromMarkdown(Buffer.from(written).toString())).toBe(typed);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['# Not a heading', '\\# Not a heading'],
    ['1. First', '1\\. First'],
    ['- said', '\\- said'],
    ['---', '\\---'],
    ['one\ntwo\n\nthree', 'one  \ntwo\n\nthree'],
    ['    set in', '&#x20;   set in'],
    ['a *b* [[c]] #d', 'a \\*b\\* \\[\\[c\\]\\] \\#d'],
    ['It is 3.5 - or 4, “fine” (I think).', 'It is 3.5 - or 4, “fine” (I think).'],
  ])('%j is written %j', (typed, written) => {
    expect(markdownWords(typed)).toBe(written);
  });
});

describe('a zip of pages with front matter', () => {
  it('is read by others: zip by yauzl, front matter as strict YAML, each word as it was', async () => {
    await assert(
      asyncProperty(anyDrafts, async (drafts) => {
        const taking = take(...drafts);
        const files = [...pageFiles(taking)];
        const packed = files.map(({ text, ...file }) => ({ ...file, pieces: [text] }));
        const read = await unzipped(Buffer.concat([...zipPieces(packed)]));
        expect([...read.keys()]).toEqual(files.map(({ name }) => name));
        expect(read.size).toBe(taking.pages.length);
        for (const [place, [name, text]] of [...read].entries()) {
          const page = taking.pages[place];
          if (page === undefined) throw new Error('More files than pages');
          expect(name).toMatch(/^(?:\d{4}-\d\d-\d\d-\d{4}|undated)-[a-z0-9-]+\.md$/);
          const [, matter = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
          const document = parseDocument(matter, { strict: true, version: '1.2' });
          expect([document.errors, document.warnings]).toEqual([[], []]);
          const properties: unknown = document.toJS();
          expect(properties).toMatchObject({
            prompt: page.source,
            starred: false,
            source: 'second-draft',
            uuid: page.entry,
            drafts: page.drafts.map(draftLine),
          });
          // Flat, one line each, as Obsidian shows properties.
          for (const line of matter.trimEnd().split('\n'))
            expect(line).toMatch(/^(?:[a-z]+:|  - ")/);
          expect(readDrafts(body, page)).toEqual(
            page.drafts.map(({ answer }) => ('text' in answer ? answer.text : notPlain)),
          );
        }
      }),
      { numRuns: 60 },
    );

    /** The words of each draft by headings alone, of those that are plain text. */
    function readDrafts(body: string, { drafts }: PageToTake): string[] {
      const isOne = drafts.length === 1;
      const sections = isOne
        ? [body.replace(/^\n# .*\n/, '')]
        : body.split(/^## .*\n\n\*.*\*\n/m).slice(1);
      expect(sections).toHaveLength(drafts.length);
      return sections.map((section, place) => {
        const isLast = place === sections.length - 1;
        const isPlain = 'text' in (drafts[place]?.answer ?? {});
        return isPlain ? wordsFromMarkdown(section.slice(1, isLast ? -1 : -2)) : notPlain;
      });
    }
  });

  it('names no two files alike, and none after what was written', () => {
    const same = { startedAt: Date.UTC(2026, 10, 23, 20, 14, 5), answer: words('Secret words') };
    const taking = take(
      buildDraft('U1-1', { id: '1', entry: 'a', ...same }),
      buildDraft('U1-1', { id: '2', entry: 'b', ...same }),
      buildDraft('own-page', { id: '3', entry: 'c', asked: 'My secret', startedAt: 0 }),
    );
    expect([...pageFiles(taking)].map(({ name }) => name)).toEqual([
      'undated-own-page.md',
      '2026-11-23-2114-what-played-a-part.md',
      '2026-11-23-2114-what-played-a-part-2.md',
    ]);
  });

  it.skipIf(spawnSync('python3', ['-V']).error)('is opened by what is on the machine', () => {
    const taking = take(
      buildDraft('U1-1', { startedAt: noonInUtc, answer: words('Ein schöner Tag 👩‍🚀') }),
    );
    const files = [...pageFiles(taking)].map(({ text, ...file }) => ({ ...file, pieces: [text] }));
    const folder = mkdtempSync(join(tmpdir(), 'zip-'));
    const path = join(folder, 'pages.zip');
    writeFileSync(path, Buffer.concat([...zipPieces(files)]));
    const script =
      'import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n' +
      'sys.stdout.buffer.write(z.read(z.namelist()[0]))\nprint(z.infolist()[0].date_time)';
    const read = spawnSync('python3', ['-c', script, path]).stdout.toString();
    rmSync(folder, { recursive: true });
    expect(read).toContain('Ein schöner Tag 👩‍🚀\n');
    expect(read).toContain('(2026, 3, 16, 13, 0, 0)');
  });
});

describe('Day One', () => {
  const dayOneFrom = (json: string) =>
    v.parse(
      v.strictObject({
        metadata: v.strictObject({ version: v.literal('1.0') }),
        entries: v.array(
          v.object({
            uuid: v.string(),
            creationDate: v.string(),
            modifiedDate: v.string(),
            timeZone: v.string(),
            text: v.string(),
            starred: v.boolean(),
          }),
        ),
      }),
      JSON.parse(json),
    );

  it('finds every draft in strict JSON, dated in UTC and in a zone it knows', async () => {
    await assert(
      asyncProperty(anyDrafts, async (drafts) => {
        const taking = take(...drafts);
        const packed = [{ name: 'Journal.json', pieces: dayOneJournal(taking), wall: '' }];
        const read = await unzipped(Buffer.concat([...zipPieces(packed)]));
        const journal = dayOneFrom(read.get('Journal.json') ?? '');
        expect(journal.entries).toHaveLength(taking.drafts);
        const uuids = journal.entries.map(({ uuid }) => uuid);
        expect(new Set(uuids).size).toBe(uuids.length);
        const all = taking.pages.flatMap((page) => page.drafts);
        for (const [place, one] of journal.entries.entries()) {
          expect(one.uuid).toMatch(/^[0-9A-F]{32}$/);
          expect(one.creationDate).toMatch(/^[-+]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
          expect(() => new Intl.DateTimeFormat('en', { timeZone: one.timeZone })).not.toThrow();
          const answer = all[place]?.answer;
          const typed = answer !== undefined && 'text' in answer ? answer.text : notPlain;
          const said = wordsFromMarkdown(one.text.slice(one.text.indexOf('\n\n') + 2));
          expect(typed === notPlain ? notPlain : said).toBe(typed);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says the zone that had the offset', () => {
    const zones = [60, -210, 345, -480].map((started, place) =>
      buildDraft(`own-${place}`, { id: `${place}`, offsets: { started } }),
    );
    const { entries } = dayOneFrom(allOf(dayOneJournal(take(...zones))));
    expect(entries.map((one) => one.timeZone)).toEqual([
      'Etc/GMT-1',
      'UTC',
      'Asia/Kathmandu',
      'Etc/GMT+8',
    ]);
  });
});

describe('jrnl, plain text and one Markdown file', () => {
  /** The way jrnl itself parts a file: a day in brackets where a line begins. */
  const jrnlEntries = (text: string): string[] =>
    text.split(/^(?=\[\d{4}-\d\d-\d\d \d\d:\d\d\] )/m).filter(Boolean);

  it('hold every draft once, and jrnl begins an entry nowhere else', () => {
    assert(
      property(anyDrafts, (drafts) => {
        const taking = take(...drafts);
        expect(jrnlEntries(allOf(jrnlText(taking)))).toHaveLength(taking.drafts);
        const plain = allOf(plainText(taking));
        const markdown = allOf(markdownFile(taking));
        for (const page of taking.pages) {
          for (const text of textsOf(page)) {
            expect(plain).toContain(text);
            expect(markdown).toContain(markdownWords(text));
          }
        }
        expect(markdown.match(/^## /gm)).toHaveLength(taking.pages.length);
      }),
      { numRuns: 60 },
    );
  });

  it('say in their first lines what they hold, and that they are not locked', () => {
    const taking = take(
      buildDraft('U1-1', { id: '1', startedAt: noonInUtc }),
      buildDraft('U1-1', {
        id: '2',
        startedAt: Date.UTC(2026, 10, 23),
        turn: { begun: 2, edited: 2 },
      }),
    );
    const says =
      '1 page, 2026-03-16 to 2026-11-23; every draft; not locked: whoever opens this can read it.';
    expect(allOf(plainText(taking)).split('\n')[0]).toBe(says);
    expect(allOf(markdownFile(taking))).toContain(says);
    expect(allOf(markdownFile(taking))).toContain('\n### Second draft\n\n*2026-11-23 01:00*\n\n');
  });
});
