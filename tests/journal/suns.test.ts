import { describe, expect, it } from 'vitest';
import { sunsOf } from '@/guide/guide';
import type { Answer } from '@/journal/answer';
import { pageText } from '@/writing/use-save-status';
import { excerpt } from '@/journal/excerpt';
import { ratingWords } from '@/journal/form-parts';
import {
  isUnknown,
  ratedFields,
  ratingLine,
  ratingOf,
  readPart,
  sunOf,
  unknownRating,
} from '@/journal/suns';
import { everyTool } from '@/tools/every-tool';
import { loadToolParts } from '@/tools/late-tool';
import { guide } from '../guide/whole-guide';

const suns = [1, 2, 3, 4, 5] as const;
const every = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('five suns for eleven numbers', () => {
  it('shows every number as one sun, the low ones low', () => {
    expect(every.map(sunOf)).toEqual([1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5]);
  });

  it('keeps a number for each sun that is shown as that sun again, with the ends at the ends', () => {
    expect(suns.map((sun) => sunOf(ratingOf(sun)))).toEqual([...suns]);
    expect(suns.map(ratingOf)).toEqual([0, 2, 5, 8, 10]);
  });
});

describe('a rating as it is read', () => {
  it.each(every)('has a word for %i and no number', (rating) => {
    for (const name of Object.keys(ratedFields)) {
      const { words } = readPart({ name, label: name, words: ratingWords(rating) });
      expect(words).toMatch(/^[A-Z][a-z ]/);
      expect(words).not.toMatch(/\d/);
    }
    expect(ratingLine({ row: 'sleep', words: 'Sleep', rating })).toMatch(/^Sleep: [a-z ]+$/);
  });

  it('leaves a person’s own words as they are, whatever they look like', () => {
    const part = { name: 'trigger', label: 'What set it off', words: '7 of 10' };
    expect(readPart(part)).toEqual({ label: 'What set it off', words: '7 of 10' });
    const own = { name: 'steady', label: 'Steady', words: 'like a rock' };
    expect(readPart(own)).toEqual({ label: 'Steady', words: 'like a rock' });
  });

  it('says that somebody does not know yet, without a number', () => {
    const one = unknownRating('sleep', 'Sleep');
    expect(ratingLine(one)).toBe('Sleep: I don’t know yet');
    expect(isUnknown(one, 'sleep')).toBe(true);
    expect(isUnknown(one, 'food')).toBe(false);
    expect(excerpt({ kind: 'scale', ratings: [one], note: '' })).toBe('Sleep: I don’t know yet');
  });
});

it('reads a row of the guide in the guide’s own words, in a list of pages and in a copy too', () => {
  const answer: Answer = {
    kind: 'scale',
    ratings: [{ row: 'sleep', words: 'Sleep', rating: 9 }],
    note: '',
  };
  expect(sunsOf('P2-1')).toHaveLength(5);
  expect(sunsOf('U3-1')).toBeUndefined();
  expect(excerpt(answer, 90, sunsOf('P2-1'))).toBe('Sleep: right for me');
  expect(pageText({ asked: 'How?', source: 'P2-1', answer })).toBe('How?\n\nSleep: right for me');
});

it('has words for every rated field of every tool, and for no other field', async () => {
  await loadToolParts();
  const fields = everyTool
    .flatMap(({ pages }) => pages)
    .flatMap(({ fields: all }) => Object.entries(all));
  const rated = new Set(Object.keys(ratedFields));
  for (const [name, { kind }] of fields)
    expect([name, kind === 'rating']).toEqual([name, rated.has(name)]);
});

it('has five different words for every scale of the guide, and no row that reads as unknown', () => {
  const scales = guide
    .flatMap(({ steps }) => steps)
    .flatMap(({ prompts }) => prompts)
    .filter((prompt) => prompt.kind === 'scale');
  expect(scales.length).toBeGreaterThan(0);
  for (const { suns: words, rows } of scales) {
    expect(new Set(words).size).toBe(5);
    for (const { id } of rows) expect(id).not.toContain('.');
  }
});
