/** A calendar file as RFC 5545 has it: few enough rules to be written here and read by a library in the tests. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Return, ReturnKind } from '@/journal/promises';

/** What a calendar that others look at too may say: never what it is about. */
const titles: Record<ReturnKind, string> = {
  'sealed-letter': 'Something to open',
  'rested-words': 'Something to read again',
  'rested-apology': 'Something to read again',
  'quiet-time': 'Quiet time',
  'contact-plan': 'Something planned',
  'small-act': 'Something small',
  'weekly-look': 'A quiet quarter of an hour',
  'page-again': 'A quiet quarter of an hour',
  'page-opened': 'A quiet quarter of an hour',
  'page-listed': 'A quiet quarter of an hour',
};

/** What a date is called in a calendar. */
export const calendarTitle = ({ what }: Pick<Return, 'what'>): string => titles[what];

const longestLine = 75;

const bytesOf = (text: string): number => utf8ToBytes(text).length;

/** Lines of at most 75 bytes, broken between letters, the rest of them set in by a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const letter of line) {
    if (bytesOf(current + letter) > longestLine) {
      lines.push(current);
      current = ' ';
    }
    current += letter;
  }
  return [...lines, current].join('\r\n');
}

/** The backslash first: it would escape what was put in for the others. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll(';', String.raw`\;`)
    .replaceAll(',', String.raw`\,`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`);

/** The same for the same page in every file, so that a day that was moved moves in the calendar too. */
const uidOf = ({ what, source, entry, day }: Return): string => {
  const told = what === 'small-act' ? [what, source, entry, day] : [what, source, entry];
  return `${bytesToHex(sha256(utf8ToBytes(told.join('/')))).slice(0, 32)}@calendar.invalid`;
};

/** A property with words as its value, on as many lines as it takes. */
export const wordsProperty = (name: string, words: string): string =>
  folded(`${name}:${escaped(words)}`);

const compact = (iso: string): string => iso.slice(0, 19).replaceAll(/[-:]/g, '');

type Wanted = {
  dates: readonly Return[];
  /** 'HH:MM' on the wall, the same on every day, wherever the person is then. */
  time: string;
  /** Milliseconds since 1970. */
  now: number;
};

/**
 * A calendar with a short event on each of these days, and a reminder when it begins. Times are those of
 * the wall, without a zone; the words say nothing of what it is about.
 */
export function* calendarFile({ dates, time, now }: Wanted): Generator<string> {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar file//EN',
    'CALSCALE:GREGORIAN',
    ...dates.flatMap((one) => {
      const title = calendarTitle(one);
      return [
        'BEGIN:VEVENT',
        `UID:${uidOf(one)}`,
        `DTSTAMP:${compact(new Date(now).toISOString())}Z`,
        `DTSTART:${compact(`${one.day}T${time}:00`)}`,
        'DURATION:PT15M',
        wordsProperty('SUMMARY', title),
        'CLASS:PRIVATE',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:PT0S',
        wordsProperty('DESCRIPTION', title),
        'END:VALARM',
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
  ];
  for (const line of lines) yield `${line}\r\n`;
}
