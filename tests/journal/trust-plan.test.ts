import { describe, expect, it } from 'vitest';
import type { FormPart } from '@/journal/answer';
import { lastWeeks, promisesOf, refusalOf, trustLogSource } from '@/journal/trust-plan';
import { buildDraft, buildEntries, day, noon } from '../support/build-entry';

const part = (name: string, words: string, label = name): FormPart => ({ name, label, words });

describe('a promise', () => {
  it.each([
    ['their-act', 'you will tell me where you are'],
    ['their-act', 'They’ll stop seeing her'],
    ['their-act', 'make them see I have changed'],
    ['their-act', 'my partner comes home on time'],
    ['password', 'give you all my passwords'],
    ['password', 'share my passcode'],
    ['location', 'share my location at night'],
    ['location', 'turn on live location'],
    ['phone', 'let you check my phone whenever you want'],
    ['phone', 'show you my messages'],
    ['every-day', 'prove every single day that I love you'],
    ['every-day', 'show you daily that I can be trusted'],
  ])('is refused as %s: %s', (refusal, words) => {
    expect(refusalOf(words)).toBe(refusal);
  });

  it.each([
    'tell the truth about money on Sundays',
    'be home when I said I would be',
    'say so when I am running late',
    'see my counsellor every week',
    'put my phone away at dinner',
    'answer a fair question without a fight',
    'walk every day',
    'tell you myself when she writes to me at work',
    'not drink at home',
    '',
  ])('about one’s own act stands: %s', (words) => {
    expect(refusalOf(words)).toBeNull();
  });
});

it('takes three named promises into the plan, without the refused', () => {
  const parts = [
    part('promise.1.act', 'Pay my share on the first'),
    part('promise.2.act', 'you will trust me'),
    part('promise.3.when', 'On Sundays'),
    part('promise.4.act', 'One too many'),
  ];
  expect(promisesOf(parts).map(({ number, act }) => [number, act])).toEqual([
    [1, 'Pay my share on the first'],
  ]);
});

const log = (weeksAgo: number, went: string, act = 'Pay my share') =>
  buildDraft(trustLogSource, {
    id: `log${weeksAgo}`,
    entry: `log.${weeksAgo}`,
    startedAt: noon - weeksAgo * 7 * day,
    answer: { kind: 'form', parts: [part('promise.1.went', went, act)] },
  });

describe('the last eight weeks', () => {
  it('are counts in words', () => {
    const entries = buildEntries(
      log(3, 'Kept'),
      log(2, 'Missed'),
      log(1, 'Kept'),
      log(0, 'Partly'),
    );
    expect(lastWeeks(entries, noon)).toEqual([
      { act: 'Pay my share', words: 'kept 2, partly 1, missed 1' },
    ]);
  });

  it('count one that was begun after the screen was opened', () => {
    expect(lastWeeks(buildEntries(log(-0.01, 'Missed')), noon)).toEqual([
      { act: 'Pay my share', words: 'missed 1' },
    ]);
  });

  it('leave out older weeks and words that are none of ours', () => {
    const entries = buildEntries(log(8, 'Kept'), log(7, 'Kept'), log(1, 'Brilliantly'));
    expect(lastWeeks(entries, noon)).toEqual([{ act: 'Pay my share', words: 'kept 1' }]);
  });

  it('count the last log of a week only', () => {
    const entries = buildEntries(log(0.5, 'Missed'), log(0.1, 'Kept'));
    expect(lastWeeks(entries, noon)).toEqual([{ act: 'Pay my share', words: 'kept 1' }]);
  });

  it('have a line for each promise as it was worded', () => {
    const entries = buildEntries(log(2, 'Kept', 'Old words'), log(1, 'Missed', 'New words'));
    expect(lastWeeks(entries, noon).map(({ act }) => act)).toEqual(['New words', 'Old words']);
  });
});
