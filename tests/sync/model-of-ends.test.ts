import { describe, expect, it } from 'vitest';
import { sizeOf } from '../hunts';
import { playSeeds } from '../support/sync-model';

const seeds = Math.ceil(sizeOf('SYNC_SEEDS') / 4);

describe('three devices end up with the same journal, and no word is lost', () => {
  it.each([
    ['while one empties or replaces everything and others are away', { generations: true }],
    ['though the server loses, swaps, alters and goes back in time', { lies: true }],
  ])('%s', { timeout: 0 }, async (name, has) => {
    const { words, requests } = await playSeeds(seeds, { has });
    console.info(`${name}: ${seeds} runs, ${words} words, ${requests} requests`);
    expect(words).toBeGreaterThan(seeds * 100);
  });
});
