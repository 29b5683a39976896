import { describe, expect, it } from 'vitest';
import { apologyLetter, release } from '@/tools/apology/apology';

const letter = (cards: Record<string, string>): string =>
  apologyLetter((name) => cards[name] ?? '');

describe('the letter an apology makes', () => {
  it('has a paragraph for each card, in the order they are read', () => {
    expect(letter({ repair: 'I can repay it.', regret: ' I read your diary. ' })).toBe(
      'I read your diary.\n\nI can repay it.',
    );
  });

  it('lets them off answering only where that was chosen, and never says that alone', () => {
    expect(letter({ mine: 'It was my choice.', release: release.words })).toBe(
      'It was my choice.\n\nYou don’t owe me a reply or forgiveness.',
    );
    expect(letter({ release: release.words })).toBe('');
    expect(letter({ mine: ' \n ' })).toBe('');
  });
});
