import { describe, expect, it } from 'vitest';
import { sizeOf } from '../hunts';
import { playSeeds } from '../support/sync-model';

/** An eighth of all there are: the rest is in model-of-ends.test.ts, so that two processors share them. */
const seeds = Math.ceil(sizeOf('SYNC_SEEDS') / 8);

describe('three devices end up with the same journal, and no word is lost', () => {
  it.each([
    ['whatever breaks between them', {}],
    ['and what the server had is there though one device never comes back', { lostDevice: true }],
    [
      'while one empties or replaces everything, and the server is put back from older copies',
      { generations: true, goesBack: true },
    ],
    [
      'the same, while the code is changed and some hear of it late',
      { generations: true, goesBack: true, moves: true },
    ],
  ])('%s', { timeout: 0 }, async (name, has) => {
    const { words, requests } = await playSeeds(seeds, { has });
    console.info(`${name}: ${seeds} runs, ${words} words, ${requests} requests`);
    expect(words).toBeGreaterThan(seeds * 100);
  });
});
