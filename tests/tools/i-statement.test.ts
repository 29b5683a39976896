import { describe, expect, it } from 'vitest';
import type { IStatementSlot } from '@/tools/i-statements/i-statement';
import { statementOf } from '@/tools/i-statements/statement';

const said = (slots: Partial<Record<IStatementSlot, string>>): string =>
  statementOf((name) => slots[name] ?? '');

describe('an I statement', () => {
  it('says feeling, moment, reason and wish in two sentences', () => {
    expect(
      said({
        felt: 'left out',
        when: 'Saturday’s dinner came and I went alone.',
        because: 'sharing friends matters to me',
        like: 'to pick one evening a month',
      }),
    ).toBe(
      'I felt left out when Saturday’s dinner came and I went alone, because sharing friends matters to me. I’d like to pick one evening a month.',
    );
  });

  it('says what there is and leaves the rest', () => {
    expect(said({})).toBe('');
    expect(said({ when: 'the talk stopped' })).toBe('When the talk stopped.');
    expect(said({ felt: 'small', because: 'I cared' })).toBe('I felt small, because I cared.');
    expect(said({ because: 'I was afraid', like: 'to talk, would you?' })).toBe(
      'Because I was afraid. I’d like to talk, would you?',
    );
  });
});
