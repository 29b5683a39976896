import { describe, expect, it } from 'vitest';
import { findPressure } from '@/wording/contact-pressure';

const found = (text: string): [string, string][] =>
  findPressure(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe('a first message', () => {
  it.each([
    ['I can’t live without you.', 'without-you'],
    ['i cant live without u', 'without-you'],
    ['I don’t want to go on without you', 'without-you'],
    ['You are my whole world.', 'without-you'],
    ['Give me one last chance.', 'last-chance'],
    ['Can we talk before it’s too late', 'last-chance'],
    ['I promise I’m calmer now.', 'promise'],
    ['I’ll never lie to you again.', 'promise'],
    ['Things will be different.', 'promise'],
    ['I’ll do anything.', 'promise'],
    ['I could come by on Friday.', 'visit'],
    ['I’m outside your flat.', 'pursuit'],
    ['I need to know why.', 'at-once'],
    ['Please just call me', 'at-once'],
    ['call me tonight', 'at-once'],
  ])('“%s” is offered for a second look', (text, kind) => {
    expect(found(`Hi Noor.  ${text}`)).toEqual([[kind, text.replace(/\.$/, '')]]);
  });

  it.each([
    'I know you said no but I need to see you',
    'You told me to stop, but I can’t.',
    'Even though you asked for space I have to tell you this.',
    'I’m writing from a new number because you blocked me.',
    'I won’t take no for an answer.',
    'I’ll keep writing until you answer.',
    'i wont stop calling',
    'I’m coming over tonight',
    'I’ll wait for you after work.',
    'I know where you’ll be on Friday.',
    'I saw you with somebody yesterday.',
    'I left a letter in your car.',
    'I spoke to your mum.',
    'If you don’t answer I don’t know what I’ll do.',
    'You owe me a conversation.',
    'You can’t ignore me forever.',
  ])('“%s” goes after them', (text) => {
    expect(found(text).map(([kind]) => kind)).toEqual(['pursuit']);
  });

  it.each([
    'I know you said you needed time, and I’ll leave it with you.',
    'I know you don’t want to talk, and I respect that.',
    'I won’t come over, and I’m not going to keep writing.',
    'If you don’t want to answer, that’s fine.',
    'I kept writing after you asked me not to, and I am sorry.',
    'I followed you once, and it was wrong.',
    'I’ll be there on Friday to pick up Mia, as agreed.',
    'I’m on my way to feeling well again.',
    'You asked me to leave the keys with the neighbour.',
    'I will keep working on my temper.',
    'I left your books with Jo, as you asked.',
  ])('“%s” goes after nobody', (text) => {
    expect(found(text)).toEqual([]);
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
    'I need to know the date of the deposit for the form.',
    'Please text me only if you’d like to.',
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

  it('is marked once in one sentence, by its gravest kind', () => {
    expect(found('Ok? I promise, one last chance, I can’t live without you?')).toEqual([
      ['without-you', 'I promise, one last chance, I can’t live without you?'],
    ]);
  });
});
