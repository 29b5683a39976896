import { describe, expect, it } from 'vitest';
import { findPracticalSlips } from '@/tools/quiet-time/practical-slips';

const marked = (text: string) =>
  findPracticalSlips(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe('a practical message', () => {
  it.each([
    ['I miss you. The form is due on Friday.', 'I miss you'],
    ['Can you sign it? I’m still so sad about us.', 'I’m still so sad'],
    ['I felt sick all week. The rent is due.', 'I felt'],
    ['I keep thinking about you. Pick up Leo at four.', 'thinking about you'],
    ['The keys are here. I wish we could talk.', 'I wish we'],
    ['Do you still love me? The bins go out on Monday.', 'Do you still love'],
    ['The vet is at three, darling', 'darling'],
  ])('is marked where it speaks of feelings: %s', (text, phrase) => {
    expect(marked(text)).toEqual([['feeling', phrase]]);
  });

  it('is marked where it asks a second thing', () => {
    expect(marked('Can you fetch Mia at five? And did you pay the gas?')).toEqual([
      ['question', 'And did you pay the gas?'],
    ]);
  });

  it.each([
    'The school form is due on Friday. Can you sign it by Thursday?',
    'Leo hurt his knee and is sad to miss football. The doctor is at nine.',
    'I need the spare key by Monday. Shall I leave yours with Ada?',
    'The cat has missed you both on the vet’s list. Please call them.',
    'Feel free to drop the boxes at reception before six.',
    'The boiler is broken. The engineer comes on Tuesday at ten.',
    'Schickst du mir bitte die Unterlagen?',
    '',
    '🙂🙂',
  ])('stays as it is where it is about the task: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it('takes a page of text in little time, and marks each place once', () => {
    const found = findPracticalSlips('I miss you so much, I love you? '.repeat(600));
    expect(found.every((one, place) => one.start >= (found[place - 1]?.end ?? 0))).toBe(true);
  });
});
