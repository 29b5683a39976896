import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { excerpt } from '@/journal/excerpt';

/** Each a single letter to whoever reads it. */
const letters = [
  '👨‍👩‍👧‍👦',
  '🏳️‍🌈',
  '🇬🇧',
  '👍🏽',
  '🧑🏿‍🚀',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '1️⃣',
  'e\u0301\u0323',
  '\u1112\u1161\u11ab',
  'क्षि',
  'สำ',
  '🌅',
  'x',
  'é',
];

/** The rules of the platform itself, in pieces that make one letter each. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const lettersOf = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

const opening = (text: string, length?: number): string =>
  excerpt({ kind: 'long-text', text }, length);

/** Whether `cut` is the start of `text`, and ends where a letter of it does. */
function isWholeLetters(text: string, cut: string): boolean {
  const kept = cut.replace(/…$/, '');
  return lettersOf(text).slice(0, lettersOf(kept).length).join('') === kept;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('an excerpt is cut between letters as they are seen:', () => {
  it.each(letters)('%s, wherever the cut falls', (letter) => {
    for (let before = 100; before < 160; before += 1) {
      const text = 'x'.repeat(before) + letter.repeat(30);
      const cut = opening(text);
      expect(cut.length).toBeLessThanOrEqual(161);
      expect(isWholeLetters(text, cut)).toBe(true);
    }
  });

  it('in any text made of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...letters), { minLength: 60, maxLength: 200 }),
        (made) => {
          const text = made.join('');
          expect(isWholeLetters(text, opening(text, 70))).toBe(true);
        },
      ),
    );
  });

  it('and what was left off is shown, even where white space hid it', () => {
    expect(opening(`a${' '.repeat(700)}b`)).toBe('a…');
  });

  it('in a browser that does not know where letters end', async () => {
    vi.resetModules();
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    const { cutText } = await import('@/journal/cut-text');
    for (const letter of letters) {
      for (let before = 0; before < 60; before += 1) {
        const text = 'x'.repeat(before) + letter.repeat(12);
        expect(isWholeLetters(text, cutText(text, 64))).toBe(true);
      }
    }
  });
});
