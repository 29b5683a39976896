import { assert, property, string } from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, wordsProperty } from '@/files/taking/calendar-file';
import { datesAhead } from '@/journal/dates-ahead';
import type { FactValue } from '@/journal/facts';
import type { Return, ReturnKind } from '@/journal/promises';
import { letterSource } from '@/journal/tool-sources';
import { buildDraft, buildEntries, noon, words } from '../support/build-entry';

const one = (what: ReturnKind, parts: Partial<Return> = {}): Return => ({
  source: 'own-page',
  entry: 'an-entry',
  day: '2026-05-03',
  what,
  ...parts,
});

const fileOf = (...dates: Return[]): string =>
  [...calendarFile({ dates, time: '19:00', now: noon })].join('');

const eventsOf = (file: string) =>
  ICAL.Component.fromString(file)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

describe('a calendar file', () => {
  it('is read by an iCalendar library: floating times, a reminder, and nothing of what it is about', () => {
    const file = fileOf(one('sealed-letter'), one('quiet-time', { day: '2026-10-25' }));
    const events = eventsOf(file);
    expect(events.map(({ summary }) => summary)).toEqual(['Something to open', 'Quiet time']);
    const starts = events.map(({ startDate }) => [startDate.toString(), startDate.zone.tzid]);
    expect(starts).toEqual([
      ['2026-05-03T19:00:00', 'floating'],
      ['2026-10-25T19:00:00', 'floating'],
    ]);
    for (const event of events) {
      expect(event.duration.toSeconds()).toBe(900);
      const [alarm] = event.component.getAllSubcomponents('valarm');
      expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT0S');
      expect(event.component.getFirstPropertyValue('class')).toBe('PRIVATE');
    }
    expect(file).not.toMatch(/letter|own-page|an-entry|Second Draft/);
  });

  it('ends its lines as the format asks, and has none over 75 bytes', () => {
    const file = fileOf(one('sealed-letter'), one('page-again'));
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('holds any words in lines of 75 bytes, and a library puts them together again', () => {
    assert(
      property(string({ unit: 'grapheme', minLength: 30, maxLength: 90 }), (typed) => {
        const line = wordsProperty('SUMMARY', typed);
        for (const part of line.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThan(76);
        const file = fileOf(one('quiet-time')).replace('SUMMARY:Quiet time', () => line);
        // What no calendar holds is a break that is not its own, and half a letter.
        const held = typed.replaceAll(/\r\n?/g, '\n');
        expect(eventsOf(file)[0]?.summary ?? '').toBe(held);
      }),
      { numRuns: 100 },
    );
    expect(wordsProperty('SUMMARY', 'ü'.repeat(60)).split('\r\n')).toHaveLength(2);
    expect(wordsProperty('SUMMARY', 'a\\,b;c')).toBe(String.raw`SUMMARY:a\\\,b\;c`);
  });

  it('calls one page by one name, whatever its day; and two days of small acts by two', () => {
    const uid = (date: Return): unknown => eventsOf(fileOf(date))[0]?.uid;
    expect(uid(one('sealed-letter'))).toBe(uid(one('sealed-letter', { day: '2027-01-01' })));
    expect(uid(one('sealed-letter'))).not.toBe(uid(one('sealed-letter', { entry: 'other' })));
    expect(uid(one('small-act'))).not.toBe(uid(one('small-act', { day: '2026-05-04' })));
  });
});

describe('the dates ahead of a journal', () => {
  it('are those still to come, the soonest first', () => {
    const entries = buildEntries(
      ...['past', 'late', 'soon'].map((entry) =>
        buildDraft(letterSource, { id: entry, entry, answer: words('Dear you') }),
      ),
    );
    const facts = new Map<string, FactValue>([
      ['sealed.past', '2026-03-01'],
      ['sealed.late', '2027-01-01'],
      ['sealed.soon', '2026-03-17'],
    ]);
    const ahead = datesAhead(entries, facts, noon, []);
    expect(ahead.map(({ entry }) => entry)).toEqual(['soon', 'late']);
  });
});
