import { describe, expect, it } from 'vitest';
import { findBlame, findBlameByRule } from '@/wording/blame';
import { dangerWriters, ownBlame } from './training/corpora';

const isLearned = (text: string): boolean => findBlame(text).some(({ kind }) => kind === 'A0');

describe('a mark that a table learned', () => {
  const line = 'That’s you all over, hiding in the shed like a sulky teenager.';

  it('stands on one clause, names no pattern, and asks without putting words in', () => {
    expect(findBlameByRule(line)).toEqual([]);
    const [mark, ...others] = findBlame(line);
    expect(others).toEqual([]);
    expect(mark).toMatchObject({
      kind: 'A0',
      note: 'This may sound like blame. Could it be said as ‘I’?',
      rewordings: ['‘When …, I felt …’'],
    });
    const clauses = ['That’s you all over', 'hiding in the shed like a sulky teenager'];
    expect(clauses).toContain(line.slice(mark?.start, mark?.end));
  });

  it('is not set beside harm done to the writer, said in the same breath', () => {
    expect(isLearned(line)).toBe(true);
    for (const harm of ['You hit me.', 'He threatened me with a knife last night.']) {
      expect(isLearned(`${harm.slice(0, -1)}, ${line}`)).toBe(false);
    }
  });

  it('is set on hardly any line that tells of harm done to the writer', () => {
    const harm = dangerWriters()
      .flatMap(({ lines }) => lines)
      .filter(({ tier }) => tier === 2);
    expect(harm.length).toBeGreaterThan(900);
    expect(harm.filter((one) => isLearned(one.line)).map((one) => one.line)).toEqual([]);
  });

  it('is set on no line of the project’s own in which nothing may be marked', () => {
    const harmless = ownBlame.lines.filter(({ kind }) => kind === null).map((one) => one.line);
    expect(harmless.filter((one) => isLearned(one))).toEqual([]);
  });
});
