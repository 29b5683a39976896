import { describe, expect, it } from 'vitest';
import { bringUp, currentLadder } from '@/record/migrations';
import { buildDraft } from '../support/build-entry';

const { turn: _, ...oldDraft } = buildDraft('U1-2', { arrived: 2 });

describe('records of the first version', () => {
  it('keep every word and time; a draft gets turn 0, and no offset that nobody took', () => {
    const body = { v: 1, type: 'draft', draft: oldDraft };
    expect(bringUp(currentLadder, 'draft/U1-2-draft', body)).toEqual({
      kind: 'body',
      body: { v: 2, type: 'draft', draft: { ...oldDraft, turn: { begun: 0, edited: 0 } } },
    });
    expect(body).toEqual({ v: 1, type: 'draft', draft: oldDraft });
  });

  it.each([
    ['mark/U1-2', { v: 1, type: 'mark', entry: 'U1-2', kept: true, at: 5 }],
    ['fact/theme', { v: 1, type: 'fact', name: 'theme', value: 'dark', at: 5 }],
  ])('%s gets turn 0', (id, body) => {
    expect(bringUp(currentLadder, id, body)).toEqual({
      kind: 'body',
      body: { ...body, v: 2, turn: 0 },
    });
  });

  it.each([null, 5, 'words', []])(
    'a draft that is %j is unreadable, and nothing throws',
    (draft) => {
      const body = { v: 1, type: 'draft', draft };
      expect(bringUp(currentLadder, 'draft/a', body)).toEqual({ kind: 'unreadable' });
    },
  );
});

describe('a time that none can be', () => {
  const times = [9e15, -9e15, null, 'yesterday', true, undefined];

  it.each(times)('%j gives way to the other one, and the words stay', (time) => {
    for (const v of [1, 2]) {
      const draft = { ...oldDraft, turn: { begun: 1, edited: 2 }, startedAt: time };
      const read = bringUp(currentLadder, 'draft/U1-2-draft', { v, type: 'draft', draft });
      expect(read).toMatchObject({
        kind: 'body',
        body: { draft: { startedAt: oldDraft.editedAt, answer: oldDraft.answer } },
      });
    }
  });

  it.each(times)('%j on both sides is told as not known', (time) => {
    const draft = { ...oldDraft, startedAt: time, editedAt: time };
    const read = bringUp(currentLadder, 'draft/U1-2-draft', { v: 2, type: 'draft', draft });
    expect(read).toMatchObject({
      kind: 'body',
      body: { draft: { startedAt: 0, editedAt: 0, turn: { begun: 0, edited: 0 } } },
    });
  });

  it.each([Number.NaN, 1.5, -2, 9e15, 'x', null])('the turn %j counts as none', (turn) => {
    const draft = { ...oldDraft, turn: { begun: turn, edited: 7 }, offsets: { edited: 1e9 } };
    const read = bringUp(currentLadder, 'draft/U1-2-draft', { v: 2, type: 'draft', draft });
    expect(read).toEqual({
      kind: 'body',
      body: { v: 2, type: 'draft', draft: { ...oldDraft, turn: { begun: 0, edited: 7 } } },
    });
    const fact = { v: 2, type: 'fact', name: 'theme', value: 'dark', turn, at: 'today' };
    expect(bringUp(currentLadder, 'fact/theme', fact)).toEqual({
      kind: 'body',
      body: { ...fact, turn: 0, at: 0 },
    });
  });
});
