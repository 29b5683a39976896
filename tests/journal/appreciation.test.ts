import { appreciationSource } from '@/journal/tool-sources';
import { describe, expect, it } from 'vitest';
import { isAllGolden, openRules } from '@/journal/appreciation';
import { withLines } from '@/journal/form-rows';
import { buildDraft, buildEntries } from '../support/build-entry';

const moments = (count: number) =>
  withLines(
    [],
    'them',
    'A moment',
    Array.from({ length: count }, (_, n) => `Moment ${n + 1}`),
  );

describe('a list of moments', () => {
  it('is looked at again past eight, where nothing hard is noted', () => {
    expect(isAllGolden(moments(8), new Map())).toBe(false);
    expect(isAllGolden(moments(9), new Map())).toBe(true);
    expect(isAllGolden(withLines([], 'them', '', [...'12345678'.split(''), ' ']), new Map())).toBe(
      false,
    );
  });

  it('is left alone where something hard is noted beside it, before it, or on a page about it', () => {
    const hard = withLines(moments(9), 'hard', 'A hard moment', ['The shouting']);
    expect(isAllGolden(hard, new Map())).toBe(false);
    const earlier = buildDraft(appreciationSource, { answer: { kind: 'form', parts: hard } });
    expect(isAllGolden(moments(9), buildEntries(earlier))).toBe(false);
    expect(isAllGolden(moments(9), buildEntries(buildDraft('U1-3')))).toBe(false);
    expect(isAllGolden(moments(9), buildEntries(buildDraft('P1-1')))).toBe(true);
  });
});

describe('a thank-you', () => {
  it.each([
    'Thank you for driving me to my exam. You don’t need to answer this.',
    'Thank you for the soup you brought when I had flu.',
    'You asked “are you all right?” that night. I have not forgotten it.',
    '',
  ])('keeps to its rules: %s', (letter) => {
    expect(openRules(letter)).toEqual([]);
  });

  it.each([
    ['exact', 'Thank you, you were great.'],
    ['short', `Thank you for driving me. ${'And so on. '.repeat(40)}`],
    ['no-question', 'Thank you for the night you sat up with me. How are you?'],
    ['no-question', 'Thank you for driving me. Let me know how you are.'],
    ['no-question', 'Thank you for driving me. I’d love to hear from you.'],
  ])('has %s left to look at: %s', (rule, letter) => {
    expect(openRules(letter)).toEqual([rule]);
  });
});
