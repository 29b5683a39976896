import { expect, it } from 'vitest';
import type { Answer } from '@/journal/answer';
import { addDays, dayAt } from '@/journal/calendar-day';
import { contactWords } from '@/journal/quiet-time';
import { soFar } from '@/journal/so-far';
import { buildDraft, buildEntries, day, noon } from '../support/build-entry';

const today = dayAt(noon);

const form = (words: Readonly<Record<string, string>>): Answer => ({
  kind: 'form',
  parts: Object.entries(words).map(([name, said]) => ({ name, label: 'I rang', words: said })),
});

it('says nothing where there is nothing, and nothing of what did not go as planned', () => {
  expect(soFar(new Map(), today, noon)).toEqual([]);
  const missed = buildEntries(
    buildDraft('trust-log', { answer: form({ 'promise.1.went': 'Missed' }) }),
    buildDraft('quiet-time', { answer: form({ from: today, until: addDays(today, 7) }) }),
    buildDraft('U1-2'),
  );
  expect(soFar(missed, today, noon)).toEqual([]);
});

it('says days kept, promises kept and pages written again, and a slip takes its own day only', () => {
  const log = (id: string, weeksAgo: number, went: string) =>
    buildDraft('trust-log', {
      id,
      entry: id,
      startedAt: noon - weeksAgo * 7 * day,
      answer: form({ 'promise.1.went': went }),
    });
  const entries = buildEntries(
    buildDraft('quiet-time', { answer: form({ from: addDays(today, -5), until: today }) }),
    buildDraft('quiet-time-contact', {
      answer: form({ kind: contactWords.mine, day: addDays(today, -2) }),
    }),
    log('1', 20, 'Kept'),
    log('2', 12, 'Partly'),
    log('3', 0, 'Kept'),
    buildDraft('U1-2', { id: 'a' }),
    buildDraft('U1-2', { id: 'b' }),
  );
  expect(soFar(entries, today, noon)).toEqual([
    '4 days of quiet kept in all, whenever they were. Nothing takes them back.',
    'A promise of your own kept 2 times, by what you noted week by week.',
    '1 page you came back to and wrote again, with the first words still there.',
  ]);
});
