import * as v from 'valibot';
import { furthestTime } from '@/journal/elapsed';
import { recordVersion, type JournalRecord } from './record';

const level = v.picklist([1, 2, 3, 4, 5]);

const chosen = v.object({
  option: v.string(),
  words: v.string(),
  strength: v.exactOptional(v.picklist([1, 2, 3])),
});

const answer = v.variant('kind', [
  v.object({ kind: v.literal('long-text'), text: v.string() }),
  v.object({ kind: v.literal('short-text'), text: v.string() }),
  v.object({ kind: v.literal('letter'), text: v.string() }),
  v.object({ kind: v.literal('list'), items: v.array(v.string()) }),
  v.object({
    kind: v.literal('single-choice'),
    chosen: v.nullable(chosen),
    note: v.string(),
  }),
  v.object({ kind: v.literal('multiple-choice'), chosen: v.array(chosen), note: v.string() }),
  v.object({
    kind: v.literal('checklist'),
    items: v.array(
      v.object({
        option: v.exactOptional(v.string()),
        words: v.string(),
        marks: v.array(v.string()),
      }),
    ),
    note: v.string(),
  }),
  v.object({
    kind: v.literal('scale'),
    ratings: v.array(
      v.object({
        row: v.string(),
        words: v.string(),
        rating: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
      }),
    ),
    note: v.string(),
  }),
  v.object({
    kind: v.literal('date-time'),
    moments: v.array(
      v.object({ row: v.string(), words: v.string(), date: v.string(), time: v.string() }),
    ),
    note: v.string(),
  }),
  v.object({
    kind: v.literal('pairs'),
    rows: v.array(v.object({ left: v.string(), right: v.string() })),
    note: v.string(),
  }),
  v.object({
    kind: v.literal('form'),
    parts: v.array(v.object({ name: v.string(), label: v.string(), words: v.string() })),
  }),
  v.object({ kind: v.literal('arrival'), level }),
]);

/** Whole, and no greater than a time can be: `store/turns.ts` counts from the clock; -1 goes before all others. */
const turn = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(furthestTime));

const time = v.pipe(v.number(), v.minValue(-furthestTime), v.maxValue(furthestTime));
const offset = v.exactOptional(v.pipe(v.number(), v.minValue(-1080), v.maxValue(1080)));

const draft = v.object({
  id: v.string(),
  entry: v.string(),
  source: v.string(),
  asked: v.string(),
  startedAt: time,
  editedAt: time,
  turn: v.object({ begun: turn, edited: turn, dated: v.exactOptional(turn) }),
  offsets: v.exactOptional(v.object({ started: offset, edited: offset })),
  answer,
  outcome: v.picklist(['open', 'answered', 'skipped']),
  arrived: v.exactOptional(level),
});

/** What is asked is the check that is worked out of it (src/record/record-shape.ts). */
export const recordSchema = v.variant('type', [
  v.object({ v: v.literal(recordVersion), type: v.literal('draft'), draft }),
  v.object({
    v: v.literal(recordVersion),
    type: v.literal('mark'),
    entry: v.string(),
    kept: v.boolean(),
    turn,
    at: time,
  }),
  v.object({
    v: v.literal(recordVersion),
    type: v.literal('fact'),
    name: v.string(),
    value: v.nullable(v.union([v.string(), v.number(), v.boolean()])),
    turn,
    at: time,
  }),
]) satisfies v.GenericSchema<JournalRecord>;

/** The kinds of answer the schema knows, as they stand in it. */
export const answerKinds: readonly string[] = answer.options.map(
  ({ entries }) => entries.kind.literal,
);
