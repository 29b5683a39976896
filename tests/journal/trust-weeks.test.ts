import { trustLogSource } from '@/journal/tool-sources';
import { describe, expect, it } from 'vitest';
import type { FormPart } from '@/journal/answer';
import { lastWeeks, lookAtWeek, weekPage } from '@/journal/trust-weeks';
import { buildDraft, buildEntries, day, noon } from '../support/build-entry';

const part = (name: string, words: string, label = name): FormPart => ({ name, label, words });

const log = (weeksAgo: number, went: string, act = 'Pay my share') =>
  buildDraft(trustLogSource, {
    id: `log${weeksAgo}`,
    entry: `log.${weeksAgo}`,
    startedAt: noon - weeksAgo * 7 * day,
    answer: { kind: 'form', parts: [part('promise.1.went', went, act)] },
  });

const onPage = (weeksAgo: number, marks: string[], note = '', act = 'I will pay my share') =>
  buildDraft(weekPage, {
    id: `page${weeksAgo}`,
    entry: `page.${weeksAgo}`,
    startedAt: noon - weeksAgo * 7 * day,
    answer: { kind: 'checklist', items: [{ words: act, marks }], note },
  });

describe('the last eight weeks', () => {
  it('are counts in words', () => {
    const entries = buildEntries(
      log(3, 'Kept'),
      log(2, 'Missed'),
      log(1, 'Kept'),
      log(0, 'Partly'),
    );
    expect(lastWeeks(entries, noon)).toEqual([
      { act: 'Pay my share', words: 'kept 2, partly 1, missed 1' },
    ]);
  });

  it('count one that was begun after the screen was opened', () => {
    expect(lastWeeks(buildEntries(log(-0.01, 'Missed')), noon)).toEqual([
      { act: 'Pay my share', words: 'missed 1' },
    ]);
  });

  it('leave out older weeks and words that are none of ours', () => {
    const entries = buildEntries(log(8, 'Kept'), log(7, 'Kept'), log(1, 'Brilliantly'));
    expect(lastWeeks(entries, noon)).toEqual([{ act: 'Pay my share', words: 'kept 1' }]);
  });

  it('count the last log of a week only', () => {
    const entries = buildEntries(log(0.5, 'Missed'), log(0.1, 'Kept'));
    expect(lastWeeks(entries, noon)).toEqual([{ act: 'Pay my share', words: 'kept 1' }]);
  });

  it('count a log that was put right in its own week', () => {
    const first = log(1, 'Kept');
    const again = { ...log(0, 'Missed'), entry: first.entry };
    expect(lastWeeks(buildEntries(first, again, log(0.1, 'Partly')), noon)).toEqual([
      { act: 'Pay my share', words: 'partly 1, missed 1' },
    ]);
  });

  it('have a line for each promise as it was worded', () => {
    const entries = buildEntries(log(2, 'Kept', 'Old words'), log(1, 'Missed', 'New words'));
    expect(lastWeeks(entries, noon).map(({ act }) => act)).toEqual(['New words', 'Old words']);
  });

  it('count what was ticked on the guide’s page, once a week', () => {
    const entries = buildEntries(
      onPage(2, ['missed']),
      onPage(1, ['kept']),
      log(1.2, 'Missed'),
      log(0, 'Kept'),
    );
    expect(lastWeeks(entries, noon)).toEqual([{ act: 'Pay my share', words: 'kept 2, missed 1' }]);
  });
});

describe('a look at the week on the guide’s page', () => {
  const acts = ['pay my share', 'ring on Sundays'];

  it('says how each promise went, in whatever case it was written', () => {
    expect(lookAtWeek(onPage(0.5, ['missed'], 'No money'), acts, noon)).toEqual({
      kept: ['missed', null],
      why: 'No money',
    });
  });

  it.each([
    ['of last week', onPage(1, ['kept'])],
    ['without a tick', onPage(0, [])],
    ['at other promises', onPage(0, ['kept'], '', 'Be home')],
    ['that was never taken', undefined],
  ])('%s says nothing', (_, page) => {
    expect(lookAtWeek(page, acts, noon)).toBeNull();
  });

  it('leaves its note out where it could be about several', () => {
    const page = onPage(0, ['missed'], 'No money');
    const both = {
      ...page,
      answer: {
        kind: 'checklist' as const,
        items: acts.map((words) => ({ words, marks: ['missed'] })),
        note: 'No money',
      },
    };
    expect(lookAtWeek(both, acts, noon)?.why).toBe('');
  });
});
