import { describe, expect, it } from 'vitest';
import { findApologySlips } from '@/wording/apology';
import { findBlame } from '@/wording/blame';
import { findPressure } from '@/wording/contact-pressure';
import { findCrisis } from '@/wording/crisis';

describe('words that name harm done to the writer', () => {
  it.each([
    'You made me afraid to come home.',
    'You made me scared of my own house.',
    'You made me feel unsafe.',
    'You hit me.',
    'You always hit me when you were drunk.',
    'You should never have hit me.',
    'You threatened me every time I said no.',
    'You never let me see my friends.',
    'You locked me out again and it is your fault.',
    'You were abusive.',
    'You always checked my phone.',
    'You never stopped going through my messages.',
    'It was your fault that I was hurt.',
    'It is your fault I ended up in hospital.',
    'You are an abuser.',
    'You’re controlling.',
    'You always yelled at me.',
    'You made me quit my job.',
    'You never cared when I said no.',
    'You always threatened to take the kids.',
    'You always called me a whore.',
    'You never stopped hitting me.',
  ])('are corrected by nothing: %s', (line) => {
    expect(findBlame(line)).toEqual([]);
  });

  it('are told apart from a feeling handed over', () => {
    expect(findBlame('You made me feel small.').map(({ kind }) => kind)).toEqual(['A2']);
  });

  it('are not taken back in an apology, unless they excuse what the writer did', () => {
    expect(findApologySlips('I’m sorry I left, but you hit me.')).toEqual([]);
    expect(findApologySlips('I’m sorry I hit you, but you shouted at me.')).not.toEqual([]);
  });
});

describe('pursuit', () => {
  it.each([
    'I know you said no but I had to write.',
    'I know you asked for space but one coffee would not hurt.',
    'You asked me not to write, but this is important.',
    'I’ll be outside your work at five.',
    'I’ll wait there until you answer.',
    'I will keep calling until you answer.',
    'I turned up because you blocked me.',
    'I’m at your door.',
    'I made a new account because you blocked me.',
    'If you don’t reply I don’t know what I’ll do.',
    'If I don’t hear from you by Sunday I’ll tell your mum.',
    'Don’t make me come over there.',
  ])('is seen in words meant for them: %s', (line) => {
    expect([...findPressure(line), ...findBlame(line)].length).toBeGreaterThan(0);
  });

  it.each([
    'I will wait for the keys at reception.',
    'I know you said no to the sofa, so I have sold it.',
    'I can stay here until the end of the month.',
    'If you don’t need the lamp I can collect it on Friday.',
  ])('is not heard in: %s', (line) => {
    expect([...findPressure(line), ...findBlame(line)]).toEqual([]);
  });
});

describe('fear of being left', () => {
  it.each([
    'I’m scared he’ll find someone new.',
    'afraid she will find happiness without me',
    'I’m scared they might find it easier without me.',
    'terrified that he’ll meet a nicer person',
    'i’m terrified she’ll find someone else',
    'I’m scared he’ll leave me.',
    'I’m afraid of losing him.',
    'I’m scared she’ll meet somebody at work.',
  ])('is not fear of being hurt: %s', (line) => {
    expect(findCrisis(line).filter(({ tier }) => tier < 4)).toEqual([]);
  });

  it.each(['I’m scared he’ll find me.', 'I’m scared of him.', 'I’m terrified she will hurt me.'])(
    'hides none: %s',
    (line) => {
      expect(findCrisis(line).map(({ tier }) => tier)).toContain(2);
    },
  );
});
