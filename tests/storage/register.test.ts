import { describe, expect, it } from 'vitest';
import { crc32 } from '@/storage/crc32';
import { unwrap, wrap } from '@/storage/envelope';
import { headGroups, knowledgeOf, liveSlots, trimKnowledge } from '@/storage/register';
import { parseSlotKey, slotKey, type Slot } from '@/storage/slot';
import { fact } from '../support/storage-words';

const slot = (
  writer: string,
  counter: number,
  seen: Record<string, number>,
  words?: string,
): Slot => ({
  key: writer,
  id: 'fact/a',
  writer,
  counter,
  epoch: 0,
  seen: new Map(Object.entries(seen)),
  body: words === undefined ? null : fact('a', words),
  at: 0,
  raw: '',
});

const writers = (slots: readonly Slot[]): string[] => slots.map(({ writer }) => writer);

describe('which versions live', () => {
  it('is each that no other was written in knowledge of, newest first', () => {
    const slots = [slot('a', 1, {}, '1'), slot('b', 2, { a: 1 }, '2'), slot('c', 3, {}, '3')];
    expect(writers(liveSlots(slots))).toEqual(['c', 'b']);
  });

  it('is the newer again once its writer went on', () => {
    expect(writers(liveSlots([slot('a', 3, {}, '1'), slot('b', 2, { a: 1 }, '2')]))).toEqual([
      'a',
      'b',
    ]);
  });

  it('does not hang on the order they are found in', () => {
    const slots = [slot('a', 2, {}, '1'), slot('b', 2, {}, '2'), slot('c', 1, {}, '3')];
    expect(liveSlots(slots.toReversed())).toEqual(liveSlots(slots));
  });
});

describe('heads', () => {
  it('count once what says the same', () => {
    const groups = headGroups([
      slot('a', 1, {}, 'same'),
      slot('b', 1, {}, 'same'),
      slot('c', 1, {}, 'other'),
    ]);
    expect(groups.map(writers)).toEqual([['a', 'b'], ['c']]);
  });

  it('say the same in whatever order their fields lie', () => {
    const one = slot('a', 1, {}, 'same');
    const fields = Object.entries(fact('a', 'same')).toReversed();
    const other = { ...one, writer: 'b', body: Object.fromEntries(fields) as typeof one.body };
    expect(headGroups([one, other]).map(writers)).toEqual([['a', 'b']]);
  });

  it('leave out a letting go that stands beside words', () => {
    expect(headGroups([slot('a', 9, {}), slot('b', 1, {}, 'words')]).map(writers)).toEqual([['b']]);
    expect(headGroups([slot('a', 9, { b: 1 }), slot('b', 1, {}, 'words')])).toEqual([]);
  });
});

describe('what a version remembers of others', () => {
  it('is all they knew too, at the highest', () => {
    const known = knowledgeOf([slot('a', 4, { b: 2, c: 9 }), slot('b', 3, { c: 1 })]);
    expect(Object.fromEntries(known)).toEqual({ a: 4, b: 3, c: 9 });
  });

  it('does not grow for ever, and forgets the oldest first', () => {
    const known = new Map(Array.from({ length: 300 }, (_, index) => [`w${index}`, index]));
    const trimmed = trimKnowledge(known);
    expect(trimmed.size).toBe(64);
    expect(trimmed.get('w299')).toBe(299);
    expect(trimmed.has('w0')).toBe(false);
  });
});

describe('the stored form', () => {
  it('carries the check value of CRC-32', () => {
    expect(crc32('123456789')).toBe('cbf43926');
    expect(crc32('')).toBe('00000000');
    expect(crc32('’')).not.toBe(crc32('\u0019'));
    expect(crc32('\ud83d')).not.toBe(crc32('\udc94'));
  });

  it('finds any one unit that was altered, left out or added', () => {
    const raw = wrap('key', '{"a":"it’s 💔"}');
    for (let index = 0; index < raw.length; index += 1) {
      const before = raw.slice(0, index);
      const after = raw.slice(index + 1);
      const altered = String.fromCharCode(raw.charCodeAt(index) ^ 1);
      const damages = [
        before + after,
        before + altered + after,
        before + altered + raw.slice(index),
      ];
      for (const damaged of damages) {
        expect(unwrap('key', damaged)).toEqual({ kind: 'unreadable' });
      }
    }
    expect(unwrap('other key', raw)).toEqual({ kind: 'unreadable' });
    expect(unwrap('key', raw)).toEqual({ kind: 'payload', payload: '{"a":"it’s 💔"}' });
  });

  it('is found under the record and its writer, dots and all', () => {
    for (const id of ['fact/a', 'fact/a.b', 'draft/', 'fact/.', '__proto__']) {
      expect(parseSlotKey(slotKey({ id, writer: 'w1' }))).toEqual({ id, writer: 'w1' });
    }
    for (const key of ['', 'sd1.r.', 'sd1.r..', 'sd1.r.a', 'sd1.r.a.', 'sd1.e', 'xsd1.r.a.b']) {
      expect(parseSlotKey(key)).toBeNull();
    }
  });
});
