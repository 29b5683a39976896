import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { BackupRecord } from '@/files/backup';
import { backupName, summaryOf, writeBackup } from '@/files/backup';
import { canonicalJson } from '@/files/canonical-json';
import { backupLimits, type BackupReading } from '@/files/backup-reading';
import { mergeRecords } from '@/files/merge-records';
import { readBackup } from '@/files/read-backup';
import { currentLadder, type Ladder } from '@/record/migrations';
import { recordVersion } from '@/record/record';
import { buildDraft, day, noon, words } from '../support/build-entry';
import { draftRecord, factRecord, markRecord } from '../support/build-records';

/** Everything that text can be: right to left, emoji, half a surrogate pair, NUL, markup. */
const hostile =
  '<script>alert(1)</script> \u202Eevil \uD83D half \u0000 nul \u2028 \u2029 "quoted\\" 😶‍🌫️ é é مرحبا {{x}} ${y}';

const records: BackupRecord[] = [
  draftRecord(buildDraft('U1-1', { answer: words(hostile) })),
  draftRecord(buildDraft('U1-2', { startedAt: noon + 3 * day, editedAt: noon + 5 * day })),
  markRecord('U1-1', true),
  factRecord('theme', 'dark'),
];

const aside = [{ name: 'sd1.r.x.y#0', raw: 'v1|0000|{"torn' }];

const backup = (of: readonly BackupRecord[] = records): string =>
  writeBackup({ records: of, setAside: aside, createdAt: noon });

type Loose = Record<string, unknown>;

/** The file with something in it changed; `isSigned` works its sum out anew, as somebody who means harm would. */
function altered(change: (file: Loose) => void, isSigned = false): string {
  const file = JSON.parse(backup()) as Loose;
  change(file);
  if (isSigned) {
    const { integrity: _, ...payload } = file;
    const digest = createHash('sha256').update(canonicalJson(payload)).digest('hex');
    file['integrity'] = { algorithm: 'SHA-256', digest };
  }
  return JSON.stringify(file);
}

const withRecord = (record: unknown): string =>
  altered((file) => (file['records'] as unknown[]).push(record), true);

function contents(reading: BackupReading) {
  if (reading.kind !== 'backup') throw new Error(`read as ${reading.kind}`);
  return reading.backup;
}

describe('a backup', () => {
  it('comes back word for word, with what could not be read beside it', () => {
    const read = contents(readBackup(backup()));
    expect(read.records).toEqual(records);
    expect(read.setAside).toEqual(aside);
    expect(read.unreadable).toEqual([]);
    expect(read.createdAt).toBe(noon);
  });

  it('says first what it is and how much it holds, for whoever opens it without the app', () => {
    const file = JSON.parse(backup()) as Loose;
    expect(Object.keys(file)[0]).toBe('format');
    expect(file).toMatchObject({
      format: 'second-draft-backup',
      version: 1,
      createdAt: new Date(noon).toISOString(),
      counts: { pages: 2, drafts: 2, facts: 2, setAside: 1 },
      oldest: new Date(noon).toISOString(),
      newest: new Date(noon + 5 * day).toISOString(),
    });
  });

  it('carries a SHA-256 that anybody can check', () => {
    const { integrity, ...payload } = JSON.parse(backup()) as Loose;
    const digest = createHash('sha256').update(canonicalJson(payload), 'utf8').digest('hex');
    expect(integrity).toEqual({ algorithm: 'SHA-256', digest });
  });

  it('still passes when another program laid it out anew', () => {
    const file = JSON.parse(backup()) as Loose;
    const turned = Object.fromEntries(Object.entries(file).toReversed());
    expect(contents(readBackup(`\uFEFF${JSON.stringify(turned, null, 4)}`)).records).toEqual(
      records,
    );
  });

  it('of an empty journal is a backup too', () => {
    const read = contents(readBackup(writeBackup({ records: [], setAside: [], createdAt: noon })));
    expect(read.summary).toEqual({
      pages: 0,
      written: 0,
      drafts: 0,
      writtenDrafts: 0,
      facts: 0,
      oldest: undefined,
      newest: undefined,
    });
  });

  it('tells pages with words from what was only set aside or tapped', () => {
    const made = [
      buildDraft('A'),
      buildDraft('B', { outcome: 'skipped', answer: words('') }),
      buildDraft('arrivals', { answer: { kind: 'arrival', level: 2 } }),
    ].map((draft) => ({ id: draft.id, body: draftRecord(draft).body }));
    expect(summaryOf(made)).toMatchObject({ pages: 3, written: 1, writtenDrafts: 1 });
    expect(mergeRecords([], made)).toMatchObject({ missing: 1, beside: 0, present: 0 });
  });

  it('has a neutral name with its day in it', () => {
    expect(backupName('2026-11-23')).toBe('second-draft-2026-11-23.json');
  });
});

describe('a file that is no whole backup is told apart:', () => {
  it.each<[string, string, BackupReading['kind']]>([
    ['empty', '', 'empty'],
    ['only white space', '\uFEFF \n', 'empty'],
    ['a letter', 'Dear Sam, the key is under the mat.', 'not-a-backup'],
    ['a picture', '\u0089PNG\r\n\u001A\n\u0000\u0000', 'not-a-backup'],
    ['a number', '42', 'not-a-backup'],
    ['null', 'null', 'not-a-backup'],
    ['a Day One export', '{"metadata":{"version":"1.0"},"entries":[]}', 'other-app'],
    ['a list', '[{"title":"x","body":"y"}]', 'other-app'],
    ['the words of our format in another app', '{"note":"second-draft-backup"}', 'other-app'],
    ['a newer version', altered((file) => (file['version'] = 2)), 'newer'],
    ['no version', altered((file) => delete file['version']), 'damaged'],
    ['an impossible version', altered((file) => (file['version'] = -1)), 'damaged'],
    ['no sum', altered((file) => delete file['integrity']), 'damaged'],
    ['no records', altered((file) => delete file['records']), 'damaged'],
    ['records that are no list', altered((file) => (file['records'] = { length: 1 })), 'damaged'],
    ['one word changed', backup().replace('About U1-2.', 'About U1-3.'), 'damaged'],
    ['a date changed', altered((file) => (file['createdAt'] = '2020-01-01')), 'damaged'],
    ['a record taken out', altered((file) => (file['records'] as unknown[]).pop()), 'damaged'],
    ['a lost quotation mark', backup().replace('"theme"', '"theme'), 'damaged'],
    ['a lost comma', backup().replace(',\n "version"', '\n "version"'), 'damaged'],
  ])('%s', (_, text, kind) => {
    expect(readBackup(text).kind).toBe(kind);
  });

  it('cut short anywhere after its beginning', () => {
    const whole = backup().trimEnd();
    const kinds = new Set<string>();
    for (let length = 40; length < whole.length; length += 1) {
      kinds.add(readBackup(whole.slice(0, length)).kind);
    }
    expect([...kinds]).toEqual(['cut-short']);
  });

  it('larger than any backup', () => {
    expect(readBackup(' '.repeat(backupLimits.units + 1))).toEqual({
      kind: 'too-large',
      of: 'units',
    });
  });

  it('nested like no backup, which would bring a parser down', () => {
    const tower = `{"format":"second-draft-backup","version":1,"records":${'['.repeat(3_000_000)}`;
    expect(readBackup(tower)).toEqual({ kind: 'too-large', of: 'depth' });
  });

  it('with more records than any backup', () => {
    const many = altered((file) => {
      file['records'] = Array.from({ length: backupLimits.records + 1 }, () => 0);
    });
    expect(readBackup(many)).toEqual({ kind: 'too-large', of: 'records' });
  });
});

describe('a backup that somebody made by hand', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['no body', { id: 'draft/x' }],
    ['a body under another id', { ...draftRecord(buildDraft('U1-3')), id: 'draft/other' }],
    [
      'an unknown kind of answer',
      draftRecord(buildDraft('x', { answer: { kind: 'odd' } as never })),
    ],
    ['a number for words', draftRecord(buildDraft('x', { answer: words(1 as never) }))],
    ['a version of nothing', { id: 'draft/x', body: { v: 0, type: 'draft' } }],
  ])('leaves out %s, says so, and reads the rest', (_, record) => {
    const read = contents(readBackup(withRecord(record)));
    expect(read.unreadable.map(({ place }) => place)).toEqual([records.length]);
    expect(read.records).toEqual(records);
  });

  it.each([9e15, -9e15, 'today', null, undefined])('with the time %j keeps the words', (time) => {
    const record = draftRecord(buildDraft('x', { startedAt: time as never, editedAt: noon }));
    const read = contents(readBackup(withRecord(record)));
    expect(read.unreadable).toEqual([]);
    expect(read.records).toContainEqual(draftRecord(buildDraft('x')));
  });

  it('leaves out a number that JSON could not give back', () => {
    const text = altered(
      (file) => (file['records'] as unknown[]).push(factRecord('x', 1234567.5)),
      true,
    ).replace(/1234567\.5/, '1e999');
    // The sum is over null then, as JSON would write it; make it right again.
    const signed = text.replace(/"digest":"[0-9a-f]+"/, () => {
      const { integrity: _, ...payload } = JSON.parse(text) as Loose;
      return `"digest":"${createHash('sha256').update(canonicalJson(payload)).digest('hex')}"`;
    });
    const read = contents(readBackup(signed));
    expect(read.records.find(({ id }) => id === 'fact/x')?.body).toMatchObject({ value: null });
  });

  it('made by a newer app is not read by halves', () => {
    const newer = { id: 'draft/n', body: { v: recordVersion + 1, type: 'draft', draft: {} } };
    expect(readBackup(withRecord(newer)).kind).toBe('newer');
  });

  it('of an older shape is brought up', () => {
    const ladder: Ladder = {
      migrations: [
        ...currentLadder.migrations,
        { from: 2, up: (body) => ({ ...body, brought: 'up' }) },
      ],
      fits: (_id, body): body is never => body.v === 3,
    };
    const read = contents(readBackup(backup(), ladder));
    expect(read.records.map(({ body }) => body)).toContainEqual(
      expect.objectContaining({ v: 3, brought: 'up' }),
    );
  });

  it('cannot reach the prototype of anything', () => {
    const trap = '{"polluted":true,"toString":"no"}';
    const text = JSON.stringify(draftRecord(buildDraft('U9-9'))).replace(
      '"answer":{',
      `"__proto__":${trap},"constructor":{"prototype":${trap}},"answer":{"__proto__":${trap},`,
    );
    const file = altered(
      (whole) => (whole['records'] as unknown[]).push(JSON.parse(text)),
      true,
    ).replace('{', `{"__proto__":${trap},`);
    const signed = (() => {
      const { integrity: _, ...payload } = JSON.parse(file) as Loose;
      const digest = createHash('sha256').update(canonicalJson(payload)).digest('hex');
      return file.replace(/"digest":"[0-9a-f]+"/, `"digest":"${digest}"`);
    })();
    const read = contents(readBackup(signed));
    expect(({} as Loose)['polluted']).toBeUndefined();
    expect(read.records.at(-1)).toEqual(draftRecord(buildDraft('U9-9')));
    expect(JSON.stringify(read.records)).not.toContain('polluted');
  });

  it('with ids that mean something to objects keeps them as the names they are', () => {
    const odd = ['__proto__', 'constructor', 'toString', '', 'a.b.c', '../..'].map((id) =>
      draftRecord(buildDraft('U1-5', { id, entry: id })),
    );
    const read = contents(readBackup(backup(odd)));
    expect(read.records).toEqual(odd);
    expect(read.summary.pages).toBe(odd.length);
  });

  it('that holds one version twice holds it once, and two versions both', () => {
    const one = draftRecord(buildDraft('U1-1'));
    const other = draftRecord(buildDraft('U1-1', { answer: words('Written in another tab.') }));
    const read = contents(readBackup(backup([one, other, one])));
    expect(read.records).toEqual([one, other]);
  });

  it('reads 10,000 pages', () => {
    const many = Array.from({ length: 10_000 }, (_, place) =>
      draftRecord(buildDraft(`P${place}`, { answer: words(`${place} ${'word '.repeat(120)}`) })),
    );
    const text = backup(many);
    const started = performance.now();
    const read = contents(readBackup(text));
    console.info(
      `read ${read.summary.pages} pages, ${(text.length / 1e6).toFixed(1)} MB, in ${Math.round(performance.now() - started)} ms`,
    );
    expect(read.records).toEqual(many);
  }, 60_000);
});
