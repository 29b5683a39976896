import { describe, expect, it } from 'vitest';
import {
  lastSoreDays,
  planPlace,
  planStanding,
  soreDaysOf,
  soreDaysWords,
  timeChecks,
} from '@/journal/contact-plan';
import type { Draft } from '@/journal/entry';
import { buildDraft, buildEntries, day, noon } from '../support/build-entry';

const parts = (fields: Record<string, string>) =>
  Object.entries(fields).map(([name, words]) => ({ name, label: name, words }));

const plan = (id: string, fields: Record<string, string>, more: Partial<Draft> = {}): Draft =>
  buildDraft('contact-plan', {
    id,
    entry: `contact-plan.${id}`,
    answer: { kind: 'form', parts: parts(fields) },
    outcome: 'open',
    ...more,
  });

// 2026-03-16 is a Monday, 2026-03-14 a Saturday.
describe('a moment', () => {
  it.each([
    ['21:00', '', ['late']],
    ['20:59', '', []],
    ['07:59', '', ['late']],
    ['08:00', '', []],
    ['20:00', '21:00', []],
    ['20:00', '21:01', ['late']],
    ['20:00', '01:00', ['late']],
    ['', '23:00', ['late']],
  ])('on a Saturday from %s until %s', (from, until, expected) => {
    expect(timeChecks({ day: '2026-03-14', from, until }, [])).toEqual(expected);
  });

  it.each([
    ['12:00', '', ['work']],
    ['09:00', '', ['work']],
    ['17:00', '', []],
    ['08:00', '09:00', []],
    ['08:00', '09:30', ['work']],
    ['18:00', '19:00', []],
    ['22:00', '', ['late']],
  ])('on a Monday from %s until %s', (from, until, expected) => {
    expect(timeChecks({ day: '2026-03-16', from, until }, [])).toEqual(expected);
  });

  it('is sore on a marked day of any year, and on no other', () => {
    const sore = [{ day: '2024-03-14', name: 'when it ended' }];
    const at = { from: '', until: '' };
    expect(timeChecks({ day: '2026-03-14', ...at }, sore)).toEqual(['sore']);
    expect(timeChecks({ day: '2026-04-14', ...at }, sore)).toEqual([]);
    expect(timeChecks({ day: '', ...at }, [{ day: '', name: 'x' }])).toEqual([]);
  });

  it('that is none speaks against nothing', () => {
    expect(timeChecks({ day: '2026-02-30', from: '25:00', until: 'late' }, [])).toEqual([]);
  });
});

describe('sore days', () => {
  it('are kept as lines that read', () => {
    const days = [
      { day: '2024-03-14', name: 'when it\nended' },
      { day: '', name: 'their birthday' },
      { day: '', name: '' },
    ];
    expect(soreDaysWords(days)).toBe('2024-03-14 when it ended\ntheir birthday');
    expect(soreDaysOf(soreDaysWords(days))).toEqual([
      { day: '2024-03-14', name: 'when it ended' },
      { day: '', name: 'their birthday' },
    ]);
    expect(soreDaysOf('2024-02-30 no day\n\n')).toEqual([{ day: '', name: '2024-02-30 no day' }]);
  });

  it('are taken from the plan before', () => {
    const entries = buildEntries(
      plan('old', { sore: '2024-03-14' }),
      plan('new', { way: 'Text' }, { startedAt: noon + day }),
    );
    expect(lastSoreDays(entries)).toBe('2024-03-14');
  });
});

describe('a plan', () => {
  it('becomes an answer after four weeks of silence', () => {
    const sent = parts({ sent: '2026-03-16' });
    expect(planStanding(sent, '2026-04-12')).toMatchObject({ state: 'sent', isOver: false });
    expect(planStanding(sent, '2026-04-13')).toMatchObject({ state: 'sent', isOver: true });
    expect(planStanding(parts({ sent: '2026-03-16', reply: 'Yes' }), '2026-03-17')).toEqual({
      state: 'answered',
      day: '2026-03-16',
    });
    expect(planStanding(parts({ way: 'Text' }), '2026-03-17')).toEqual({ state: 'planned' });
  });

  it('counts as sent whatever stands in its field', () => {
    expect(planStanding(parts({ sent: 'yesterday' }), '2026-03-17')).toMatchObject({
      state: 'sent',
      day: '2026-03-17',
    });
  });

  it('that was used without an answer stays the one, whatever came later', () => {
    const entries = buildEntries(
      plan('sent', { sent: '2026-03-16' }, { outcome: 'answered' }),
      plan('later', { opening: 'Hi again' }, { startedAt: noon + day }),
    );
    expect(planPlace(entries, '2026-05-30')).toEqual({ draft: 'sent', entry: 'contact-plan.sent' });
  });

  it('is gone on with until it was answered, and a new one begins after', () => {
    const kept = plan('kept', { opening: 'Hi' }, { outcome: 'answered' });
    expect(planPlace(buildEntries(kept), '2026-03-17').draft).toBe('kept');
    const answered = plan('done', { sent: '2026-03-16', reply: 'They answered' });
    expect(planPlace(buildEntries(answered), '2026-03-17')).toEqual({});
    expect(planPlace(buildEntries(), '2026-03-17')).toEqual({});
  });
});
