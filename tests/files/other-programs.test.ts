import { describe, expect, it } from 'vitest';
import { additionsOnly } from '@/files/additions-only';
import { writeBackup, type BackupRecord } from '@/files/backup';
import type { BackupReading } from '@/files/backup-reading';
import { mergeRecords } from '@/files/merge-records';
import { readBackupFile } from '@/files/read-backup';
import { buildDraft, day, noon, words } from '../support/build-entry';
import { draftRecord, factRecord, markRecord } from '../support/build-records';

const said = 'Grüße aus Köln – “quoted” naïve café';
const page = (name: string, text: string, at = noon): BackupRecord =>
  draftRecord(buildDraft(name, { answer: words(text), startedAt: at }));

const plain: BackupRecord[] = [
  page('U1-1', said),
  page('U1-2', 'Two lines\nand a “brace” { [ } in words.', noon + day),
  page('U1-3', 'The last.', noon + 2 * day),
  markRecord('U1-1', true),
  factRecord('theme', 'dark'),
];
const withEmoji: BackupRecord[] = [page('U2-1', `${said} 👨‍👩‍👧‍👦`), ...plain];

const backup = (records = withEmoji): string =>
  writeBackup({ records, setAside: [], createdAt: noon });

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function wide(text: string, isLittle: boolean, mark = true): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  const out = new DataView(new ArrayBuffer(marked.length * 2));
  for (let place = 0; place < marked.length; place += 1) {
    out.setUint16(place * 2, marked.charCodeAt(place), isLittle);
  }
  return new Uint8Array(out.buffer);
}

/** What older Windows programs have for the bytes from 0x80 to 0x9F. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const oneByte = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte),
);

/** As an older Windows program saves it: what it has no letter for becomes a question mark. */
const ansi = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text, (letter) => oneByte.indexOf(letter)),
    (at) => (at === -1 ? 0x3f : at),
  );

/** As UTF-8 looks that was opened as windows-1252 and saved as UTF-8. */
const misread = (text: string): string =>
  Array.from(bytes(text), (byte) => oneByte[byte] ?? '').join('');

const laidOutAnew = (text: string): string => {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    const named = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(named.map(([name, part]) => [name, sorted(part)]));
  };
  return JSON.stringify(sorted(JSON.parse(text)), null, '\t');
};

const escaped = (text: string): string =>
  text.replaceAll(
    /[^\0-\u007F]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const after = (text: string, more: readonly number[]): Uint8Array =>
  Uint8Array.from([...bytes(text), ...more]);

describe('a backup that another program saved is whole, and reads word for word:', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', bytes(backup())],
    ['UTF-8 with a mark', bytes(`\uFEFF${backup()}`)],
    ['UTF-16, little end first', wide(backup(), true)],
    ['UTF-16, big end first', wide(backup(), false)],
    ['UTF-16, little end first, without a mark', wide(backup(), true, false)],
    ['UTF-16, big end first, without a mark', wide(backup(), false, false)],
    ['UTF-16 with half a letter at the end', Uint8Array.from([...wide(backup(), true), 0x0a])],
    ['CRLF', bytes(backup().replaceAll('\n', '\r\n'))],
    ['CR', bytes(backup().replaceAll('\n', '\r'))],
    ['a NUL after the last brace', after(backup(), [0])],
    [
      'a block of NULs',
      after(
        backup(),
        Array.from({ length: 4096 }, () => 0),
      ),
    ],
    ['Ctrl+Z', after(backup(), [0x1a])],
    ['spaces, CRLF and Ctrl+Z', after(backup(), [0x20, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['white space in front', bytes(`\n \t${backup()}`)],
    ['a line of text below', bytes(`${backup()}-- \nSent from my phone\n`)],
    ['a line of text above', bytes(`Here’s the file:\n\n${backup()}`)],
    ['laid out anew, names sorted', bytes(laidOutAnew(backup()))],
    ['escaped', bytes(escaped(backup()))],
    ['accents apart (NFD)', bytes(backup().normalize('NFD'))],
    ['UTF-8 read as windows-1252 and saved', bytes(misread(backup()))],
  ])('%s', (_, file) => {
    const reading = readBackupFile(file);
    expect(reading.kind).toBe('backup');
    expect('backup' in reading && reading.backup.records).toEqual(withEmoji);
    expect('backup' in reading && reading.backup.harm).toBeNull();
  });

  it('ANSI, where every letter has a place in it', () => {
    const reading = readBackupFile(ansi(backup(plain)));
    expect(reading.kind).toBe('backup');
    expect('backup' in reading && reading.backup.records).toEqual(plain);
  });
});

function harmed(reading: BackupReading) {
  if (reading.kind !== 'damaged' && reading.kind !== 'cut-short') {
    throw new Error(`read as ${reading.kind}`);
  }
  return { ...reading.backup, kind: reading.kind };
}

describe('what can be read of a harmed backup is read:', () => {
  it('ANSI that lost an emoji', () => {
    const read = harmed(readBackupFile(ansi(backup())));
    expect(read.kind).toBe('damaged');
    expect(read.records.slice(1)).toEqual(plain);
    expect(JSON.stringify(read.records[0])).toContain(said);
    expect(read.unreadable).toEqual([]);
    expect(read.harm?.pagesMissing).toBe(0);
  });

  it('one byte that is no letter leaves the other letters as they are', () => {
    const file = bytes(backup());
    file[file.indexOf(0xc3)] = 0xff;
    const read = harmed(readBackupFile(file));
    expect(read.records.slice(1)).toEqual(plain);
  });

  it('one word changed: every page', () => {
    const read = harmed(readBackupFile(bytes(backup().replace('The last.', 'The lost.'))));
    expect(read.records).toHaveLength(withEmoji.length);
    expect(read.summary).toMatchObject({ pages: 4, oldest: noon, newest: noon + 2 * day });
  });

  it.each([
    [
      'a quotation mark lost in a page',
      /"long-text",\n\s+"text": "Two/,
      '"long-text", "text": Two',
    ],
    ['a comma lost in a page', '"source": "U1-2",', '"source": "U1-2"'],
    ['a page’s kind of answer', /"long-text",(?=\n\s+"text": "Two)/, '"long text",'],
  ])('%s: that page is named, all others are read', (_, from, to) => {
    const text = backup().replace(from, to);
    expect(text).not.toBe(backup());
    const read = harmed(readBackupFile(bytes(text)));
    expect(read.records).toEqual(withEmoji.filter(({ id }) => id !== 'draft/U1-2-draft'));
    expect(read.unreadable).toEqual([
      { place: 2, asked: 'What about U1-2?', startedAt: noon + day },
    ]);
    expect(read.harm?.pagesMissing).toBe(1);
  });

  it('lines broken by a mail program', () => {
    const text = backup().replace('Two lines', 'Two\r\nlines');
    const read = harmed(readBackupFile(bytes(text)));
    expect(read.records).toHaveLength(withEmoji.length);
  });

  it.each([
    ['its first lines', (text: string) => text.slice(text.indexOf('"records"'))],
    ['the name of its format', (text: string) => text.replace('second-draft-backup', 'second')],
    ['its list', (text: string) => text.replace('"records"', '"recrods"')],
  ])('a file that lost %s', (_, change) => {
    expect(harmed(readBackupFile(bytes(change(backup())))).records).toEqual(withEmoji);
  });

  it('cut anywhere: the whole records before the cut, and how many pages are missing', () => {
    const whole = backup();
    const starts = [...whole.matchAll(/\n {2}\{\n/g)].map(({ index }) => index);
    for (const [before, at] of starts.entries()) {
      const read = harmed(readBackupFile(bytes(whole.slice(0, at + 40))));
      expect(read.kind).toBe('cut-short');
      expect(read.records).toEqual(withEmoji.slice(0, before));
      expect(read.harm?.pagesMissing).toBe(Math.max(0, 4 - before));
    }
  });

  it('cut inside a letter of several bytes', () => {
    const file = bytes(backup());
    const read = harmed(readBackupFile(file.slice(0, file.lastIndexOf(0xe2) + 1)));
    expect(read.records[0]).toEqual(withEmoji[0]);
  });

  it('takes the place of nothing that is here', () => {
    const here = [
      page('U1-1', 'As it is here.'),
      page('U1-3', '  '),
      factRecord('theme', 'light', noon - day),
      markRecord('U1-1', false, noon - day),
    ];
    const read = harmed(readBackupFile(bytes(backup().replace('The last.', 'The lost.'))));
    const { changes } = mergeRecords(here, read.records);
    const added = additionsOnly(here, changes);
    const held = new Set(['draft/U1-1-draft', 'fact/theme', 'mark/U1-1']);
    expect(added.filter(({ id }) => held.has(id))).toEqual([]);
    const texts = JSON.stringify(added);
    for (const each of [said, 'The lost.', 'Two lines']) expect(texts).toContain(each);
  });
});

describe('the wall stands:', () => {
  it.each<[string, readonly number[]]>([
    ['a .zip', [0x50, 0x4b, 0x03, 0x04, 20, 0]],
    ['a .gz', [0x1f, 0x8b, 8, 0]],
  ])('%s is told to be packed', (_, file) => {
    expect(readBackupFile(Uint8Array.from(file)).kind).toBe('packed');
  });

  it('of a harmed file of a newer app nothing is taken', () => {
    const changed = backup().replace('The last.', 'The lost.');
    const newer = changed.replace('"version": 1', '"version": 2');
    expect(readBackupFile(bytes(newer)).kind).toBe('newer');
    expect(readBackupFile(bytes(newer.slice(0, -40))).kind).toBe('newer');
    const records = changed.replaceAll(/"v": \d/g, '"v": 99');
    expect(readBackupFile(bytes(records)).kind).toBe('newer');
    expect(readBackupFile(bytes(records.slice(0, -40))).kind).toBe('newer');
  });

  it('a harmed file cannot reach the prototype of anything', () => {
    const text = backup().replace('"answer": {', '"__proto__": {"polluted": true}, "answer": {');
    const read = harmed(readBackupFile(bytes(text.slice(0, -30))));
    expect(JSON.stringify(read.records)).not.toContain('polluted');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('a broken file of nothing but beginnings is looked at once', () => {
    const text = `{"format":"second-draft-backup","records":[${'{"id":"draft/x","body":{"'.repeat(12)}`;
    const started = performance.now();
    const many = '{"id":"draft/x" '.repeat(60_000);
    expect(readBackupFile(bytes(text)).kind).toBe('cut-short');
    expect(readBackupFile(bytes(many)).kind).toMatch(/not-a-backup|too-large/);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
