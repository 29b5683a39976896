import { describe, expect, it } from 'vitest';
import {
  actsFromPage,
  actsOf,
  actsOn,
  hookWords,
  isBlankAct,
  moveDay,
  onDay,
  withActs,
  type Act,
  mayMoveTo,
  blankAct,
} from '@/tools/self-care/self-care-week';

const monday = '2026-03-16';
const tuesday = '2026-03-17';
const wednesday = '2026-03-18';

const walk: Act = {
  words: 'Walk round the block',
  cue: 'after',
  hook: 'breakfast',
  days: new Map([
    [monday, 'done'],
    [tuesday, 'planned'],
  ]),
};
const soup: Act = { words: 'Cook soup', cue: null, hook: '', days: new Map([[monday, 'skipped']]) };

const part = (name: string, words: string) => ({ name, label: '', words });

const kept = (acts: readonly Act[]) => withActs([], acts, (day) => `the ${day.slice(-2)}th`);

it('reads as a page and comes back as it was', () => {
  const parts = kept([walk, soup]);
  expect(parts.map(({ label, words }) => `${label}: ${words}`)).toEqual([
    'Act 1: Walk round the block',
    'After: breakfast',
    'the 16th: done',
    'the 17th: planned',
    'Act 2: Cook soup',
    'the 16th: skipped',
  ]);
  expect(actsOf(parts)).toEqual([walk, soup]);
});

it('keeps days in the order of the calendar, whenever they were added', () => {
  const later = onDay({ ...walk, days: new Map([[wednesday, 'planned']]) }, monday, 'planned');
  expect([...(actsOf(kept([later]))[0]?.days ?? [])]).toEqual([
    [monday, 'planned'],
    [wednesday, 'planned'],
  ]);
});

describe('moving a day', () => {
  it('leaves a trace and plans the other', () => {
    const { days } = moveDay(walk, tuesday, wednesday);
    expect([...days]).toEqual([
      [monday, 'done'],
      [tuesday, 'moved'],
      [wednesday, 'planned'],
    ]);
  });

  it('never takes back what was done', () => {
    expect(moveDay(walk, tuesday, monday).days.get(monday)).toBe('done');
    expect(moveDay(walk, tuesday, tuesday)).toBe(walk);
  });
});

it('lists the acts of a day with their place in the plan, without nameless ones', () => {
  const nameless = { ...soup, words: ' ' };
  expect(
    actsOn([nameless, walk, soup], monday).map(({ index, standing }) => [index, standing]),
  ).toEqual([
    [1, 'done'],
    [2, 'skipped'],
  ]);
});

it('says when, where something was said', () => {
  expect(hookWords(walk)).toBe('After breakfast');
  expect(hookWords(soup)).toBe('');
});

it('takes only what is an act from a form of any origin', () => {
  const acts = actsOf([
    part('act.1.what', 'Walk'),
    part('act.1.on.yesterday', 'done'),
    part(`act.1.on.${monday}`, 'eaten'),
    part(`act.1.on.${tuesday}`, 'moved to Friday'),
    part('act.5.what', 'One too many'),
  ]);
  expect(acts).toHaveLength(4);
  expect(acts[0]).toEqual({
    words: 'Walk',
    cue: null,
    hook: '',
    days: new Map([[tuesday, 'moved']]),
  });
  expect(acts.slice(1).every(isBlankAct)).toBe(true);
});

describe('acts from the page of the guide', () => {
  const moment = (words: string, date = '', time = '') => ({ row: '', words, date, time });
  const from = (...moments: ReturnType<typeof moment>[]) =>
    actsFromPage({ kind: 'date-time', moments, note: '' }, [monday, tuesday]);

  it('keep their words, their time, and their day where it is one of the seven', () => {
    expect(from(moment(' Swim ', tuesday, '08:30'), moment('Ring Sam', wednesday))).toEqual([
      { words: 'Swim', cue: 'at', hook: '08:30', days: new Map([[tuesday, 'planned']]) },
      { words: 'Ring Sam', cue: null, hook: '', days: new Map() },
    ]);
  });

  it('are four at most, and none without words or from another kind of page', () => {
    expect(from(...'abcde'.split('').map((words) => moment(words)))).toHaveLength(4);
    expect(from(moment(' ', monday, '09:00'))).toEqual([]);
    expect(actsFromPage({ kind: 'short-text', text: 'Swim' }, [monday])).toEqual([]);
  });
});

it('moves an act to days on which it is not planned or done already', () => {
  const planned = new Map([
    ['2026-03-16', 'planned'],
    ['2026-03-17', 'done'],
    ['2026-03-18', 'skipped'],
    ['2026-03-19', 'moved'],
  ] as const);
  const one = { ...blankAct, words: 'Walk', days: planned };
  const days = ['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20'];
  expect(days.filter((day) => mayMoveTo(one, day))).toEqual(days.slice(2));
});
