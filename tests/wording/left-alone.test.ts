import { describe, expect, it } from 'vitest';
import { findBlame } from '@/wording/blame';
import { leftAlone } from './left-alone';

describe.each(Object.entries(leftAlone))('%s', (_, lines) => {
  it.each(lines)('%s', (line) => {
    expect(findBlame(line).map(({ kind, start, end }) => [kind, line.slice(start, end)])).toEqual(
      [],
    );
  });
});

/** The same frames with a sting in them, so that a detector that never marks anything fails here. */
describe('what stands close by is marked', () => {
  it.each([
    ['You always spoiled the window seat.', 'A1'],
    ['You made me miserable.', 'A2'],
    ['You should have come to the funeral.', 'A3'],
    ['You are such a selfish father.', 'A4'],
    ['It was your fault that I lost the job.', 'A6'],
    ['I feel like you never wanted the flat.', 'A7'],
    ['Why do you always choose them over me?', 'A8'],
    ['Some people never even ring back.', 'A15'],
    ['I’m sorry you took it that way.', 'A14'],
    ['You never let me finish a sentence.', 'A1'],
    ['You should have seen the signs.', 'A3'],
    ['You should have seen it coming.', 'A3'],
    ['How can you stand the sight of yourself?', 'A8'],
    ['How could you leave me there?', 'A8'],
    ['I can’t stand you being near me.', 'A10'],
    ['At least one of us had to be honest.', 'A15'],
    ['This is on you.', 'A6'],
  ])('%s', (line, kind) => {
    expect(findBlame(line).map((finding) => finding.kind)).toContain(kind);
  });
});
