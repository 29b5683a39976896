import { describe, expect, it } from 'vitest';
import { findBlame } from '@/wording/blame';
import { plainLines, toneLines } from './tone-lines';

describe.each(Object.entries(toneLines))('%s, which lives by tone', (_kind, lines) => {
  it.each(lines)('%s', (line) => {
    expect(findBlame(line)).not.toEqual([]);
  });
});

describe('plain words beside them', () => {
  it.each(plainLines)('%s', (line) => {
    expect(findBlame(line)).toEqual([]);
  });
});
