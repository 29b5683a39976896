import { describe, expect, it } from 'vitest';
import type { Entry } from '@/journal/entry';
import {
  minuteMark,
  minutesWords,
  pauseCounts,
  pullFrom,
  restFrom,
  restToFact,
  waitFrom,
  waitToFact,
  wordsOfPull,
  type Pull,
} from '@/journal/pause';
import { clockWords } from '@/tools/pause/clock-words';

const minute = 60_000;
const start = new Date(2026, 2, 16, 23, 40).getTime();

describe('a wait that is gone on with', () => {
  const kept = waitToFact({ startedAt: start, length: 10 * minute });

  it('comes back after a reload', () => {
    expect(waitFrom(kept, start + 4 * minute)).toEqual({ startedAt: start, length: 10 * minute });
  });

  it('stays a few minutes after its end, and then leaves room for another', () => {
    expect(waitFrom(kept, start + 15 * minute)).not.toBeNull();
    expect(waitFrom(kept, start + 15 * minute + 1)).toBeNull();
  });

  it('is not believed from the future, or where the clock was set back', () => {
    expect(waitFrom(kept, start - 1)).toBeNull();
  });

  it.each([
    undefined,
    null,
    true,
    12,
    '',
    'null',
    '{"startedAt":1}',
    '[1]',
    `[${start},-600000]`,
    `[${start},1e9]`,
    `[${start},999999999]`,
    `[${start},0]`,
    `[${start},600000,"more"]`,
    'x'.repeat(1_000_000),
  ])('passes over %j', (fact) => {
    expect(waitFrom(fact, start + minute)).toBeNull();
  });
});

describe('a letter left to rest', () => {
  it('is found again, with its time', () => {
    expect(restFrom(restToFact('unsent-letter.7', start))).toEqual({
      entry: 'unsent-letter.7',
      until: start,
    });
  });

  it.each([null, 7, '', 'tomorrow', `${start}`, `${start} two words`, 'x'.repeat(300)])(
    'is not read out of %j',
    (fact) => {
      expect(restFrom(fact)).toBeNull();
    },
  );
});

describe('the clock', () => {
  it('shows what is left', () => {
    expect(clockWords(8 * minute + 42_000)).toBe('8:42');
    expect(clockWords(59_001)).toBe('1:00');
    expect(clockWords(9_000)).toBe('0:09');
    expect(clockWords(-5)).toBe('0:00');
  });

  it('says whole minutes that were waited', () => {
    expect(minutesWords(59_999)).toBe('less than a minute');
    expect(minutesWords(minute)).toBe('1 minute');
    expect(minutesWords(8 * minute + 59_000)).toBe('8 minutes');
  });

  it('speaks once a minute, and less often in a long wait', () => {
    expect(minuteMark(8 * minute - 500, 7 * minute + 500)).toBeNull();
    expect(minuteMark(8 * minute + 500, 8 * minute)).toBe('8 minutes left');
    expect(minuteMark(minute + 1, minute)).toBe('The last minute');
    expect(minuteMark(500, 0)).toBeNull();
    expect(minuteMark(44 * minute + 1, 44 * minute)).toBeNull();
    expect(minuteMark(45 * minute + 1, 45 * minute)).toBe('45 minutes left');
  });
});

const field = (name: string, pull: Pull | null) =>
  pull === null ? [] : [{ name, label: name, words: wordsOfPull(pull) }];

let made = 0;

function pause(at: Date, before: Pull | null, after: Pull | null): [string, Entry] {
  const id = `pause.${(made += 1)}`;
  const draft = {
    id: `${id}.draft`,
    entry: id,
    source: 'pause',
    asked: 'Pause',
    startedAt: at.getTime(),
    editedAt: at.getTime(),
    turn: { begun: 0, edited: 0 },
    answer: {
      kind: 'form' as const,
      parts: [...field('before', before), ...field('after', after)],
    },
    outcome: 'answered' as const,
  };
  return [id, { id, source: 'pause', drafts: [draft], kept: false }];
}

const late = new Date(2026, 2, 16, 23, 10);
const small = new Date(2026, 2, 17, 2, 30);
const noon = new Date(2026, 2, 17, 12, 0);

describe('what the pauses have in common', () => {
  it('says nothing before there are five', () => {
    expect(pauseCounts(new Map([1, 2, 3, 4].map(() => pause(late, 5, 3))))).toBeNull();
  });

  it('counts the small hours to the night, and the steps between before and after', () => {
    const entries = new Map([
      pause(late, 5, 3),
      pause(late, 4, 2),
      pause(small, 5, 2),
      pause(small, 4, 2),
      pause(noon, 3, 2),
    ]);
    expect(pauseCounts(entries)).toBe(
      'Most of your pulls came after 22:00 (4 of 5) and eased by about 2 steps.',
    );
  });

  it('does not praise what did not ease', () => {
    const same = new Map([1, 2, 3, 4, 5].map(() => pause(noon, 4, 4)));
    expect(pauseCounts(same)).toContain('stayed about as strong');
    const more = new Map([1, 2, 3, 4, 5].map(() => pause(noon, 3, 4)));
    expect(pauseCounts(more)).toContain('grew by about 1 step.');
  });

  it('leaves out a pause where nothing was noted, and the steps where the second was not', () => {
    const entries = new Map([
      pause(noon, 4, 2),
      pause(late, 4, null),
      pause(late, 5, null),
      pause(noon, 3, null),
      pause(new Date(2026, 2, 17, 8), 3, null),
      pause(noon, null, 5),
    ]);
    expect(pauseCounts(entries)).toBe('Your 5 pulls came at all hours.');
  });

  it('knows its own words for a pull, and no others', () => {
    expect(pullFrom('Strong')).toBe(4);
    expect(pullFrom('strong')).toBeNull();
    expect(pullFrom('')).toBeNull();
  });
});
