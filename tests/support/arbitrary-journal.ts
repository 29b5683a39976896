import {
  array,
  constant,
  constantFrom,
  integer,
  oneof,
  record,
  string,
  subarray,
  type Arbitrary,
} from 'fast-check';
import type { Answer, ArrivalLevel } from '@/journal/answer';
import type { Draft, Outcome } from '@/journal/entry';
import { noon } from './build-entry';

/** What people type, and what breaks files: marks of every format, other scripts, halves of letters. */
const piece = oneof(
  constantFrom(
    '---',
    '...',
    '# heading',
    '- item',
    '1. item',
    '2)',
    '> said',
    '```',
    '`a`',
    '*b*',
    '_c_',
    '[[link]]',
    '![x](y)',
    '<b>',
    '&amp;',
    '&#x41;',
    '\\',
    '\\n',
    '| a |',
    '==',
    '%%',
    '$x$',
    '#tag',
    ' ^id',
    '@tag',
    '[2026-01-01 10:00] x',
    '\n@changed 2026-01-01 10:00',
    '\n\n2026-01-01 10:00 · last changed 2026-01-02 10:00\n\n',
    ' [1',
    'title: "x"',
    'null',
    '\t',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u2028',
    '\u0085',
    '\u0000',
    '\ufeff',
    '\ud800',
    '\udc00',
    '👩‍🚀',
    'שלום',
    'مرحبا',
    'e\u0301',
    '’',
  ),
  string({ unit: 'grapheme', maxLength: 8 }),
);

/** Words of any kind; never blank, as a page of nothing else is none. */
export const anyWords = array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(''))
  .map((words) => (words.trim() === '' ? `x${words}` : words));

const note = oneof(constant(''), anyWords);

/** An answer of any kind that holds words. */
const anyAnswer: Arbitrary<Answer> = oneof(
  record({
    kind: constantFrom('long-text', 'short-text', 'letter'),
    text: anyWords,
  }),
  record({
    kind: constant('list' as const),
    items: array(anyWords, { minLength: 1, maxLength: 3 }),
  }),
  record({
    kind: constant('single-choice' as const),
    chosen: record({ option: constant('a'), words: anyWords }),
    note,
  }),
  record({
    kind: constant('multiple-choice' as const),
    chosen: array(record({ option: constant('own'), words: anyWords }), { minLength: 1 }),
    note,
  }),
  record({
    kind: constant('checklist' as const),
    items: array(record({ words: anyWords, marks: subarray(['kept', 'not-yet']) }), {
      minLength: 1,
      maxLength: 3,
    }),
    note,
  }),
  record({
    kind: constant('scale' as const),
    ratings: array(
      record({
        row: constant('r'),
        words: anyWords,
        rating: integer({ min: 0, max: 10 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    note,
  }),
  record({
    kind: constant('date-time' as const),
    moments: array(
      record({
        row: constant('r'),
        words: anyWords,
        date: constantFrom('', '2026-05-03'),
        time: constantFrom('', '21:14'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    note,
  }),
  record({
    kind: constant('pairs' as const),
    rows: array(record({ left: anyWords, right: note }), { minLength: 1, maxLength: 3 }),
    note,
  }),
  record({
    kind: constant('form' as const),
    parts: array(
      record({
        name: constantFrom('letter', 'a', 'b'),
        label: constantFrom('', 'Said *here*'),
        words: anyWords,
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

const sources = [
  'U1-2',
  'U1-1',
  'P2-2',
  'own-page',
  'unsent-letter',
  'apology',
  'gone-from-the-guide',
];

/** Drafts of a journal of a few pages, each with words in it; their ids and turns are all different. */
export const anyDrafts: Arbitrary<Draft[]> = array(
  record({
    page: integer({ min: 0, max: sources.length - 1 }),
    asked: oneof(constantFrom('What happened?', 'null', '2026'), anyWords),
    answer: anyAnswer,
    at: oneof(
      integer({ min: -1_000_000_000, max: 4_000_000_000 }).map((s) => s * 1000 + 120),
      constantFrom(0, noon, 8.64e15, -8.64e15),
    ),
    /** How much later it was changed, ms. */
    later: constantFrom(0, 0, 1000, 61_000, 90_000_000),
    offset: constantFrom(undefined, 0, 60, -210, 345, 840),
    outcome: constantFrom<Outcome>('open', 'answered', 'skipped'),
    arrived: constantFrom<(ArrivalLevel | undefined)[]>(undefined, 1, 5),
  }),
  { minLength: 1, maxLength: 6 },
).map((all) =>
  all.map(({ page, at, later, offset, arrived, ...rest }, place) => ({
    id: `draft-${place}`,
    entry: `entry-${page}`,
    source: sources[page] ?? 'own-page',
    startedAt: at,
    // What nobody knows, or no date can say, is so of both.
    editedAt: at === 0 || at + later > 8.64e15 ? at : at + later,
    turn: { begun: place + 1, edited: place + 1 },
    ...(offset === undefined ? {} : { offsets: { started: offset, edited: offset } }),
    ...(arrived === undefined ? {} : { arrived }),
    ...rest,
  })),
);
