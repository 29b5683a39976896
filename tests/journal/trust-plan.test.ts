import { describe, expect, it } from 'vitest';
import type { FormPart } from '@/journal/answer';
import { promisesOf, promisesOnPage, refusalIn, refusalOf } from '@/journal/trust-plan';

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
    'show up for our son every day',
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

describe('the other fields of a promise', () => {
  it('may not hold a watch on anybody, and may speak of what they see', () => {
    const promise = (seen: string) => [part('act', 'be honest'), part('seen', seen)];
    expect(refusalIn(promise('they can check my phone'))).toEqual({
      field: 'seen',
      refusal: 'phone',
    });
    expect(refusalIn(promise('they hear it from me first'))).toBeNull();
    expect(
      promisesOf([part('promise.1.act', 'be honest'), part('promise.1.seen', 'my passcode')]),
    ).toEqual([]);
  });
});

describe('promises written on the guide’s page', () => {
  const page = (...lines: string[]) => ({
    kind: 'checklist' as const,
    items: lines.map((words) => ({ words, marks: [] })),
    note: '',
  });

  it('are offered without the words that stand beside the field', () => {
    expect(
      promisesOnPage(page('Each week I will ring on Sundays', 'I’ll pay my share', 'Be home'), []),
    ).toEqual(['ring on Sundays', 'pay my share', 'Be home']);
  });

  it('are not offered twice, nor where the plan has or would refuse them', () => {
    expect(
      promisesOnPage(page('I will be home', 'Be home', 'share my passcode', 'Pay', ' '), ['pay']),
    ).toEqual(['be home']);
  });

  it('are none where nothing was written', () => {
    expect(promisesOnPage(undefined, [])).toEqual([]);
    expect(promisesOnPage({ kind: 'letter', text: 'I will' }, [])).toEqual([]);
  });
});
