import { describe, expect, it } from 'vitest';
import {
  contactWords,
  daysKept,
  isNight,
  morningAfter,
  quietContactOf,
  quietPlanOf,
  quietStanding,
  type QuietContact,
} from '@/journal/quiet-time';

const at = (hour: number, minutes = 0): number => new Date(2026, 2, 16, hour, minutes).getTime();

describe('the night', () => {
  it.each([
    [21, 59, false],
    [22, 0, true],
    [0, 0, true],
    [6, 59, true],
    [7, 0, false],
    [12, 0, false],
  ])('%i:%i', (hour, minutes, night) => {
    expect(isNight(at(hour, minutes))).toBe(night);
  });

  it('ends at seven, today or tomorrow', () => {
    expect(morningAfter(at(2))).toBe(at(7));
    expect(morningAfter(at(23))).toBe(new Date(2026, 2, 17, 7).getTime());
    expect(morningAfter(at(7))).toBe(new Date(2026, 2, 17, 7).getTime());
    // The night on which the clocks go forward.
    const changing = new Date(2026, 2, 28, 23).getTime();
    expect(new Date(morningAfter(changing)).getHours()).toBe(7);
  });
});

const part = (name: string, words: string) => ({ name, label: name, words });

describe('a plan read from its form', () => {
  it('takes lists by line and days only where they are days', () => {
    const plan = quietPlanOf([
      part('from', '2026-03-16'),
      part('until', '2026-02-30'),
      part('exceptions', 'Children\n\n  Work \n'),
      part('unknown', 'left alone'),
    ]);
    expect(plan.from).toBe('2026-03-16');
    expect(plan.until).toBe('');
    expect(plan.exceptions).toEqual(['Children', 'Work']);
  });

  it.each(['0026-11-20', '1926-11-20', '9999-12-31'])('counts nothing from or until %s', (day) => {
    const from = quietPlanOf([part('from', day), part('until', '2026-11-30')]);
    expect(from.from).toBe('');
    expect(daysKept([from], [], '2026-11-29')).toBe(0);
    expect(quietStanding(from, '2026-11-29')).toBe('to-come');
    const until = quietPlanOf([part('from', '2026-11-20'), part('until', day)]);
    expect(until.until).toBe('');
    expect(daysKept([until], [], '2026-11-29')).toBe(10);
    expect(quietContactOf([part('kind', contactWords.mine), part('day', day)])).toBeNull();
  });

  it('is empty, never broken, where nothing is right', () => {
    expect(quietPlanOf([part('from', '<b>'), part('until', '9999999-01-01')])).toMatchObject({
      from: '',
      until: '',
      reason: '',
      instead: [],
    });
  });
});

const plan = (from: string, until = '', ended = '') => ({ from, until, ended });
const mine = (day: string): QuietContact => ({ kind: 'mine', day });

describe('days kept', () => {
  const fortnight = plan('2026-03-16', '2026-03-30');

  it('counts today, and each day once', () => {
    expect(daysKept([fortnight], [], '2026-03-16')).toBe(1);
    expect(daysKept([fortnight], [], '2026-03-20')).toBe(5);
    expect(daysKept([fortnight], [], '2026-04-20')).toBe(15);
  });

  it('loses a slip’s own day and no other', () => {
    expect(daysKept([fortnight], [mine('2026-03-18'), mine('2026-03-18')], '2026-03-20')).toBe(4);
  });

  it('loses nothing by what had to be, or by what they did', () => {
    const others: QuietContact[] = [
      { kind: 'necessary', day: '2026-03-18' },
      { kind: 'theirs', day: '2026-03-19' },
    ];
    expect(daysKept([fortnight], others, '2026-03-20')).toBe(5);
  });

  it('goes on over a new start, with no day counted twice', () => {
    const first = plan('2026-03-16', '2026-03-30', '2026-03-20');
    const second = plan('2026-03-20', '2026-04-03');
    expect(daysKept([second, first], [mine('2026-03-20')], '2026-03-21')).toBe(5);
  });

  it('does not care for slips outside any plan, or a start that is none', () => {
    expect(daysKept([fortnight], [mine('2026-03-01'), mine('2027-01-01')], '2026-03-17')).toBe(2);
    expect(daysKept([plan('')], [mine('2026-03-17')], '2026-03-17')).toBe(0);
    expect(daysKept([plan('2026-03-20')], [], '2026-03-17')).toBe(0);
  });

  it('is not moved by the clocks going forward', () => {
    expect(daysKept([plan('2026-03-28')], [], '2026-03-30')).toBe(3);
  });
});

describe('how far a plan has come', () => {
  const days = plan('2026-03-16', '2026-03-30');
  it.each([
    ['2026-03-15', 'to-come'],
    ['2026-03-16', 'begun'],
    ['2026-03-22', 'begun'],
    ['2026-03-23', 'halfway'],
    ['2026-03-30', 'over'],
    ['2026-05-01', 'over'],
  ] as const)('on %s it is %s', (today, standing) => {
    expect(quietStanding(days, today)).toBe(standing);
  });

  it('is never over without an end, or with one before its start', () => {
    expect(quietStanding(plan('2026-03-16'), '2030-01-01')).toBe('begun');
    expect(quietStanding(plan('2026-03-16', '2026-03-01'), '2030-01-01')).toBe('begun');
  });
});

it('reads contact back from its page, and passes over anything else', () => {
  expect(quietContactOf([part('kind', contactWords.mine), part('day', '2026-03-18')])).toEqual({
    kind: 'mine',
    day: '2026-03-18',
  });
  expect(quietContactOf([part('kind', 'shouting'), part('day', '2026-03-18')])).toBeNull();
  expect(quietContactOf([part('kind', contactWords.mine), part('day', 'Monday')])).toBeNull();
});
