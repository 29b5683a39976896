import { describe, expect, it } from 'vitest';
import { assembleJournal, withDraft, withoutDraft, type RecordVersion } from '@/record/assemble';
import { recordOfDraft } from '@/record/record';
import type { Draft } from '@/journal/entry';
import { buildDraft, buildEntries, day, noon, words } from '../support/build-entry';

const version = (draft: Draft, writer: string): RecordVersion => ({
  id: `draft/${draft.id}`,
  body: recordOfDraft(draft),
  writer,
});

const storyDrafts = (versions: RecordVersion[]) =>
  assembleJournal(new Map([['draft/a', versions]]), noon + 9 * day)
    .entries.get('U1-2')
    ?.drafts.map(({ id, answer }) => [id, answer]);

const themeFact = (value: string, at: number, writer: string): RecordVersion => ({
  id: 'fact/theme',
  body: { v: 2, type: 'fact', name: 'theme', value, turn: 0, at },
  writer,
});

describe('a journal put together from records', () => {
  it('puts drafts of one page together, the oldest first', () => {
    const second = buildDraft('U1-2', { id: 'b', startedAt: noon + day });
    const first = buildDraft('U1-2', { id: 'a' });
    const journal = assembleJournal(
      new Map([
        ['draft/b', [version(second, 'w')]],
        ['draft/a', [version(first, 'w')]],
      ]),
      noon + 9 * day,
    );
    expect(journal.entries.get('U1-2')?.drafts.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('keeps both texts of a draft written apart in two tabs, in any order of reading', () => {
    const here = version(buildDraft('U1-2', { id: 'a', answer: words('here') }), 'w1');
    const there = version(buildDraft('U1-2', { id: 'a', answer: words('there') }), 'w2');
    expect(storyDrafts([here, there])).toEqual(storyDrafts([there, here]));
    expect(storyDrafts([here, there])).toEqual([
      ['a', words('here')],
      ['a~w2', words('there')],
    ]);
  });

  it('does not show a text twice once it has a record of its own', () => {
    const here = version(buildDraft('U1-2', { id: 'a', answer: words('here') }), 'w1');
    const there = version(buildDraft('U1-2', { id: 'a', answer: words('there') }), 'w2');
    const own = version(buildDraft('U1-2', { id: 'a~w2', answer: words('there, and more') }), 'w3');
    const { entries } = assembleJournal(
      new Map([
        ['draft/a', [here, there]],
        ['draft/a~w2', [own]],
      ]),
      noon + 9 * day,
    );
    expect(entries.get('U1-2')?.drafts.map(({ answer }) => answer)).toEqual([
      words('here'),
      words('there, and more'),
    ]);
  });

  it('takes the later of two marks or facts written apart', () => {
    const { facts } = assembleJournal(
      new Map([
        ['fact/theme', [themeFact('dark', noon + 1, 'w1'), themeFact('light', noon, 'w2')]],
      ]),
      noon + 9 * day,
    );
    expect(facts.get('theme')).toBe('dark');
  });
});

describe('a draft put in or taken out', () => {
  it('replaces its older self and leaves the rest alone', () => {
    const entries = buildEntries(buildDraft('A', { id: '1' }), buildDraft('B', { id: '2' }));
    const after = withDraft(entries, buildDraft('A', { id: '1', answer: words('new') }));
    expect(after.get('A')?.drafts).toHaveLength(1);
    expect(after.get('A')?.drafts[0]?.answer).toEqual(words('new'));
    expect(after.get('B')).toBe(entries.get('B'));
    expect(entries.get('A')?.drafts[0]?.answer).not.toEqual(words('new'));
  });

  it('takes the entry with its last draft', () => {
    const entries = buildEntries(buildDraft('A', { id: '1' }), buildDraft('A', { id: '2' }));
    const one = withoutDraft(entries, 'A', '1');
    expect(one.get('A')?.drafts.map(({ id }) => id)).toEqual(['2']);
    expect(withoutDraft(one, 'A', '2').has('A')).toBe(false);
  });
});
