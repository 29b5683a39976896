import { describe, expect, it } from 'vitest';
import { readingOf, sentencesOf, steps, wordsOf } from './prose';

/** How long the sentences of a text are, and how much they differ. */
function rhythmOf(lines: readonly string[]) {
  const lengths = lines.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length);
  const share = (test: (length: number) => boolean): number =>
    lengths.filter(test).length / lengths.length;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const spread = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length;
  return {
    mean,
    deviation: Math.sqrt(spread),
    short: share((length) => length <= 6),
    long: share((length) => length > 20),
  };
}

describe('the rhythm of the guidance', () => {
  it('has sentences of 13 to 17 words on average, and of many lengths', () => {
    const { mean, deviation, short, long } = rhythmOf(
      steps.flatMap(({ guidance }) => readingOf(guidance)),
    );
    expect(mean).toBeGreaterThanOrEqual(13);
    expect(mean).toBeLessThanOrEqual(17);
    expect(deviation).toBeGreaterThanOrEqual(6);
    expect(short).toBeLessThanOrEqual(0.12);
    expect(long).toBeGreaterThanOrEqual(0.08);
    expect(long).toBeLessThanOrEqual(0.25);
  });

  it.each(steps)('is neither clipped nor even in $id', ({ guidance }) => {
    const { mean, deviation, short } = rhythmOf(readingOf(guidance));
    expect(mean).toBeGreaterThanOrEqual(12);
    expect(mean).toBeLessThanOrEqual(18);
    expect(deviation).toBeGreaterThanOrEqual(4);
    expect(short).toBeLessThanOrEqual(0.3);
  });
});
