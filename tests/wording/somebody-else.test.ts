import { describe, expect, it } from 'vitest';
import { findCrisis } from '@/wording/crisis';

/** What a quiet line is about, for each piece found. */
const abouts = (line: string): unknown[] =>
  findCrisis(line).map(({ tier, about }) => [tier, about ?? null]);

describe('somebody else', () => {
  it.each([
    'My brother killed himself last year.',
    'my best mate hung himself in june',
    'We lost my uncle to suicide.',
    'My best friend took her own life in March.',
    'My cousin’s suicide changed our family.',
  ])('is lost in “%s”', (line) => {
    expect(abouts(line)).toEqual([[4, 'lost']]);
  });

  it.each([
    'She says she’ll kill herself if I leave.',
    'he threatened suicide when i packed',
    'I can’t leave because she says she will end her life.',
    'My ex is suicidal and I don’t know what to do.',
    'He keeps saying he wants to die.',
    'I’m scared he’ll hurt himself.',
    'My daughter is self-harming and I can’t sleep.',
  ])('is at risk in “%s”', (line) => {
    expect(abouts(line)).toEqual([[4, 'atRisk']]);
  });

  it.each([
    'My ex hurt himself at football.',
    'She cut herself on a tin.',
    'He killed it at karaoke.',
    'We saw Suicide Squad.',
  ])('is neither in “%s”', (line) => {
    expect(abouts(line)).toEqual([]);
  });

  it.each([
    ['My uncle killed himself and I want to do the same.', 1],
    ['She says she will kill herself, and I want to die too.', 1],
    ['He says he will kill me and then himself.', 2],
  ])('hides nothing of one’s own: “%s” is tier %i', (line, tier) => {
    expect(findCrisis(line).map((one) => one.tier)).toContain(tier);
  });
});
