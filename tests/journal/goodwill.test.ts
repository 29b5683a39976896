import { describe, expect, it } from 'vitest';
import { goodwillOutcome, goodwillQuestions } from '@/journal/goodwill';

const letters = { y: 'Yes', n: 'No', d: 'I don’t know', '-': '' } as const;

/** Parts for answers in the order welcome, wanted, refuse, small, freely, no-surprise. */
const parts = (answers: string) =>
  goodwillQuestions.map((name, place) => ({
    name,
    label: name,
    words: letters[answers.charAt(place) as keyof typeof letters],
  }));

describe('six answers', () => {
  it.each([
    ['yyyyyy', 'kind'],
    ['nyyyyy', 'not-now'],
    ['yynyyy', 'not-now'],
    ['yyyyyn', 'not-now'],
    ['dyyyyy', 'not-now'],
    ['yydyyy', 'not-now'],
    ['yyyyyd', 'not-now'],
    ['ydyyyy', 'ask-first'],
    ['ynyyyy', 'ask-first'],
    ['yyynyy', 'smaller'],
    ['yyydyy', 'smaller'],
    ['yyyyny', 'freely'],
    ['yyyydy', 'freely'],
    ['ydynny', 'freely'],
    ['------', 'open'],
    ['yyyyy-', 'open'],
    ['d-----', 'open'],
    ['n-----', 'not-now'],
  ])('%s come to %s', (answers, outcome) => {
    expect(goodwillOutcome(parts(answers), false)).toBe(outcome);
  });

  it('come out in favour of nothing but six times yes', () => {
    const all = ['y', 'n', 'd', '-'];
    let every = [''];
    for (const _ of goodwillQuestions) {
      every = every.flatMap((one) => all.map((next) => one + next));
    }
    expect(every.filter((one) => goodwillOutcome(parts(one), false) === 'kind')).toEqual([
      'yyyyyy',
    ]);
  });

  it('count for nothing where the act is a dead end, or the words are no answer', () => {
    expect(goodwillOutcome(parts('yyyyyy'), true)).toBe('not-now');
    const odd = parts('yyyyyy').map((part) => ({ ...part, words: 'yes' }));
    expect(goodwillOutcome(odd, false)).toBe('open');
  });
});
