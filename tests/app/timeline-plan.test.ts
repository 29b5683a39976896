import { array, assert, boolean, infiniteStream, integer, property, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import type { Month } from '@/journal/months';
import { lineOf, linesOf, planMonths } from '@/screens/journal/timeline-plan';
import { buildEntries, buildDraft } from '../support/build-entry';

const month = (place: number, pages: number, empty: number): Month => {
  const entriesOf = (kind: string, count: number) => [
    ...buildEntries(
      ...Array.from({ length: count }, (_, at) =>
        buildDraft('U1-2', { id: `${kind}${place}.${at}`, entry: `${kind}${place}.${at}` }),
      ),
    ).values(),
  ];
  return {
    when: 0,
    pages: entriesOf('page', pages),
    empty: entriesOf('empty', empty),
    arrivals: 0,
  };
};

const journal = array(tuple(integer({ min: 0, max: 6 }), integer({ min: 0, max: 2 })), {
  maxLength: 8,
}).map((sizes) => sizes.map(([pages, empty], place) => month(place, pages, empty)));

it('leaves exactly the room of the lines that are not drawn, whichever those are', () => {
  assert(
    property(journal, infiniteStream(boolean()), (months, coins) => {
      const lines = linesOf(months);
      const height = (line: number): number => 10 + (line % 7);
      const start = (line: number): number =>
        lines.keys.slice(0, line).reduce((sum, _, at) => sum + height(at), 100);
      const indexes = lines.keys.flatMap((_, at) => (coins.next().value === true ? at : []));
      const plans = planMonths(months, lines, {
        indexes,
        places: { start, end: (line) => start(line) + height(line) },
      });
      const { heads } = lines;
      let at = 100;
      for (const { head, rows, folded, below, away } of plans) {
        expect(at).toBe(start(head));
        if (away !== null) {
          at += away;
          continue;
        }
        at += height(head);
        for (const { line, room } of rows) {
          at += room;
          expect(at).toBe(start(line));
          at += height(line);
        }
        at += below;
        // What is folded begins here; a month that has none drawn ends here.
        const next = heads.find((line) => line > head) ?? lines.keys.length;
        expect(at).toBe(start(folded ?? next));
        at += folded === null ? 0 : height(folded);
      }
      expect(at).toBe(start(lines.keys.length));
      const drawn = plans.flatMap(({ rows, folded }) => [
        ...rows.map(({ line }) => line),
        ...(folded === null ? [] : [folded]),
      ]);
      expect(drawn).toEqual(indexes.filter((line) => !lines.heads.includes(line)));
    }),
  );
});

it('knows the line of every entry, also of one that is folded away', () => {
  const months = [month(0, 2, 1), month(1, 1, 2)];
  const { keys } = linesOf(months);
  expect(keys.indexOf(lineOf(months, 'page1.0') ?? '')).toBe(5);
  expect(keys.indexOf(lineOf(months, 'empty1.1') ?? '')).toBe(6);
});

it('draws everything where nothing is left out', () => {
  const months = [month(0, 2, 1), month(1, 0, 0)];
  const [first, second] = planMonths(months, linesOf(months), null);
  expect(first).toMatchObject({ rows: [{ line: 1 }, { line: 2 }], folded: 3, away: null });
  expect(second).toMatchObject({ rows: [], folded: null, away: null });
});
