import { describe, expect, it } from 'vitest';
import {
  contactStanding,
  everyStatement,
  holdsWords,
  latestReadiness,
  readinessOf,
  type Holds,
} from '@/journal/readiness';
import type { Draft } from '@/journal/entry';
import { buildDraft, buildEntries, day, noon } from '../support/build-entry';

/** The form's parts for answers in the order S1 to K3; null leaves one out. */
const parts = (...answers: readonly (Holds | null)[]) =>
  everyStatement.flatMap((name, place) => {
    const holds = answers[place] ?? null;
    return holds === null ? [] : [{ name, label: name, words: holdsWords[holds] }];
  });

const check = (answers: readonly (Holds | null)[], more: Partial<Draft> = {}): Draft =>
  buildDraft('readiness', {
    entry: `readiness.${more.id ?? 'one'}`,
    answer: { kind: 'form', parts: parts(...answers) },
    ...more,
  });

const allYes: readonly Holds[] = [3, 3, 3, 3, 3, 3, 3, 3, 3];

describe('an area', () => {
  it.each<[string, [Holds, Holds, Holds]]>([
    ['not-yet', [0, 0, 0]],
    ['not-yet', [1, 1, 1]],
    ['getting-there', [1, 1, 2]],
    ['getting-there', [3, 3, 0]],
    ['settled', [2, 2, 3]],
    ['settled', [3, 3, 3]],
  ])('is %s after %j', (level, answers) => {
    const steady = readinessOf(parts(...answers)).areas.find(({ area }) => area === 'steady');
    expect(steady).toEqual({ area: 'steady', level, answered: 3 });
  });

  it('is not settled while one of its statements is open', () => {
    const [steady] = readinessOf(parts(3, 3, null)).areas;
    expect(steady).toEqual({ area: 'steady', level: 'getting-there', answered: 2 });
  });

  it('without an answer has no level, and comes after those that have one', () => {
    const { areas, answered } = readinessOf(parts(null, null, null, null, null, null, 3, 3, 3));
    expect(areas.map(({ area, level }) => [area, level])).toEqual([
      ['kind', 'settled'],
      ['steady', null],
      ['clear', null],
    ]);
    expect(answered).toBe(3);
  });
});

it('says the area that needs most first', () => {
  const { areas } = readinessOf(parts(3, 3, 3, 2, 2, 1, 1, 0, 1));
  expect(areas.map(({ area }) => area)).toEqual(['kind', 'clear', 'steady']);
});

it('passes over words and parts that are not its own', () => {
  const { answered, softStops } = readinessOf([
    { name: 'S1', label: '', words: '3' },
    { name: 'S2', label: '', words: 'not yet' },
    { name: 'S9', label: '', words: 'Not yet' },
  ]);
  expect(answered).toBe(0);
  expect(softStops).toEqual([]);
});

describe('a night’s sleep', () => {
  it.each([
    ['S2', [3, 0, 3, 3, 3, 3, 3, 3, 3]],
    ['S3', [3, 3, 0, 3, 3, 3, 3, 3, 3]],
    ['K2', [3, 3, 3, 3, 3, 3, 3, 0, 3]],
  ] as const)('is asked for by a “not yet” on %s', (id, answers) => {
    expect(readinessOf(parts(...answers)).softStops).toEqual([id]);
  });

  it('is asked for by no other statement, and not by “a little”', () => {
    expect(readinessOf(parts(0, 1, 1, 0, 0, 0, 0, 1, 0)).softStops).toEqual([]);
  });
});

/** A check finished at noon with every statement at ‘Yes’, looked at later. */
const checkAt = (now: number, askAfreshSince?: number) =>
  latestReadiness(
    buildEntries(check(allYes)),
    askAfreshSince === undefined ? {} : { askAfreshSince },
    now,
  );

describe('a check', () => {
  it('holds for seven days', () => {
    expect(checkAt(noon + 7 * day - 1)?.isCurrent).toBe(true);
    expect(checkAt(noon + 7 * day)?.isCurrent).toBe(false);
    expect(checkAt(noon)?.until).toBe(noon + 7 * day);
  });

  it('holds no longer once a page has spoken of harm', () => {
    expect(checkAt(noon + day, noon - 1)?.isCurrent).toBe(true);
    expect(checkAt(noon + day, noon)?.isCurrent).toBe(false);
  });

  it('holds for nothing where the clock was set far back', () => {
    expect(checkAt(noon - 3 * day)?.isCurrent).toBe(false);
  });

  it('counts once it is finished, the newest first', () => {
    const entries = buildEntries(
      check([0], { id: 'new', editedAt: noon + day }),
      check(allYes, { id: 'old' }),
      check([1, 1], { id: 'open', editedAt: noon + 2 * day, outcome: 'open' }),
    );
    expect(latestReadiness(entries, {}, noon + 2 * day)?.draft.id).toBe('new');
    expect(latestReadiness(buildEntries(), {}, noon)).toBeUndefined();
  });
});

describe('planning contact', () => {
  const open = { path: 'open', thinksOfDying: false, askAgain: false } as const;
  const standing = (answers: readonly (Holds | null)[], now = noon) =>
    contactStanding(open, latestReadiness(buildEntries(check(answers)), {}, now));

  it.each(['safety', 'space', 'change'] as const)('is away on the %s path', (path) => {
    const holding = latestReadiness(buildEntries(check(allYes)), {}, noon);
    expect(contactStanding({ ...open, path, thinksOfDying: true }, holding)).toBe('away');
  });

  it('waits for people where somebody thinks of not being alive', () => {
    expect(contactStanding({ ...open, thinksOfDying: true }, undefined)).toBe('people-first');
  });

  it('asks first where the answers were cleared, whatever check there is', () => {
    const holding = latestReadiness(buildEntries(check(allYes)), {}, noon);
    expect(contactStanding({ ...open, askAgain: true }, holding)).toBe('ask-first');
  });

  it('is unchecked without a whole check that holds', () => {
    expect(contactStanding(open, undefined)).toBe('unchecked');
    expect(standing([3, 3, 3, 3, 3, 3, 3, 3, null])).toBe('unchecked');
    expect(standing(allYes, noon + 8 * day)).toBe('unchecked');
  });

  it('is slept on after a soft stop, and ready to plan otherwise, low areas or not', () => {
    expect(standing([3, 3, 3, 3, 3, 3, 3, 0, 3])).toBe('sleep-on-it');
    expect(standing([1, 1, 1, 0, 0, 0, 0, 1, 0])).toBe('ready-to-plan');
  });
});
