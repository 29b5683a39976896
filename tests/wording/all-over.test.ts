import { describe, expect, it } from 'vitest';
import { findCrisis } from '@/wording/crisis';

const cards = (text: string): number[] =>
  findCrisis(text).flatMap(({ tier }) => (tier === 4 ? [] : [tier]));

describe('a wish for all of it to end', () => {
  it.each([
    'I just want everything to stop forever.',
    'I want it all to be over for good',
    'i want to disappear and never come back',
    'I wanna vanish for good',
    'I do not want to go on.',
    'I dont want to carry on anymore',
    "I don't want to go on without her.",
    'Soon it will all be over for me.',
    'I want to be with my gran again, up there.',
    'I want to be with my dad in heaven',
  ])('%s', (text) => {
    expect(cards(text)).toEqual([1]);
  });

  it.each([
    'I want the fighting to stop for good.',
    'I don’t want to go on holiday alone.',
    'I don’t want to carry on arguing.',
    'I do not want to go on about it.',
    'I want to disappear to Italy for a week.',
    'Soon it will all be over, the exams I mean.',
    'I don’t want to carry on the conversation.',
    'I don’t want to go on without knowing why.',
    'I want to be with my mum this Christmas.',
  ])('is not: %s', (text) => {
    expect(cards(text)).toEqual([]);
  });
});
