import { describe, expect, it } from 'vitest';
import { findByRule, findCrisis, type CrisisFinding } from '@/wording/crisis';
import { doubting } from '@/wording/learned/danger';
import { dangerTable } from '@/wording/learned/danger-table';
import { openTable } from '@/wording/learned/open-table';
import { dangerWriters } from './training/corpora';

const open = openTable(dangerTable);
const hasCard = (found: readonly CrisisFinding[]): boolean => found.some(({ tier }) => tier < 4);

/** Doubts whatever a table may be asked about. */
const doubtsAll = doubting(open, Infinity);
/** What training counts as shown by a rule: `findByRule` with the doubts of the table it has made. */
const doubts = doubting(open, dangerTable.ruleAt);

const ruled = dangerWriters()
  .flatMap(({ lines }) => lines.map(({ line }) => line))
  .filter((line) => line.length < 60 && hasCard(findByRule(line)));

describe('a card that a rule brings', () => {
  it('stays in fewer words than a table reads, whoever asks', () => {
    const few = ruled.filter((line) => line.split(/\s+/).length < 4);
    expect(few.length).toBeGreaterThan(8);
    expect(few.filter((line) => !hasCard(findByRule(line, doubtsAll)))).toEqual([]);
    expect(few.filter((line) => !hasCard(findCrisis(line)))).toEqual([]);
  });

  it('stays in what somebody says of themselves, and may go in what they say of others', () => {
    expect(hasCard(findByRule('I want to kill myself tonight.', doubtsAll))).toBe(true);
    const others = 'He hit me again last night.';
    expect(hasCard(findByRule(others))).toBe(true);
    expect(hasCard(findByRule(others, doubtsAll))).toBe(false);
  });

  it('is shown by the reader wherever training counts it', () => {
    expect(ruled.length).toBeGreaterThan(200);
    const counted = ruled.filter((line) => hasCard(findByRule(line, doubts)));
    expect(counted.filter((line) => !hasCard(findCrisis(line)))).toEqual([]);
  });
});
