import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBackup } from '@/files/read-backup';
import { writeBackup, type BackupRecord } from '@/files/backup';
import { mergeRecords } from '@/files/merge-records';
import { newestFew, newestPagesFirst } from '@/journal/newest-pages';
import { entriesFor, latestAnswer, newestDraft } from '@/journal/entries';
import type { Draft } from '@/journal/entry';
import { assembleJournal, type Journal } from '@/record/assemble';
import { createTurns, editedNow } from '@/store/turns';
import { redated } from '@/journal/redate';
import { buildDraft, buildEntries, day, noon, words } from '../support/build-entry';
import { draftRecord, factRecord } from '../support/build-records';

const year = 365 * day;

/** What somebody does, and what happens to the clock meanwhile. */
const step = fc.oneof(
  fc.constant({ do: 'new-draft' as const }),
  fc.constant({ do: 'new-page' as const }),
  fc.constant({ do: 'write-on' as const }),
  fc.record({
    do: fc.constant('clock' as const),
    by: fc.constantFrom(-10 * year, -day, -60_000, 60_000, day, 10 * year),
  }),
  fc.record({
    do: fc.constant('zone' as const),
    offset: fc.constantFrom(-720, -480, 0, 60, 330, 840),
  }),
  fc.constant({ do: 'back-up' as const }),
  fc.record({ do: fc.constant('add' as const), which: fc.nat(5) }),
  fc.record({ do: fc.constant('put-in-place' as const), which: fc.nat(5) }),
);

/** One browser: its records, its clock, and the backups that were made in it. */
class Somebody {
  now = noon;
  offset = 0;
  records = new Map<string, BackupRecord>();
  readonly backups: string[] = [];
  #turns = createTurns(() => this.now);
  #made = 0;

  journal(): Journal {
    const versions = [...this.records.values()].map(
      ({ id, body }) => [id, [{ id, body, writer: 'w' }]] as const,
    );
    return assembleJournal(new Map(versions), this.now);
  }

  #reload(): void {
    this.#turns = createTurns(() => this.now);
    this.#turns.saw([...this.records.values()].map(({ body }) => body));
  }

  /** Words that are told apart by when they were really written. */
  write(draft: Draft, isFirst: boolean): Draft {
    this.#made += 1;
    const edited = this.#turns.next();
    const written = {
      ...draft,
      ...editedNow(draft, { at: this.now, edited, isFirst }),
      offsets: { started: this.offset, edited: this.offset },
      answer: words(`words ${this.#made}`),
    };
    this.records.set(`draft/${draft.id}`, draftRecord(written));
    return written;
  }

  begin(entry: string): Draft {
    return this.write(buildDraft('U3-1', { id: `d${this.#made}`, entry }), true);
  }

  backUp(): void {
    this.backups.push(
      writeBackup({ records: [...this.records.values()], setAside: [], createdAt: this.now }),
    );
  }

  read(which: number): readonly BackupRecord[] {
    const reading = readBackup(this.backups[which % this.backups.length] ?? '');
    return reading.kind === 'backup' ? reading.backup.records : [];
  }

  add(incoming: readonly BackupRecord[]): void {
    for (const record of mergeRecords([...this.records.values()], incoming).changes)
      this.records.set(record.id, record);
    this.#reload();
  }

  putInPlace(records: readonly BackupRecord[]): void {
    const noted = factRecord('lastBackupAt', this.now);
    // As the restore screen notes it, in a turn of this journal.
    const fact = { ...noted, body: { ...noted.body, turn: this.#turns.next() } };
    this.records = new Map([...records, fact].map((record) => [record.id, record]));
    this.#reload();
  }
}

it('whatever clocks, zones and older backups do, the newest words are the newest draft', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 25 }), (steps) => {
      const one = new Somebody();
      let last = one.begin('U3-1.a');
      let pages = 0;
      let again = 0;
      for (const each of steps) {
        one.now += 1000;
        if (each.do === 'clock') one.now += each.by;
        if (each.do === 'zone') one.offset = each.offset;
        if (each.do === 'back-up') one.backUp();
        if (each.do === 'add' && one.backups.length > 0) {
          const incoming = one.read(each.which);
          one.add(incoming);
          again += mergeRecords([...one.records.values()], incoming).changes.length;
        }
        if (each.do === 'put-in-place' && one.backups.length > 0) {
          one.putInPlace(one.read(each.which));
          last = one.begin(last.entry);
        }
        if (each.do === 'new-draft') last = one.begin(last.entry);
        if (each.do === 'new-page') last = one.begin(`U3-1.${(pages += 1)}`);
        if (each.do === 'write-on') {
          const { entries } = one.journal();
          const newest = newestDraft(entries.get(last.entry));
          if (newest !== undefined) last = one.write(newest, false);
        }
        const { entries } = one.journal();
        expect(again).toBe(0);
        expect(newestDraft(entries.get(last.entry))?.answer).toEqual(last.answer);
        expect(newestPagesFirst(entries)[0]?.id).toBe(last.entry);
        expect(entriesFor(entries, 'U3-1').at(-1)?.id).toBeDefined();
        expect(latestAnswer(entries, 'U3-1')).toBeDefined();
      }
    }),
    { numRuns: 300, seed: Number(process.env['SEED'] ?? 20261129) },
  );
});

it('an older backup and a newer one give the same newest words in either order, twice as well', () => {
  const clock = fc.integer({ min: -10 * year, max: 10 * year });
  fc.assert(
    fc.property(fc.array(clock, { minLength: 2, maxLength: 6 }), (clocks) => {
      const one = new Somebody();
      let draft = one.begin('U3-1.a');
      for (const by of clocks) {
        one.backUp();
        one.now = noon + by;
        draft = one.write(draft, false);
      }
      one.backUp();
      const all = one.backups.map((_, which) => which);
      for (const order of [all, all.toReversed(), [...all, ...all]]) {
        const other = new Somebody();
        for (const which of order) other.add(one.read(which));
        const { entries } = other.journal();
        expect(newestDraft(entries.get('U3-1.a'))?.answer).toEqual(draft.answer);
        expect(entries.get('U3-1.a')?.drafts).toHaveLength(clocks.length + 1);
      }
    }),
    { numRuns: 100, seed: Number(process.env['SEED'] ?? 20261129) },
  );
});

it('a draft of before there were turns that is dated ahead of now stands before the others', () => {
  const ahead = buildDraft('U1-2', { id: 'a1', startedAt: noon + 9 * year });
  const right = buildDraft('U1-2', { id: 'a2', startedAt: noon - day });
  const versions = [ahead, right].map((draft) => {
    const record = draftRecord(draft);
    return [record.id, [{ ...record, writer: 'w' }]] as const;
  });
  const { entries } = assembleJournal(new Map(versions), noon);
  expect(entries.get('U1-2')?.drafts.map(({ id }) => id)).toEqual(['a1', 'a2']);
});

it('a day that was put right by hand stands where it is, and no backup of before takes it back', () => {
  const page = (id: string, at: number, turn: number): Draft =>
    buildDraft(id, { startedAt: at, editedAt: at, turn: { begun: turn, edited: turn } });
  const wrong = page('a', noon + 9 * year, 2);
  const right = redated(wrong, noon - 2 * day, { now: noon, dated: 5 });
  const others = [page('b', noon - 3 * day, 1), page('c', noon - day, 3)];
  expect(newestPagesFirst(buildEntries(wrong, ...others)).map(({ id }) => id)).toEqual([
    'c',
    'a',
    'b',
  ]);
  const late = redated(wrong, noon - 9 * day, { now: noon, dated: 5 });
  expect(newestPagesFirst(buildEntries(late, ...others)).map(({ id }) => id)).toEqual([
    'c',
    'b',
    'a',
  ]);
  expect(right.turn).toEqual({ begun: 2, edited: 2, dated: 5 });
  expect(mergeRecords([draftRecord(right)], [draftRecord(wrong)]).changes).toEqual([]);
  expect(mergeRecords([draftRecord(wrong)], [draftRecord(right)]).changes).toEqual([
    draftRecord(right),
  ]);
});

const drafts = fc.uniqueArray(
  fc.record({
    id: fc.nat(500),
    begun: fc.constantFrom(-1, 0, 0, 1, 5, noon, noon + 1),
    startedAt: fc.constantFrom(0, 1, noon - day, noon, noon + day, 8.64e15, -8.64e15),
    isDated: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);

it('finds the newest few without putting all pages in order', () => {
  fc.assert(
    fc.property(drafts, fc.integer({ min: 1, max: 12 }), (of, most) => {
      const journal = () =>
        buildEntries(
          ...of.map(({ id, begun, startedAt, isDated }) =>
            buildDraft('own-page', {
              id: `d${id}`,
              entry: `e${id}`,
              startedAt,
              turn: { begun, edited: begun, ...(isDated ? { dated: noon } : {}) },
            }),
          ),
        );
      expect(newestFew(journal(), most)).toEqual(newestPagesFirst(journal()).slice(0, most));
    }),
  );
});
