import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkerOf } from '@/record/checker';
import { mendTimes } from '@/record/mend-times';
import type { VersionedBody } from '@/record/record';
import { isJournalRecord } from '@/record/fits-record';
import { recordSchema } from '@/record/record-schema';
import { shapeOf } from '@/record/shape';

const text = fc.string({ maxLength: 4 });
const level = fc.integer({ min: 1, max: 5 });
const time = fc.integer({ min: 0, max: 8.64e15 });
const chosen = fc.record(
  { option: text, words: text, strength: fc.constantFrom(1, 2, 3) },
  { requiredKeys: ['option', 'words'] },
);

const answer = fc.oneof(
  fc.record({ kind: fc.constantFrom('long-text', 'short-text', 'letter'), text }),
  fc.record({ kind: fc.constant('list'), items: fc.array(text, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('single-choice'), chosen: fc.option(chosen), note: text }),
  fc.record({ kind: fc.constant('multiple-choice'), chosen: fc.array(chosen), note: text }),
  fc.record({
    kind: fc.constant('scale'),
    ratings: fc.array(fc.record({ row: text, words: text, rating: fc.nat({ max: 10 }) })),
    note: text,
  }),
  fc.record({
    kind: fc.constant('pairs'),
    rows: fc.array(fc.record({ left: text, right: text })),
  }),
  fc.record({ kind: fc.constant('arrival'), level }),
);

const turn = fc.record(
  { begun: fc.integer({ min: -1 }), edited: fc.nat(), dated: fc.nat() },
  { requiredKeys: ['begun', 'edited'] },
);
const offset = fc.integer({ min: -1080, max: 1080 });

const whole: fc.Arbitrary<VersionedBody> = fc.oneof(
  fc.record({
    v: fc.constant(2),
    type: fc.constant('draft'),
    draft: fc.record(
      {
        id: text,
        entry: text,
        source: text,
        asked: text,
        startedAt: time,
        editedAt: time,
        turn,
        offsets: fc.record({ started: offset, edited: offset }, { requiredKeys: [] }),
        answer,
        outcome: fc.constantFrom('open', 'answered', 'skipped'),
        arrived: level,
      },
      {
        requiredKeys: [
          'id',
          'entry',
          'source',
          'asked',
          'startedAt',
          'editedAt',
          'turn',
          'answer',
          'outcome',
        ],
      },
    ),
  }),
  fc.record({
    v: fc.constant(2),
    type: fc.constant('mark'),
    entry: text,
    kept: fc.boolean(),
    turn: fc.nat(),
    at: time,
  }),
  fc.record({
    v: fc.constant(2),
    type: fc.constant('fact'),
    name: text,
    value: fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
    turn: fc.nat(),
    at: time,
  }),
);

const isNamed = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Everything within a value that has parts, itself first. */
const within = (value: unknown): Record<string, unknown>[] =>
  isNamed(value) ? [value, ...Object.values(value).flatMap(within)] : [];

const wrong = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, -1, 0, 1, 6, 7, 11, 2.5, -2, 1081, 8.64e15 + 1, 1e300),
  fc.constantFrom<unknown>(Number.NaN, Infinity, '', 'open', 'letter', 'draft', true, [], {}, [
    'x',
  ]),
);

/** A record with up to three of its fields, however deep, taken away or made something else. */
const altered = fc
  .tuple(whole, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.option(wrong)), { maxLength: 3 }))
  .map(([body, changes]) => {
    const copy: unknown = structuredClone(body);
    for (const [place, field, value] of changes) {
      const parts = within(copy);
      const part = parts[place % parts.length];
      const names = Object.keys(part ?? {});
      const name = names[field % Math.max(names.length, 1)];
      if (part === undefined || name === undefined) continue;
      if (value === null) delete part[name];
      // A value of its own: one that is handed out again could come to hold itself.
      else part[name] = structuredClone(value);
    }
    return copy;
  });

describe('the check that is worked out of a schema', () => {
  it('answers for whole and for altered records as Valibot does', () => {
    let refused = 0;
    let taken = 0;
    fc.assert(
      fc.property(altered, (body) => {
        const answered = isJournalRecord(body);
        expect(answered).toBe(v.is(recordSchema, body));
        if (answered) taken += 1;
        else refused += 1;
      }),
      { numRuns: 3000 },
    );
    // A property that saw one side only would prove nothing.
    expect(Math.min(refused, taken)).toBeGreaterThan(300);
  });

  const anything = fc.oneof(wrong, fc.anything(), fc.dictionary(fc.constantFrom('a', 'b'), wrong));
  const schemas: Record<string, v.GenericSchema> = {
    'what may be missing, or falls back': v.object({
      a: v.exactOptional(v.string()),
      b: v.fallback(v.number(), 0),
    }),
    'nothing, or a whole number between two': v.nullable(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
    ),
    'a pipe that falls back': v.object({ a: v.fallback(v.pipe(v.number(), v.minValue(5)), 7) }),
    'a pipe in a pipe': v.pipe(v.pipe(v.number(), v.safeInteger()), v.minValue(1)),
    'one of several': v.union([v.array(v.string()), v.boolean(), v.picklist(['open', 1])]),
  };
  it.each(Object.entries(schemas))('answers as Valibot does for %s', (_name, schema) => {
    const check = checkerOf(shapeOf(schema));
    fc.assert(
      fc.property(anything, (value) => {
        expect(check(value)).toBe(v.is(schema, value));
      }),
      { numRuns: 400 },
    );
  });

  const unknown: Record<string, v.GenericSchema> = {
    'a field that is given a value': v.object({ a: v.optional(v.string(), 'x'), b: v.unknown() }),
    'a field that may be undefined': v.object({ a: v.optional(v.string()) }),
    'nothing, which is given a value': v.nullable(v.string(), 'x'),
    'a pipe on what falls back': v.pipe(v.fallback(v.number(), 7), v.minValue(5)),
    'a pipe that makes another value': v.pipe(v.string(), v.trim(), v.nonEmpty()),
    'a check of its own': v.pipe(
      v.number(),
      v.check((value) => value > 1),
    ),
    'what has no shape here': v.object({ a: v.tuple([v.string()]), b: v.date() }),
  };
  it.each(Object.entries(unknown))('has no shape, and so no build, for %s', (_name, schema) => {
    expect(() => shapeOf(schema)).toThrow(/gives a value|falls back|is known/);
  });

  it('is made of data alone, as the build writes it down', () => {
    const shape = shapeOf(recordSchema);
    expect(JSON.parse(JSON.stringify(shape))).toEqual(shape);
  });
});

describe('times with nothing to put right', () => {
  it('are left as they lie, which says the same as putting them right', () => {
    fc.assert(
      fc.property(whole, (body) => {
        expect(mendTimes(body)).toBe(body);
        const { draft } = body;
        const turns = isNamed(draft) ? draft['turn'] : null;
        if (!isNamed(draft) || !isNamed(turns)) return;
        // What no turn has is dropped, and all else goes through what puts it right.
        const odd = { ...body, draft: { ...draft, turn: { ...turns, lap: 1 } } };
        expect(mendTimes(odd)).toEqual(body);
      }),
    );
  });
});
