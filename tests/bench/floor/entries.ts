import { storedDraft } from '../../e2e/seed';
import { buildDraft } from '../../support/build-entry';

const day = 86_400_000;
const words = 'It rained again, and I walked along the river until the lamps came on. '.repeat(4);

export type Stored = readonly [string, string][];

/** So many entries of sixty words, as the app keeps them. */
export const appEntries = (count: number): Stored =>
  Array.from({ length: count }, (_, index) => {
    const at = Date.now() - (index + 1) * (day / 2);
    return storedDraft(
      buildDraft('own-page', {
        id: `d${index}`,
        entry: `e${index}`,
        asked: 'A page',
        startedAt: at,
        editedAt: at,
        answer: { kind: 'long-text', text: `Page ${index}. ${words}` },
      }),
    );
  });

/** The same as the bare page keeps them, by stock `persist`. */
export function floorEntries(count: number): Stored {
  const entries = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`e${index}`, `Page ${index}. ${words}`]),
  );
  return [['floor', JSON.stringify({ state: { entries }, version: 0 })]];
}
