import { describe, expect, it } from 'vitest';
import { findCrisis } from '@/wording/crisis';

const cards = (text: string): number[] =>
  findCrisis(text).flatMap(({ tier }) => (tier === 4 ? [] : [tier]));

describe('control that often goes before worse', () => {
  it.each([
    'He tracks my phone.',
    'she put an airtag in my bag',
    'He won’t let me see my friends.',
    'He took my passport.',
    'He controls all my money.',
    'He made me have sex with him.',
    'He made me do things in bed I didn’t want.',
    'She said she’d share my photos.',
    'He threatened to post my nudes.',
    'He says he’ll take the kids if I leave.',
    'He threatened to hurt the dog.',
    'He hurt the dog to punish me.',
    'He burned my things and said I was next.',
    'he took my phone and wont let me leave the house',
    'He had his hands round my throat.',
  ])('is danger: %s', (text) => {
    expect(cards(text)).toContain(2);
  });

  it.each([
    'He took my heart.',
    'He took my passport photo for me.',
    'She won’t let me go out without a scarf.',
    'He made me do the washing-up.',
    'She said she’d share her photos of the trip.',
    'He says he’ll take the kids to the park.',
    'He put a tracker on the parcel.',
    'He tracks his runs.',
    'He never let me win.',
    'He hugged me and would not let me go without a kiss.',
  ])('is not: %s', (text) => {
    expect(cards(text)).toEqual([]);
  });
});

describe('what the writer did to somebody, or does', () => {
  it.each([
    'I hit her.',
    'I beat you and I will kill you if you leave',
    'i put my hands round her neck last night',
    'I follow her home every night to check',
    'I slapped him during the fight.',
    'I pushed her last night.',
    'i choked her',
    'I grabbed her arm and wouldn’t let go.',
    'I locked her in so she’d listen.',
    'I forced her to have sex.',
    'I lost control and threw a plate at her.',
    'I slashed his tyres.',
    'I’ll post his nudes.',
    'I want to send her pictures to everyone.',
    'I put an airtag in his bag.',
    'I keep following her.',
    'I’ve been waiting outside her work.',
    'I’m going to his house tonight to make him listen.',
    'I’m scared I might do something to him.',
  ])('may be harm: %s', (text) => {
    expect(cards(text)).toContain(3);
  });

  it.each([
    'I hit send.',
    'I hit her up on Instagram.',
    'I never hit her.',
    'I beat you at cards again.',
    'I follow her on Instagram.',
    'I hit you up about the keys.',
    'I beat him at chess.',
    'I pushed her for an answer.',
    'I pushed her on the swing.',
    'I grabbed her hand and we ran for the bus.',
    'I’m going to his house to pick up my things.',
    'I keep following her recipes.',
    'I sent his pictures back.',
    'I locked her in my heart.',
    'I threw a party for her.',
  ])('is not: %s', (text) => {
    expect(cards(text)).toEqual([]);
  });
});
