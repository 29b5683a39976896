import {
  array,
  assert,
  constant,
  integer,
  oneof,
  option,
  property,
  record,
  tuple,
} from 'fast-check';
import { expect, it } from 'vitest';
import { monthsOf } from '@/journal/months';
import type { Entry } from '@/journal/entry';
import { monthAndYear } from '@/ui/when';
import { whenStarted } from '@/journal/taken';
import { buildDraft, words } from '../support/build-entry';

const entry = (id: string, parts: Parameters<typeof buildDraft>[1] = {}, kept = false): Entry => ({
  id,
  source: 'U1-2',
  drafts: [buildDraft('U1-2', { id: `${id}.1`, entry: id, ...parts })],
  kept,
});

it('puts every page under the month of the clock where it was written', () => {
  assert(
    property(
      array(
        record({
          // Round the ends of months, where a zone decides, and a moment nobody knows.
          startedAt: oneof(
            constant(0),
            tuple(integer({ min: 610, max: 611 }), integer({ min: -1200, max: 1200 })).map(
              ([month, minutes]) => Date.UTC(1970, month) + minutes * 60_000,
            ),
          ),
          offset: option(integer({ min: -720, max: 840 }), { nil: undefined }),
        }),
        { maxLength: 12 },
      ),
      (taken) => {
        const entries = taken.map(({ startedAt, offset }, at) =>
          entry(String(at), {
            startedAt,
            offsets: offset === undefined ? {} : { started: offset },
          }),
        );
        const months = monthsOf(entries);
        const listed = months.flatMap(({ pages }) => pages);
        expect(new Set(listed)).toEqual(new Set(entries));
        expect(listed).toHaveLength(entries.length);
        for (const { when, pages } of months) {
          expect(pages).toEqual(entries.filter((one) => pages.includes(one)));
          for (const { drafts } of pages) {
            for (const draft of drafts) {
              expect(monthAndYear(whenStarted(draft))).toBe(monthAndYear(when));
            }
          }
        }
        const names = months.map(({ when }) => monthAndYear(when));
        expect(new Set(names).size).toBe(names.length);
      },
    ),
  );
});

it('has each month once, the one last written in first, where a clock ran back between pages', () => {
  const at = (year: number, month: number, day: number) => ({
    startedAt: Date.UTC(year, month, day, 12),
    offsets: { started: 0 },
  });
  // As they were written, the last one first: the clock stood in 2001 for a while, and then a month early.
  const entries = [
    entry('now', at(2026, 5, 20)),
    entry('early', at(2026, 4, 19)),
    entry('before', at(2026, 5, 18)),
    entry('unknown', { startedAt: 0 }),
    entry('wrong', at(2001, 0, 1)),
    entry('may', at(2026, 4, 30)),
  ];
  expect(monthsOf(entries).map(({ pages }) => pages.map(({ id }) => id))).toEqual([
    ['now', 'before'],
    ['early', 'may'],
    ['wrong'],
    ['unknown'],
  ]);
  // What was written last stands at the top, whatever its clock said.
  const fellBack = [entry('last', at(2001, 0, 2)), ...entries];
  expect(monthsOf(fellBack).map(({ pages }) => pages.map(({ id }) => id))).toEqual([
    ['last', 'wrong'],
    ['now', 'before'],
    ['early', 'may'],
    ['unknown'],
  ]);
});

it('folds what has no words, unless it is kept close or asked for', () => {
  const arrival = { answer: { kind: 'arrival', level: 2 } as const };
  const entries = [
    entry('words'),
    entry('empty', { answer: words('') }),
    entry('kept', { answer: words('') }, true),
    entry('arrival', arrival),
  ];
  const [month] = monthsOf(entries);
  expect(month?.pages.map(({ id }) => id)).toEqual(['words', 'kept']);
  expect(month?.empty.map(({ id }) => id)).toEqual(['empty']);
  expect(month?.arrivals).toBe(1);
  const [asked] = monthsOf(entries, true);
  expect(asked?.pages.map(({ id }) => id)).toEqual(['words', 'kept', 'arrival']);
  expect(asked?.arrivals).toBe(0);
});
