import { describe, expect, it } from 'vitest';
import { sizeOf } from '../hunts';
import { playSeeds, SyncModel, type Scenario } from '../support/sync-model';

const seeds = Math.ceil(sizeOf('SYNC_SEEDS') / 8);

describe('three devices end up with the same journal, and no word is lost', () => {
  it.each([
    ['while one empties or replaces everything and others are away', { generations: true }],
    ['though the server loses, swaps, alters and goes back in time', { lies: true }],
    ['though the server is put back from older copies', { goesBack: true }],
    ['while somebody writes in the midst of a round', { pauses: true, generations: true }],
  ])('%s', { timeout: 0 }, async (name, has) => {
    const { words, requests } = await playSeeds(seeds, { has });
    console.info(`${name}: ${seeds} runs, ${words} words, ${requests} requests`);
    expect(words).toBeGreaterThan(seeds * 100);
  });

  // Few runs come upon these.
  it.each<[why: string, seed: number, has: Scenario['has']]>([
    ['took away what was older than another device knew it to be', 114, { lies: true }],
    ['the same, put back from a copy alone', 45, { goesBack: true }],
    ['was empty once more, and another device began anew', 38, { goesBack: true }],
  ])('where a device %s (seed %i)', { timeout: 0 }, async (_why, seed, has) => {
    const model = new SyncModel({ has, seed, edits: 360 });
    await model.play();
    expect(model.written.size).toBeGreaterThan(100);
  });
});
