import { describe, expect, it } from 'vitest';
import { lowestCost, usualCost } from '@/lock/passphrase-cost';
import { strengthOf } from '@/lock/strength';
import { drawnBelow, suggestedPassphrase } from '@/lock/suggested-passphrase';

describe('how strong a passphrase is', () => {
  it.each([
    ['', 'short'],
    ['abc!X9', 'short'],
    ['\u{1F327}'.repeat(7), 'short'],
    ['password1', 'easy'],
    ['iloveyou', 'easy'],
    ['seconddraft', 'easy'],
    ['qwertyuiop123', 'easy'],
    ['Sam2019!', 'easy'],
    ['smithjones1987', 'day'],
    ['Tr0ub4dor&3', 'year'],
    ['kd8#jf9Xq!m2Lp', 'years'],
    ['correct horse battery', 'years'],
    ['lamp window river stone', 'lifetime'],
  ])('is said of “%s”: %s', async (passphrase, level) => {
    expect((await strengthOf(passphrase)).level).toBe(level);
  });

  it('is warned of where a day would do, and said in words', async () => {
    expect(await strengthOf('password1')).toEqual({
      level: 'easy',
      words: 'Easy to guess',
      isWeak: true,
    });
    expect((await strengthOf('smithjones1987')).isWeak).toBe(true);
    expect((await strengthOf('Tr0ub4dor&3')).isWeak).toBe(false);
  });

  it('is judged at the cost that is paid for each guess', async () => {
    expect((await strengthOf('smithjones1987', lowestCost)).level).toBe('day');
    expect((await strengthOf('smithjones1987', { ...usualCost, passes: 12 })).level).toBe('year');
  });

  it('is judged of 1,000 characters about as soon as of 40', async () => {
    await strengthOf('loaded before');
    const long = String.fromCodePoint(
      ...Array.from({ length: 1000 }, (_, index) => 33 + ((index * 37) % 90)),
    );
    const timeOf = async (passphrase: string): Promise<number> => {
      const start = performance.now();
      expect((await strengthOf(passphrase)).isWeak).toBe(false);
      return performance.now() - start;
    };
    const short = await timeOf(long.slice(0, 40));
    expect(await timeOf(long)).toBeLessThan(4 * short + 200);
  });
});

describe('a passphrase suggested', () => {
  it('is four words, each time others, and would hold', async () => {
    const made = await Promise.all(Array.from({ length: 200 }, () => suggestedPassphrase()));
    expect(new Set(made).size).toBe(200);
    for (const one of made) expect(one).toMatch(/^[a-z-]+( [a-z-]+){3}$/);
    for (const one of made.slice(0, 10)) expect((await strengthOf(one)).level).toBe('lifetime');
  });

  it('favours no word: a number past the last whole round is drawn again', () => {
    const drawn = [2 ** 32 - 1, Math.floor(2 ** 32 / 7776) * 7776, 7777];
    const draw = (): Uint32Array => new Uint32Array([drawn.shift() ?? 0]);
    expect(drawnBelow(7776, draw)).toBe(1);
    expect(drawn).toEqual([]);
    const counts = Array.from({ length: 6 }, () => 0);
    for (let i = 0; i < 12_000; i += 1) {
      const at = drawnBelow(6);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(300);
  });
});
