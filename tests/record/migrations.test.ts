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
