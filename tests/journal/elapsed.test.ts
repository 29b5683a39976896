import { describe, expect, it } from 'vitest';
import { withArrival } from '@/journal/arrival';
import { believed, isThisSitting } from '@/journal/believed';
import { isBelieved, isWithin, isWithinDays, stillLasts } from '@/journal/elapsed';
import { readFact } from '@/journal/facts';
import { checkIns } from '@/journal/feelings';
import { steadyNow } from '@/journal/check-in-parts';
import { freshPlace, latelyPlace } from '@/journal/place';
import { letterToReadBack, pageToBringUp } from '@/journal/look-back';
import { letterSince } from '@/journal/pause';
import { firstPageAt } from '@/journal/entries';
import { nextPage } from '@/journal/next-page';
import { standingOf } from '@/journal/standing';
import { latestReadiness, readinessSource } from '@/journal/readiness';
import { safetyOf } from '@/journal/safety';
import type { Draft } from '@/journal/entry';
import { backupStanding, isBackupDue } from '@/store/backup-standing';
import { createTurns } from '@/store/turns';
import { factRecord } from '../support/build-records';
import { buildDraft, buildEntries, day, noon, words } from '../support/build-entry';

const hour = 3_600_000;
const year = 365 * day;

/** A draft that was last written on at `at`, in this turn. */
const written = (source: string, at: number, turn: number, parts: Partial<Draft> = {}): Draft =>
  buildDraft(source, {
    startedAt: at,
    editedAt: at,
    turn: { begun: turn, edited: turn },
    ...parts,
  });

describe('a stored moment', () => {
  it.each([noon + 1, noon + 10 * year, 0, 9e15, Number.NaN, Number.POSITIVE_INFINITY])(
    '%d is not believed, and nothing of it is a short while ago',
    (at) => {
      expect(isBelieved(at, noon)).toBe(false);
      expect(isWithin(at, noon, Number.POSITIVE_INFINITY)).toBe(false);
      expect(isWithinDays(at, noon, 10_000)).toBe(false);
    },
  );

  it('that a thing lasts until is believed as far as such a thing lasts', () => {
    expect(stillLasts(noon + day, noon, 2 * day)).toBe(true);
    expect(stillLasts(noon + 10 * year, noon, 2 * day)).toBe(false);
    expect(stillLasts(noon, noon, 2 * day)).toBe(false);
  });
});

describe('this sitting', () => {
  const page = written('U1-2', noon - hour, noon - hour);
  it('is a short while ago by the clock', () => {
    expect(isThisSitting(page, buildEntries(page), noon)).toBe(true);
    expect(isThisSitting(page, buildEntries(page), noon + day)).toBe(false);
  });

  it.each([1, hour, day, 10 * year])('is not %d ms ahead', (by) => {
    const ahead = written('U1-2', noon + by, noon + by);
    expect(isThisSitting(ahead, buildEntries(ahead), noon)).toBe(false);
  });

  it('is not a clock that fell back to where old words were written', () => {
    const later = written('U1-3', noon + 90 * day, noon + 90 * day);
    expect(isThisSitting(page, buildEntries(page, later), noon)).toBe(false);
  });

  it('goes on under a clock that fell back, for what is written now', () => {
    const old = written('U1-3', noon + 90 * day, noon + 90 * day);
    const now = written('U1-2', noon - hour, noon + 90 * day + 1);
    expect(isThisSitting(now, buildEntries(old, now), noon)).toBe(true);
  });
});

describe('words dated ahead of now', () => {
  const ahead = noon + 10 * year;
  const source = 'feelings';

  it('are no arrival, no unfinished page of lately, and no letter of this pause', () => {
    const arrival = written('arrivals', ahead, 1, { answer: { kind: 'arrival', level: 2 } });
    expect(withArrival(arrival, buildEntries(arrival), noon).arrived).toBeUndefined();
    const open = buildEntries(written(source, ahead, 1, { outcome: 'open' }));
    expect(freshPlace(open, source, noon, 6 * hour)).toEqual({});
    expect(latelyPlace(open, source, noon, 7)).toEqual({});
    const letters = buildEntries(written('letter', ahead, 1, { answer: words('old') }));
    expect(letterSince(letters, noon - hour, noon)).toBeUndefined();
  });

  it('do not hide a newer check-in, and are not how somebody is now', () => {
    const steady = (at: number, turn: number, rating: string): Draft =>
      written('feelings', at, turn, {
        id: `f${turn}`,
        entry: `f${turn}`,
        answer: { kind: 'form', parts: [{ name: 'steady', label: 'Steady', words: rating }] },
      });
    const entries = buildEntries(steady(ahead, 1, '2 of 10'), steady(noon - hour, 2, '7 of 10'));
    expect(checkIns(entries).map(({ entry }) => entry)).toEqual(['f1', 'f2']);
    expect(steadyNow(entries, noon)?.steady).toBe(7);
    expect(steadyNow(buildEntries(steady(ahead, 1, '2 of 10')), noon)).toBeNull();
  });

  it('hold no page back: they were written before what followed', () => {
    const first = written('A', ahead, 1);
    const after = written('B', noon - 20 * day, 2);
    const waits = { id: 'C', unlock: { days: 14, since: 'A' } };
    expect(believed(first, buildEntries(first, after), noon).startedAt).toBe(noon - 20 * day);
    expect(standingOf(waits, buildEntries(first, after), noon).waitsUntil).toBeUndefined();
    expect(standingOf(waits, buildEntries(first), noon).waitsUntil).toBeDefined();
    const repeats = { id: 'A', repeat: { days: 14 } };
    expect(standingOf(repeats, buildEntries(first, after), noon).isDue).toBe(true);
  });

  it('are neither where the journal began nor the half-written page to go on with', () => {
    const unknown = written('A', 0, 1, { outcome: 'open' });
    const wrong = written('B', ahead, 2, { outcome: 'open' });
    const right = written('C', noon - day, 3, { outcome: 'open' });
    const entries = buildEntries(unknown, wrong, right);
    expect(firstPageAt(entries, noon)).toBe(noon - day);
    expect(nextPage([{ id: 'A' }, { id: 'B' }, { id: 'C' }], entries, noon)?.id).toBe('C');
  });

  it('are not brought up as from so many weeks ago', () => {
    const facts = new Map([['lookBacks', true]]);
    for (const at of [0, ahead]) {
      expect(
        pageToBringUp(buildEntries(written('A', at, 1)), facts, noon, () => true),
      ).toBeUndefined();
    }
    expect(
      letterToReadBack(buildEntries(written('letter', ahead, 1)), new Map(), noon),
    ).toBeUndefined();
  });
});

describe('a readiness check', () => {
  const check = (at: number, turn: number) =>
    buildEntries(written(readinessSource, at, turn, { answer: { kind: 'form', parts: [] } }));
  it('finished before a page spoke of harm is asked afresh, whatever the clock said of either', () => {
    const safety = safetyOf(new Map([['safety.harm', 1000]]), new Map(), noon);
    expect(latestReadiness(check(noon - hour, 999), safety, noon)?.isCurrent).toBe(false);
    expect(latestReadiness(check(noon - hour, 1001), safety, noon)?.isCurrent).toBe(true);
    expect(latestReadiness(check(noon + hour, 1001), safety, noon)?.isCurrent).toBe(false);
  });

  it.each(['safety.harm', 'safety.cleared'])(
    'finished today counts against what was noted in %s under a clock ten years ahead',
    (fact) => {
      const turns = createTurns(() => noon);
      turns.saw([factRecord(fact, noon + 10 * year).body]);
      const safety = safetyOf(new Map([[fact, noon + 10 * year]]), new Map(), noon);
      expect(latestReadiness(check(noon, turns.next()), safety, noon)?.isCurrent).toBe(true);
    },
  );
});

describe('a backup under a wrong clock', () => {
  const ahead = noon + 10 * year;
  const pages = (turn: number) =>
    buildEntries(...['a', 'b', 'c'].map((id) => written(id, noon - day, turn)));

  it('does not end the words about later ones', () => {
    const facts = new Map([['lastBackupAt', ahead]]);
    expect(isBackupDue(pages(0), facts, noon, 14)).toBe(true);
    const counted = new Map([...facts, ['lastBackupTurn', 5] as const]);
    expect(isBackupDue(pages(6), counted, noon, 14)).toBe(true);
    expect(backupStanding(pages(6), counted, noon)).toMatchObject({
      isThere: true,
      lastAt: undefined,
      since: 3,
    });
    expect(backupStanding(pages(5), counted, noon).since).toBe(0);
  });

  it('nor does a reminder that was put away under one', () => {
    const facts = new Map([['backupReminderAt', ahead]]);
    const old = buildEntries(...['a', 'b', 'c'].map((id) => written(id, noon - 20 * day, 1)));
    expect(isBackupDue(old, facts, noon, 14)).toBe(true);
  });
});

it('contact pages put away for a week under a clock ten years ahead are not away for ten years', () => {
  const away = (until: number) =>
    safetyOf(new Map([['safety.away', until]]), new Map(), noon).awayUntil;
  expect(away(noon + 7 * day)).toBe(noon + 7 * day);
  expect(away(noon + 10 * year)).toBeUndefined();
});

it.each(['lastBackupAt', 'backupReminderAt', 'safety.away'] as const)(
  '%s holds a date or nothing',
  (name) => {
    expect(readFact(name, noon)).toBe(noon);
    for (const odd of [9e15, -9e15, 1e300, 'today', true]) expect(readFact(name, odd)).toBeNull();
  },
);
