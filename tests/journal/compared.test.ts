import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '@/journal/answer';
import { matchedLines, oneText } from '@/journal/compared';
import { compareSentences, matchSentences } from '@/journal/sentences';

const list = (...items: string[]): Answer => ({ kind: 'list', items });

describe('the lines of two answers', () => {
  it('stayed, were put differently, are new or are gone', () => {
    expect(
      matchedLines(
        list('Listening', 'Cooking for many people', 'Being on time'),
        list('listening', 'Cooking for a few people', 'Mending bikes'),
      ),
    ).toEqual({
      kept: ['listening'],
      changed: [['Cooking for many people', 'Cooking for a few people']],
      added: ['Mending bikes'],
      removed: ['Being on time'],
    });
  });

  it('lose none, and count none twice', () => {
    const sentences = fc.array(fc.constantFrom('a b c', 'a b d', 'x y', 'z', 'Z', ''));
    fc.assert(
      fc.property(sentences, sentences, (older, newer) => {
        const { kept, changed, added, removed } = matchSentences(older, newer);
        const came = [...kept, ...changed.map(([, one]) => one), ...added];
        expect(came.toSorted()).toEqual(newer.toSorted());
        expect(kept.length + changed.length + removed.length).toBe(older.length);
        expect(compareSentences(older, newer)).toEqual({
          kept: kept.length,
          changed: changed.length,
          added: added.length,
          removed: removed.length,
        });
      }),
    );
  });

  it('are those of answers made of parts, and not of a text, a rating or a choice', () => {
    const text: Answer = { kind: 'letter', text: 'Dear you' };
    const form: Answer = {
      kind: 'form',
      parts: [{ name: 'letter', label: '', words: 'Dear you' }],
    };
    const pairs: Answer = { kind: 'pairs', rows: [{ left: 'Rent', right: 'Fear' }], note: '' };
    const scale: Answer = { kind: 'scale', ratings: [], note: '' };
    const choice: Answer = { kind: 'single-choice', chosen: null, note: '' };
    const arrival: Answer = { kind: 'arrival', level: 2 };
    expect([text, form].map(oneText)).toEqual(['Dear you', 'Dear you']);
    for (const answer of [text, form, scale, choice, arrival]) {
      expect(matchedLines(answer, answer)).toBeUndefined();
    }
    expect(matchedLines(pairs, pairs)?.kept).toEqual(['Rent / Fear']);
  });
});
