import type { FactValue } from '@/journal/facts';
import { describe, expect, it } from 'vitest';
import { mayPlanContact, safetyOf, type Safety, type SafetyPathName } from '@/journal/safety';
import { factsForClearing, safetyFacts, spaceToKeep } from '@/journal/safety-facts';
import {
  factsForAnswer,
  factsForGoingOn,
  factsForLeavingSpace,
  factsForTakingBack,
} from '@/journal/safety-answer-facts';
import {
  safetyAnswers,
  safetyQuestionIds,
  type SafetyAnswer,
  type SafetyQuestionId,
} from '@/journal/safety-questions';
import { buildDraft, buildEntries, chose, day, noon, words } from '../support/build-entry';

type Answers = Partial<Record<SafetyQuestionId, SafetyAnswer>>;

const none = buildEntries();

function factsOf(answers: Answers, more: Record<string, FactValue> = {}): Map<string, FactValue> {
  return new Map<string, FactValue>([
    ...Object.entries(answers).map(([id, answer]) => [`safety.${id}`, answer] as const),
    ...Object.entries(more),
  ]);
}

const read = (answers: Answers, more: Record<string, FactValue> = {}): Safety =>
  safetyOf(factsOf(answers, more), none, noon);

const welcome = (option: string, parts: Parameters<typeof buildDraft>[1] = {}) =>
  buildEntries(buildDraft('R1-1', { answer: chose(option), ...parts }));

/** Applies changes to facts as the store does. */
function change(
  facts: Map<string, FactValue>,
  changes: readonly (readonly [string, FactValue])[],
): Map<string, FactValue> {
  return new Map([...facts, ...changes]);
}

/** What the frame does each time a screen is opened. */
function kept(facts: Map<string, FactValue>, entries = none): Map<string, FactValue> {
  const space = spaceToKeep(safetyOf(facts, entries, noon));
  return space === null ? facts : change(facts, [['safety.space', space]]);
}

describe('one answer', () => {
  /**
   * Every answer of every question, and the path it leads to by itself (docs/content-brief.md,
   * 5.1).
   */
  const leads: Record<SafetyQuestionId, Partial<Record<SafetyAnswer, SafetyPathName>>> = {
    SQ1: { sometimes: 'safety', yes: 'safety' },
    SQ2: { yes: 'safety' },
    SQ3: { sometimes: 'safety', yes: 'safety' },
    SQ4: { sometimes: 'change', yes: 'change' },
    SQ5: { 'for-a-while': 'space', yes: 'space' },
    SQ6: { 'not-sure': 'space', yes: 'space' },
    SQ7: {},
    SQ8: {},
    SQ9: {},
  };
  const all = safetyQuestionIds.flatMap((id) =>
    safetyAnswers[id].map((answer) => [id, answer, leads[id][answer] ?? 'open'] as const),
  );

  it.each(all)('%s %s leads to the %s path', (id, answer, path) => {
    const safety = read({ [id]: answer });
    expect(safety.path).toBe(path);
    expect(safety.reasons).toEqual(path === 'open' ? [] : [id]);
    expect(mayPlanContact(safety)).toBe(path === 'open');
    expect(safety.answeredAny).toBe(true);
  });

  it('tells what else it means', () => {
    expect(read({ SQ6: 'yes' })).toMatchObject({ hasOrder: true, mayHaveOrder: false });
    expect(read({ SQ6: 'not-sure' })).toMatchObject({ hasOrder: false, mayHaveOrder: true });
    expect(read({ SQ7: 'yes' }).practicalOnly).toBe(true);
    expect(read({ SQ8: 'a-little' }).thinksOfDying).toBe(true);
    expect(read({ SQ8: 'yes' }).thinksOfDying).toBe(true);
    expect(read({ SQ9: 'maybe' }).deviceShared).toBe(true);
    expect(read({ SQ7: 'no', SQ8: 'no', SQ9: 'no' })).toMatchObject({
      practicalOnly: false,
      thinksOfDying: false,
      deviceShared: false,
    });
  });
});

describe('several answers', () => {
  it.each<[Answers, SafetyPathName]>([
    [{ SQ1: 'sometimes', SQ4: 'yes', SQ5: 'yes', SQ6: 'yes' }, 'safety'],
    [{ SQ4: 'yes', SQ5: 'for-a-while' }, 'space'],
    [{ SQ3: 'yes', SQ4: 'yes' }, 'safety'],
    [{ SQ4: 'sometimes', SQ6: 'no', SQ1: 'no' }, 'change'],
    [{ SQ1: 'no', SQ2: 'no', SQ3: 'no', SQ4: 'no', SQ5: 'no', SQ6: 'no' }, 'open'],
  ])('%o lead to the strictest path, %s', (answers, path) => {
    expect(read(answers).path).toBe(path);
  });

  it('keep every reason, for when the strictest goes', () => {
    expect(read({ SQ2: 'yes', SQ4: 'yes', SQ5: 'yes' }).reasons).toEqual(['SQ2', 'SQ5', 'SQ4']);
  });

  it('leave unknown what was skipped or never asked', () => {
    expect(read({ SQ1: 'no', SQ2: 'skip' }).unknown).toEqual([
      'SQ2',
      'SQ3',
      'SQ4',
      'SQ5',
      'SQ6',
      'SQ7',
      'SQ8',
      'SQ9',
    ]);
    expect(read({}).answeredAny).toBe(false);
  });
});

describe('facts that were tampered with', () => {
  it.each<FactValue>([
    'YES',
    'yes ',
    '',
    'asked-not-to',
    true,
    1,
    0,
    null,
    '{"a":1}',
    'x'.repeat(9999),
  ])('are no answer: %o', (value) => {
    const more = Object.fromEntries(safetyFacts.map((name) => [name, value]));
    const safety = safetyOf(new Map(Object.entries(more)), none, noon);
    expect(safety).toMatchObject({ path: 'open', reasons: [], answeredAny: false });
  });

  it.each<FactValue>([Number.NaN, Number.POSITIVE_INFINITY, 'tomorrow', true])(
    'put nothing away until %o',
    (value) => {
      expect(read({}, { 'safety.away': value }).path).toBe('open');
    },
  );

  it('never open a path by an answer of another question', () => {
    expect(read({ SQ1: 'for-a-while' }).path).toBe('open');
    expect(read({ SQ2: 'sometimes' }).path).toBe('open');
  });
});

describe('the page on whether contact is welcome', () => {
  it.each(['asked-for-time', 'asked-not-to', 'blocked', 'order'])(
    'means leaving space when it says %s',
    (option) => {
      const safety = safetyOf(new Map(), welcome(option), noon);
      expect(safety).toMatchObject({
        path: 'space',
        reasons: ['R1-1'],
        hasOrder: option === 'order',
        // The nine questions were not answered by it.
        answeredAny: false,
      });
    },
  );

  it.each(['yes', 'not-talked', 'practical', 'not-sure', 'own', ''])(
    'opens everything when it says %s',
    (option) => {
      expect(safetyOf(new Map(), welcome(option), noon).path).toBe('open');
    },
  );

  it('closes what “For a while” closes when they asked for time', () => {
    const byPage = safetyOf(new Map(), welcome('asked-for-time'), noon);
    const byQuestion = read({ SQ5: 'for-a-while' });
    expect(byPage.askedForRoom).toBe(byQuestion.askedForRoom);
    expect(mayPlanContact(byPage)).toBe(false);
    expect(spaceToKeep(byPage)).toBe(spaceToKeep(byQuestion));
  });

  it('says that contact is only practical', () => {
    expect(safetyOf(new Map(), welcome('practical'), noon).practicalOnly).toBe(true);
  });

  it('counts by its newest draft, and not when it was set aside', () => {
    const before = buildDraft('R1-1', { id: 'a', answer: chose('yes') });
    const after = buildDraft('R1-1', { id: 'b', answer: chose('blocked') });
    expect(safetyOf(new Map(), buildEntries(before, after), noon).path).toBe('space');
    expect(safetyOf(new Map(), buildEntries(after, before), noon).path).toBe('open');
    expect(safetyOf(new Map(), welcome('blocked', { outcome: 'skipped' }), noon).path).toBe('open');
    expect(safetyOf(new Map(), welcome('blocked', { outcome: 'open' }), noon).path).toBe('space');
    expect(safetyOf(new Map(), welcome('', { answer: words('blocked') }), noon).path).toBe('open');
  });
});

describe('leaving space', () => {
  it('takes the second question once a screen was opened on it', () => {
    let facts = kept(factsOf({ SQ5: 'yes' }));
    facts = change(facts, factsForAnswer('SQ5', 'no'));
    expect(safetyOf(facts, none, noon)).toMatchObject({ path: 'space', reasons: ['earlier'] });

    facts = change(facts, factsForLeavingSpace(false, noon));
    expect(safetyOf(facts, none, noon).path).toBe('space');

    facts = change(facts, factsForLeavingSpace(true, noon));
    expect(safetyOf(facts, none, noon)).toMatchObject({ path: 'open', reasons: [] });
  });

  it('remembers an order that is no longer named', () => {
    let facts = kept(factsOf({ SQ6: 'yes' }));
    facts = change(facts, factsForAnswer('SQ6', 'no'));
    expect(safetyOf(facts, none, noon)).toMatchObject({ path: 'space', hasOrder: true });
    facts = change(facts, factsForLeavingSpace(true, noon));
    expect(safetyOf(facts, none, noon)).toMatchObject({ path: 'open', hasOrder: false });
  });

  it('corrects a slip of the finger at once, before a screen was opened on it', () => {
    const slip = factsOf({ SQ5: 'yes' });
    expect(safetyOf(change(slip, factsForAnswer('SQ5', 'no')), none, noon).path).toBe('open');
  });

  it('works although the answers that led there still stand', () => {
    const facts = change(factsOf({ SQ5: 'yes', SQ6: 'yes' }), factsForLeavingSpace(true, noon));
    expect(safetyOf(facts, welcome('blocked'), noon).path).toBe('open');
  });

  it('is taken back by saying so again, in an answer or on the page', () => {
    const left = change(factsOf({ SQ5: 'yes' }), factsForLeavingSpace(true, noon));
    const again = change(left, factsForAnswer('SQ5', 'for-a-while'));
    expect(safetyOf(again, none, noon).path).toBe('space');
    const later = welcome('blocked', { editedAt: noon + 1 });
    expect(safetyOf(left, later, noon + 2)).toMatchObject({ path: 'space', reasons: ['R1-1'] });
  });

  it('does not open what another path has put away', () => {
    const facts = change(factsOf({ SQ5: 'yes', SQ4: 'yes' }), factsForLeavingSpace(true, noon));
    expect(safetyOf(facts, none, noon).path).toBe('change');
  });

  it('is known of although a stricter path counts', () => {
    expect(read({ SQ1: 'yes', SQ5: 'yes' }).askedForRoom).toBe('yes');
    expect(read({ SQ1: 'yes', SQ4: 'yes' }).askedForRoom).toBe('no');
  });

  it('tells a wish of theirs from an order, and keeps them apart', () => {
    expect(read({ SQ6: 'yes' }).askedForRoom).toBe('no');
    expect(read({ SQ6: 'not-sure' }).askedForRoom).toBe('no');
    expect(read({ SQ5: 'for-a-while', SQ6: 'yes' }).askedForRoom).toBe('for-a-while');
    expect(safetyOf(new Map(), welcome('order'), noon).askedForRoom).toBe('no');
    expect(safetyOf(new Map(), welcome('blocked'), noon).askedForRoom).toBe('yes');

    const unsure = change(kept(factsOf({ SQ6: 'not-sure' })), factsForAnswer('SQ6', 'no'));
    expect(safetyOf(unsure, none, noon)).toMatchObject({
      path: 'space',
      askedForRoom: 'no',
      mayHaveOrder: true,
    });
  });

  it.each<[Answers, FactValue]>([
    [{ SQ6: 'yes' }, 'order'],
    [{ SQ6: 'not-sure' }, 'may-be-order'],
    [{ SQ5: 'yes', SQ6: 'not-sure' }, 'asked'],
    [{}, 'asked'],
  ])('taken back after %o, keeps %s', (answers, space) => {
    const left = change(factsOf(answers), factsForLeavingSpace(true, noon));
    const back = change(left, factsForTakingBack(left));
    expect(back.get('safety.space')).toBe(space);
    expect(safetyOf(back, none, noon).path).toBe('space');
  });

  it('is kept only where there is something to keep', () => {
    expect(spaceToKeep(read({}))).toBeNull();
    expect(spaceToKeep(read({ SQ4: 'yes' }))).toBeNull();
    expect(spaceToKeep(read({ SQ5: 'for-a-while' }))).toBe('asked');
    expect(spaceToKeep(read({ SQ5: 'yes', SQ6: 'yes' }))).toBe('order');
    expect(spaceToKeep(read({ SQ6: 'not-sure' }))).toBe('may-be-order');
    // A wish for room is kept although being afraid comes first.
    expect(spaceToKeep(read({ SQ1: 'yes', SQ5: 'yes' }))).toBe('asked');
  });
});

describe('a week the person chose', () => {
  it('puts the contact pages away, and brings them back by itself', () => {
    const facts = new Map<string, FactValue>([['safety.away', noon + 7 * day]]);
    expect(safetyOf(facts, none, noon)).toMatchObject({
      path: 'change',
      reasons: ['week'],
      awayUntil: noon + 7 * day,
    });
    expect(safetyOf(facts, none, noon + 7 * day).path).toBe('open');
  });

  it('says since when a readiness check is asked afresh', () => {
    expect(read({}, { 'safety.harm': noon }).askAfreshSince).toBe(noon);
    expect(read({}).askAfreshSince).toBeUndefined();
  });
});

describe('clearing the answers', () => {
  const facts = factsOf(
    { SQ1: 'yes', SQ5: 'yes', SQ6: 'yes', SQ7: 'yes', SQ8: 'yes', SQ9: 'yes' },
    { 'safety.space': 'order', 'safety.away': noon + day, 'safety.harm': noon, askedFor: 'Space.' },
  );
  const cleared = change(facts, factsForClearing(facts, noon));

  it('clears every fact it reads, and leaves only when that was', () => {
    expect(safetyFacts.filter((name) => (cleared.get(name) ?? null) !== null)).toEqual([]);
    expect(safetyOf(cleared, none, noon)).toEqual({
      ...read({}),
      askAfreshSince: noon,
      askAgain: true,
    });
    expect(factsForClearing(new Map(), noon)).toEqual([]);
  });

  it.each(
    safetyQuestionIds.flatMap((id) => safetyAnswers[id].map((answer) => [id, answer] as const)),
  )('opens no planning of contact by itself, after %s %s', (id, answer) => {
    const after = change(factsOf({ [id]: answer }), factsForClearing(factsOf({ [id]: answer }), 7));
    expect(mayPlanContact(safetyOf(after, none, noon))).toBe(false);
  });

  it('asks no more once each question before contact was answered, or was gone past', () => {
    const some = change(cleared, factsForAnswer('SQ5', 'no'));
    expect(safetyOf(some, none, noon).askAgain).toBe(true);
    const all = change(some, factsForGoingOn(some));
    expect(safetyOf(all, none, noon)).toMatchObject({ path: 'open', askAgain: false });
    // The readiness check of before is asked afresh all the same.
    expect(safetyOf(all, none, noon).askAfreshSince).toBe(noon);
    const no = change(cleared, factsForAnswer('SQ5', 'yes'));
    expect(safetyOf(change(no, factsForGoingOn(no)), none, noon).path).toBe('space');
  });

  it.each<FactValue>(['soon', true, null, Number.NaN])(
    'was not done where the fact holds %o',
    (value) => {
      expect(read({}, { 'safety.cleared': value })).toEqual(read({}));
    },
  );
});
