import { afterEach, expect, test } from 'vitest';
import { datedAs, isBegunAt, momentFor, redated } from '@/journal/redate';
import { chooseZone, wallTime } from '@/journal/zone';
import { buildDraft } from '../support/build-entry';

afterEach(() => chooseZone(null));

const hour = 3_600_000;
const at = (iso: string): number => Date.parse(iso);
const now = at('2026-11-29T12:00Z');
/** Put right now, in this turn. */
const byHand = { now, dated: 7 };

test('what was written in one sitting goes along, and no turn of its words changes', () => {
  const draft = buildDraft('A', {
    startedAt: at('2026-11-23T20:00Z'),
    editedAt: at('2026-11-23T21:00Z'),
    offsets: { started: 60, edited: 60 },
  });
  const moved = redated(draft, at('2026-03-02T06:05Z'), byHand);
  expect(moved).toEqual({
    ...draft,
    startedAt: at('2026-03-02T06:05Z'),
    editedAt: at('2026-03-02T07:05Z'),
    turn: { ...draft.turn, dated: 7 },
  });
  expect(datedAs(moved, draft, 8)).toEqual({ ...draft, turn: { ...draft.turn, dated: 8 } });
});

test('what was written on later stays where it is, and never before the beginning', () => {
  const startedAt = at('2026-11-20T20:00Z');
  const draft = buildDraft('A', { startedAt, editedAt: at('2026-11-23T21:00Z') });
  expect(redated(draft, startedAt - 48 * hour, byHand).editedAt).toBe(draft.editedAt);
  expect(redated(draft, at('2026-11-25T09:00Z'), byHand).editedAt).toBe(at('2026-11-25T09:00Z'));
});

test('a page dated ahead comes back whole, nothing of it ahead of now', () => {
  const draft = buildDraft('A', {
    startedAt: at('2036-01-01T12:00Z'),
    editedAt: at('2036-01-01T13:00Z'),
  });
  expect(redated(draft, now - 60_000, byHand)).toMatchObject({
    startedAt: now - 60_000,
    editedAt: now,
  });
  const { offsets } = datedAs(redated(draft, now, byHand), draft, 8);
  expect(offsets).toBeUndefined();
});

test('a time of the wall is one of the place the page was written in, where that is known', () => {
  chooseZone('Europe/London');
  const there = buildDraft('A', { startedAt: now, offsets: { started: -480, edited: -480 } });
  const wall = at('2026-11-20T23:30Z');
  expect(momentFor(there, wall)).toBe(at('2026-11-20T23:30-08:00'));
  expect(momentFor(buildDraft('A', { startedAt: now }), wall)).toBe(wall);
  expect(isBegunAt(there, wallTime({ at: now, offset: -480 }))).toBe(true);
});
