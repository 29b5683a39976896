import * as fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Answer, Rating } from '@/journal/answer';
import { changeInOneLine } from '@/journal/change-in-one-line';
import { compareSentences, sentencesIn } from '@/journal/sentences';
import { arrivalWords, ratingOf } from '@/journal/suns';

const text = (words: string): Answer => ({ kind: 'long-text', text: words });
const list = (...items: string[]): Answer => ({ kind: 'list', items });
const scale = (...ratings: Rating[]): Answer => ({ kind: 'scale', ratings, note: '' });
const row = (words: string, sun: 1 | 2 | 3 | 4 | 5): Rating => ({
  row: words,
  words,
  rating: ratingOf(sun),
});

test.each([
  ['It rained.', 'It rained.', 'The same words.'],
  ['It rained. I left.', 'it rained! I  left', 'The same words.'],
  ['', 'It rained.', 'Nothing stood here before.'],
  ['It rained.', '  ', 'Nothing stands here now.'],
  ['It rained all day.', 'Nobody came to see me.', 'All of it is in new words.'],
  [
    'It rained. I stayed in bed.',
    'It rained. The kettle was on by six o’clock. I stayed in bed.',
    'About twice as long. One sentence is new.',
  ],
  [
    'I wanted to call you. It rained.',
    'I didn’t want to call you. It rained.',
    'One sentence is put differently.',
  ],
  [
    'I waited by the phone for hours. It rained. The cat slept. We had soup.',
    'It rained. The cat slept.',
    'Much shorter. Two sentences are gone.',
  ],
  ['雨が降った。家にいた。', '雨が降った。家にいた。猫が寝た。', 'Longer. One sentence is new.'],
])('%j, then %j: %s', (older, newer, line) => {
  expect(changeInOneLine(text(older), text(newer))).toBe(line);
});

test('suns are said by their words, at most two of them', () => {
  const [sleep, work] = [row('Sleep', 2), row('Work', 3)];
  expect(changeInOneLine(scale(sleep), scale(row('Sleep', 4)), arrivalWords)).toBe(
    'From low to steady.',
  );
  expect(changeInOneLine(scale(sleep, work), scale(row('Sleep', 4), work), arrivalWords)).toBe(
    'Sleep: from low to steady.',
  );
  expect(changeInOneLine(scale(sleep, work), scale(sleep, work))).toBe('Nothing moved.');
  const three = [row('Sleep', 4), row('Work', 5), row('Food', 1)];
  const before = [sleep, work, row('Food', 2)];
  expect(changeInOneLine(scale(...before), scale(...three), arrivalWords)).toBe(
    'Sleep: from low to steady; Work: from even to light; one more moved.',
  );
  expect(changeInOneLine({ kind: 'arrival', level: 1 }, { kind: 'arrival', level: 3 })).toBe(
    'From heavy to even.',
  );
});

test('of lists: what stayed, is new, is gone', () => {
  expect(changeInOneLine(list('tea', 'rain'), list('rain', 'tea'))).toBe('The same lines.');
  expect(changeInOneLine(list('tea', 'rain'), list('tea', 'bread', 'songs'))).toBe(
    'One line is as before. Two lines are new; one is gone.',
  );
});

test('of a choice: from what to what, and its note', () => {
  const chosen = (words: string, note = ''): Answer => ({
    kind: 'single-choice',
    chosen: { option: words, words },
    note,
  });
  expect(changeInOneLine(chosen('Often'), chosen('Now and then'))).toBe(
    'From “Often” to “Now and then”.',
  );
  expect(changeInOneLine(chosen('Often'), chosen('Often', 'at night'))).toBe(
    'The same choice. The note is new.',
  );
});

test('of a tool’s page: what moved, and its words', () => {
  const form = (rating: string, words: string): Answer => ({
    kind: 'form',
    parts: [
      { name: 'pleasant', label: 'Pleasant', words: rating },
      { name: 'note', label: 'Note', words },
    ],
  });
  expect(changeInOneLine(form('0 of 10', 'It rained.'), form('8 of 10', 'It rained.'))).toBe(
    'How it was: from heavy to steady.',
  );
});

const sentence = fc.constantFrom(
  'It rained.',
  'I left.',
  'We had soup!',
  'Who knows?',
  'The cat slept.',
);

test('every sentence of both texts is counted once', () => {
  fc.assert(
    fc.property(fc.array(sentence), fc.array(sentence), (one, other) => {
      const [older, newer] = [sentencesIn(one.join(' ')), sentencesIn(other.join(' '))];
      const { kept, changed, added, removed } = compareSentences(older, newer);
      expect(kept + changed + added).toBe(other.length);
      expect(kept + changed + removed).toBe(one.length);
    }),
    { numRuns: 100 },
  );
});

test('sentences are told apart where the browser cannot do it by itself', async () => {
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });
  vi.resetModules();
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
  const rough = await import('@/journal/sentences');
  expect(rough.sentencesIn('It rained. I left!\n\nWho knows?… 雨が降った。家にいた。')).toEqual([
    'It rained.',
    'I left!',
    'Who knows?…',
    '雨が降った。',
    '家にいた。',
  ]);
  expect(rough.sentencesIn('3.5 miles, and no stop')).toEqual(['3.5 miles, and no stop']);
});
