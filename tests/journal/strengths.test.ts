import { fairLineSource } from '@/journal/tool-sources';
import { describe, expect, it } from 'vitest';
import type { Draft } from '@/journal/entry';
import {
  fairLineFact,
  fairLineFor,
  fairLines,
  fairLinesOnPage,
  isTooSweet,
  strengthsOnPage,
  valuesOf,
} from '@/journal/strengths';
import { buildDraft, buildEntries, day, noon } from '../support/build-entry';

const part = (name: string, words: string) => ({ name, label: name, words });

const line = (at: number, fair: string, believe: string, more: Partial<Draft> = {}) =>
  buildDraft(fairLineSource, {
    id: fair,
    entry: fair,
    startedAt: at,
    answer: {
      kind: 'form',
      parts: [part('harsh', 'I ruin it all'), part('fair', fair), part('believe', believe)],
    },
    ...more,
  });

it('knows the twelve values, in their own order', () => {
  const parts = [
    part('value.health', 'health'),
    part('value.wealth', 'wealth'),
    part('value.care', 'care'),
  ];
  expect(valuesOf(parts)).toEqual(['care', 'health']);
});

it('finds a line too sweet under 6, and not before it was rated', () => {
  expect([null, 0, 5, 6, 10].map(isTooSweet)).toEqual([false, true, true, false, false]);
});

it('lists kept lines newest first, without unfinished or empty ones', () => {
  const entries = buildEntries(
    line(noon - day, 'I got this wrong', '7 of 10'),
    line(noon, 'I can mend a lot', 'very much'),
    line(noon + 1, 'Half a line', '', { outcome: 'open' }),
    line(noon + 2, ' ', '8 of 10'),
  );
  expect(fairLines(entries).map(({ fair, believe }) => [fair, believe])).toEqual([
    ['I can mend a lot', null],
    ['I got this wrong', 7],
  ]);
});

describe('the line for the start page', () => {
  const entries = buildEntries(
    line(noon - day, 'One', '7 of 10'),
    line(noon, 'Two', '6 of 10'),
    line(noon + 1, 'Too sweet', '5 of 10'),
  );
  const on = new Map([[fairLineFact, true]]);

  it('is shown only where that was switched on', () => {
    expect(fairLineFor(entries, new Map(), noon)).toBeNull();
    expect(fairLineFor(entries, new Map([[fairLineFact, 'true']]), noon)).toBeNull();
    expect(fairLineFor(new Map(), on, noon)).toBeNull();
  });

  it('is one the person believes, another each day', () => {
    const shown = [0, 1, 2].map((days) => fairLineFor(entries, on, noon + days * day)?.fair);
    expect(new Set(shown)).toEqual(new Set(['One', 'Two']));
    expect(shown[0]).toBe(shown[2]);
  });
});

it('offers from the guide’s pages what is not here yet, each once', () => {
  const list = { kind: 'list' as const, items: ['Calm', ' Kind ', '', 'Kind', 'Fair'] };
  expect(strengthsOnPage(list, ['Calm '])).toEqual(['Kind', 'Fair']);
  expect(strengthsOnPage({ kind: 'short-text', text: 'Calm' }, [])).toEqual([]);
  const rows = [
    { left: 'All my fault', right: 'Half of it ' },
    { left: '', right: 'Half of it' },
    { left: 'Nobody stays', right: '' },
    { left: '', right: 'I try' },
  ];
  const pairs = { kind: 'pairs' as const, rows, note: '' };
  expect(fairLinesOnPage(pairs, ['I try'])).toEqual([
    { harsh: 'All my fault', fair: 'Half of it' },
  ]);
  expect(fairLinesOnPage(undefined, [])).toEqual([]);
});
