import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackupRecord } from '@/files/backup';
import { canonicalJson } from '@/files/canonical-json';
import { mergeRecords } from '@/files/merge-records';
import { isBlank } from '@/journal/answer';
import { buildDraft, day, noon, words } from '../support/build-entry';
import { draftRecord, factRecord, markRecord } from '../support/build-records';

/** The journal after a merge, as storage would hold it. */
function merged(
  here: readonly BackupRecord[],
  ...backups: (readonly BackupRecord[])[]
): BackupRecord[] {
  return backups.reduce<BackupRecord[]>(
    (journal, backup) => {
      const { changes } = mergeRecords(journal, backup);
      const changed = new Set(changes.map(({ id }) => id));
      return [...journal.filter(({ id }) => !changed.has(id)), ...changes];
    },
    [...here],
  );
}

/** Every word in the journal and where it stands. */
const wordsIn = (records: readonly BackupRecord[]): string[] =>
  records
    .flatMap(({ body }) =>
      body.type === 'draft' && !isBlank(body.draft.answer)
        ? [canonicalJson([body.draft.entry, body.draft.answer])]
        : [],
    )
    .toSorted();

const page = (id: string, text: string, editedAt = noon): BackupRecord =>
  draftRecord(
    buildDraft('U1-1', { id, entry: `entry-${id.split('~')[0]}`, answer: words(text), editedAt }),
  );

describe('adding what a backup has', () => {
  it('brings the missing pages and leaves the rest as it is', () => {
    const here = [page('a', 'one'), page('b', 'two')];
    const merge = mergeRecords(here, [page('b', 'two'), page('c', 'three')]);
    expect(merge).toEqual({ changes: [page('c', 'three')], missing: 1, beside: 0, present: 1 });
  });

  it('keeps both where one page has different words', () => {
    const after = merged([page('a', 'as it is here')], [page('a', 'as it was then')]);
    expect(after[0]).toEqual(page('a', 'as it is here'));
    expect(wordsIn(after)).toHaveLength(2);
    expect(mergeRecords([page('a', 'here')], [page('a', 'then')])).toMatchObject({
      missing: 0,
      beside: 1,
      present: 0,
    });
  });

  it('never doubles words that already stand beside', () => {
    const here = [page('a', 'mine'), page('a~tab2', 'theirs')];
    expect(mergeRecords(here, [page('a', 'theirs')]).changes).toEqual([]);
    expect(mergeRecords(here, [page('a~tab9', 'mine')]).changes).toEqual([]);
  });

  it('keeps words that tabs wrote apart under one id', () => {
    const apart = [page('a', 'mine'), page('a', 'theirs')];
    expect(wordsIn(merged([], apart))).toHaveLength(2);
    const later = page('a', 'mine', noon + 1);
    expect(mergeRecords(apart, [later]).changes).toEqual([]);
  });

  it('takes the later standing of a page with the same words', () => {
    const answered = page('a', 'same', noon + 1);
    expect(merged([page('a', 'same')], [answered])).toEqual([answered]);
    expect(merged([answered], [page('a', 'same')])).toEqual([answered]);
  });

  it('lets words take the place of a page left blank, and never the other way', () => {
    const blank = page('a', '  ', noon + 9);
    expect(wordsIn(merged([blank], [page('a', 'words')]))).toHaveLength(1);
    expect(merged([blank], [page('a', 'words')])).toHaveLength(1);
    expect(merged([page('a', 'words')], [blank])).toEqual([page('a', 'words')]);
  });

  it('counts the later of two settings and bookmarks', () => {
    const here = [factRecord('theme', 'dark', 5), markRecord('a', true, 5)];
    const older = [factRecord('theme', 'light', 4), markRecord('a', false, 4)];
    const newer = [factRecord('theme', 'light', 6), markRecord('a', false, 6)];
    expect(mergeRecords(here, older).changes).toEqual([]);
    expect(merged(here, newer)).toEqual(newer);
  });

  it('keeps people to turn to from both, and never turns the sky back', () => {
    const sam = JSON.stringify([{ name: 'Sam' }]);
    const both = JSON.stringify([{ name: 'Sam' }, { name: 'Ana' }]);
    const here = [factRecord('people', sam, 5), factRecord('skyFurthest', 4, 5)];
    const backup = [
      factRecord('people', JSON.stringify([{ name: 'Ana' }]), 6),
      factRecord('skyFurthest', 2, 6),
    ];
    expect(merged(here, backup)).toEqual([
      factRecord('people', both, 6),
      factRecord('skyFurthest', 4, 6),
    ]);
  });

  it('is not brought down by a list of nothing but brackets', () => {
    const tower = `${'['.repeat(40_000)}${']'.repeat(40_000)}`;
    const here = [factRecord('people', '[]', 5)];
    expect(() => mergeRecords(here, [factRecord('people', tower, 6)])).not.toThrow();
  });
});

/** The order in a list is not told; which of two versions bears the older id neither. */
const told = (records: readonly BackupRecord[]): unknown => ({
  words: wordsIn(records),
  facts: records
    .flatMap(({ id, body }) => {
      if (body.type !== 'fact') return [];
      const { value, name } = body;
      if (name !== 'people') return [[id, value]];
      return [[id, (JSON.parse(String(value)) as string[] | null)?.toSorted().join() ?? '']];
    })
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
});

describe('merging backups', () => {
  const draft = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'a~x', 'b~y', '__proto__'),
      entry: fc.constantFrom('U1-1', 'U1-2', '__proto__'),
      text: fc.constantFrom('', 'one', 'two', 'three', '\uD83D', '<b>'),
      editedAt: fc.integer({ min: 0, max: 5 }),
      outcome: fc.constantFrom('open' as const, 'answered' as const, 'skipped' as const),
    })
    .map(({ id, entry, text, editedAt, outcome }) =>
      draftRecord(buildDraft('U1-1', { id, entry, answer: words(text), editedAt, outcome })),
    );
  const at = fc.integer({ min: 0, max: 3 });
  const fact = fc
    .oneof(
      fc.tuple(fc.constant('theme'), fc.constantFrom('dark', 'light', null), at),
      fc.tuple(fc.constant('people'), fc.constantFrom('["a"]', '["b","a"]', '[]', null), at),
      fc.tuple(fc.constant('skyFurthest'), fc.constantFrom(1, 2, 3), at),
    )
    .map(([name, value, when]) => factRecord(name, value, when));
  const journal = fc.array(fc.oneof(draft, fact), { maxLength: 12 });

  it('twice is the same as once', () => {
    fc.assert(
      fc.property(journal, journal, (here, backup) => {
        const once = merged(merged([], here), backup);
        expect(mergeRecords(once, backup).changes).toEqual([]);
      }),
      { numRuns: 1000, seed: 7 },
    );
  }, 60_000);

  it('gives the same words in either order', () => {
    fc.assert(
      fc.property(journal, journal, (one, other) => {
        expect(told(merged([], one, other))).toEqual(told(merged([], other, one)));
      }),
      { numRuns: 1000, seed: 7 },
    );
  }, 60_000);

  it('never loses a word of either side, and never has one twice', () => {
    fc.assert(
      fc.property(journal, journal, (here, backup) => {
        const start = merged([], here);
        const after = wordsIn(merged(start, backup));
        expect(new Set(after)).toEqual(new Set([...wordsIn(start), ...wordsIn(backup)]));
      }),
      { numRuns: 1000, seed: 7 },
    );
  }, 60_000);
});

it('a small record of a clock that ran ten years ahead gives way to one written later', () => {
  const ahead = noon + 3650 * day;
  const written = (record: BackupRecord, turn: number): BackupRecord =>
    record.body.type === 'draft' ? record : { ...record, body: { ...record.body, turn } };
  for (const [older, newer] of [
    [
      written(factRecord('theme', 'dark', ahead), 1),
      written(factRecord('theme', 'light', noon), 2),
    ],
    [written(markRecord('A', true, ahead), 1), written(markRecord('A', false, noon), 2)],
    [factRecord('theme', 'dark', ahead), written(factRecord('theme', 'light', noon), 1)],
  ] as const) {
    expect(mergeRecords([older], [newer]).changes).toEqual([newer]);
    expect(mergeRecords([newer], [older]).changes).toEqual([]);
  }
});
