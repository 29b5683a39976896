import { describe, expect, it } from 'vitest';
import { findPressure } from '@/wording/contact-pressure';

const found = (text: string): [string, string][] =>
  findPressure(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe('a first message', () => {
  it.each([
    ['I can’t live without you.', 'without-you', 'can’t live without you'],
    ['i cant live without u', 'without-you', 'cant live without u'],
    ['I don’t want to go on without you', 'without-you', 'don’t want to go on without you'],
    ['You are my whole world.', 'without-you', 'You are my whole world'],
    ['Give me one last chance.', 'last-chance', 'one last chance'],
    ['Can we talk before it’s too late', 'last-chance', 'before it’s too late'],
    ['I promise I’m calmer now.', 'promise', 'I promise'],
    ['I’ll never lie to you again.', 'promise', 'I’ll never lie'],
    ['Things will be different.', 'promise', 'Things will be different'],
    ['I’ll do anything.', 'promise', 'I’ll do anything'],
    ['I could come by on Friday.', 'visit', 'I could come by'],
    ['I’m outside your flat.', 'visit', 'outside your flat'],
  ])('“%s” is offered for a second look', (text, kind, words) => {
    expect(found(text)).toEqual([[kind, words]]);
  });

  it.each([
    'Hi Noor, it’s Jo. I’ve been thinking about how we left things. No need to reply.',
    'I can’t promise anything, and I’m not asking for anything.',
    'I kept what I promised in March.',
    'I’ll never forget how kind your mother was.',
    'I promise not to write again if you’d rather not.',
    'I live without a car now and cycle to work.',
    'Would a call on Sunday be all right?',
    'I’m sorry I was late so often. You don’t have to answer this.',
    'There’s a chance I got the date of the deposit wrong.',
    '',
    'ʘ‿ʘ 你好。',
  ])('“%s” is left alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('has one question, and every later one is pointed at', () => {
    expect(found('How are you? Are you well? Would you like a walk?')).toEqual([
      ['questions', 'Are you well?'],
      ['questions', 'Would you like a walk?'],
    ]);
    expect(found('Really?? I mean it.')).toEqual([]);
  });

  it('is marked once in one place', () => {
    const marks = found('Ok? Will you give me one last chance?');
    expect(marks).toEqual([['last-chance', 'one last chance']]);
  });

  it('is read in no time, however long it is', () => {
    const long = `${'I promise '.repeat(2000)}${'why '.repeat(20_000)}`;
    const before = performance.now();
    expect(findPressure(long).length).toBe(2000);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
