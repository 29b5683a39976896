import { describe, expect, it } from 'vitest';
import type { Prompt, SafetyPath } from '@/guide/stage';
import asked from './prompts.json';
import { askedQuestions } from '@/guide/questions';
import { readinessWords, statementWords } from '@/guide/readiness-words';
import * as contactPlanNames from '@/guide/contact-plan-labels';
import * as contactPlan from '@/guide/contact-plan-words';
import * as goodwill from '@/guide/goodwill-words';
import { linesOf, prompts, readingOf, steps, wordsOf } from './prose';
import inventory from './seed-inventory.json';
import { guide } from './whole-guide';

type Expected = {
  id: string;
  step: string;
  kind: string;
  question: string;
  timer?: number;
  tool?: string;
  reuses?: string[];
  offIn?: string[];
  optionalIn?: string[];
  unsentOnlyIn?: string[];
};

const byId = new Map(prompts.map((prompt) => [prompt.id, prompt]));
const optionsOf = (prompt: Prompt) => ('options' in prompt ? prompt.options : []);
const columnsOf = (prompt: Prompt) => (prompt.kind === 'checklist' ? prompt.columns : []);
const rowsOf = (prompt: Prompt) => ('rows' in prompt ? prompt.rows : []);
const repeated = (all: readonly string[]): string[] =>
  all.filter((item, position) => all.indexOf(item) !== position);

it('has eight stages, 21 steps and 76 prompts, in order', () => {
  expect(guide.map(({ slug, steps: inside }) => [slug, inside.map(({ id }) => id)])).toEqual([
    ['begin', ['B']],
    ['understand', ['U1', 'U2', 'U3']],
    ['prepare', ['P1', 'P2', 'P3']],
    ['weigh', ['F1', 'F2', 'F3']],
    ['reconnect', ['R1', 'R2', 'R3']],
    ['communicate', ['C1', 'C2', 'C3']],
    ['follow-through', ['T1', 'T2', 'T3']],
    ['closing', ['W', 'Q']],
  ]);
  expect(guide.map(({ number }) => number)).toEqual([undefined, 1, 2, 3, 4, 5, 6, undefined]);
  expect(prompts).toHaveLength(76);
});

it('opens on a page to write on', () => {
  expect(prompts[0]).toMatchObject({ id: 'B-2', kind: 'long-text' });
});

describe('the prompts as they were agreed', () => {
  it('are all there, each in its step, and no others', () => {
    const placed = steps.flatMap((step) => step.prompts.map(({ id }) => `${step.id} ${id}`));
    const expected = asked.map(({ id, step }) => `${step} ${id}`);
    expect(placed.toSorted()).toEqual(expected.toSorted());
  });

  it.each(asked as Expected[])(
    '$id asks what was agreed, in the way that was agreed',
    (expected) => {
      const prompt = byId.get(expected.id);
      // The pages on one’s own part are all optional where somebody was hurt, so these may be more.
      expect(prompt?.optionalIn ?? []).toEqual(expect.arrayContaining(expected.optionalIn ?? []));
      expect({
        kind: prompt?.kind,
        question: prompt?.question,
        timer: prompt?.timer,
        tool: prompt?.tool,
        reuses: prompt?.reuses,
        offIn: prompt?.offIn,
        unsentOnlyIn: prompt?.unsentOnlyIn,
      }).toEqual({
        kind: expected.kind,
        question: expected.question,
        timer: expected.timer,
        tool: expected.tool,
        reuses: expected.reuses,
        offIn: expected.offIn,
        unsentOnlyIn: expected.unsentOnlyIn,
      });
    },
  );
});

const linesIn = (value: object): readonly string[] => linesOf(value, '').map(({ text }) => text);

/** Tools whose words are in the guide: what they carry is claimed by words, as for pages. */
const worded = ['T03', 'T04', 'T11', 'T13'];

/** What stands on each page that may carry advice, line by line, as the open path shows it. */
const linesOn = new Map<string, readonly string[]>([
  ...steps.map(({ id, guidance }) => [id, readingOf(guidance)] as const),
  ...prompts.map(
    (prompt) =>
      [
        prompt.id,
        [
          prompt.question,
          prompt.helper,
          ...prompt.starters,
          ...[...optionsOf(prompt), ...rowsOf(prompt)].flatMap((one) => [
            one.words,
            'hint' in one ? (one.hint ?? '') : '',
          ]),
        ],
      ] as const,
  ),
  ...askedQuestions.map(({ id, answer }) => [`T13 ${id}`, answer] as const),
  ['T03', linesIn({ statementWords, readinessWords })],
  ['T04', linesIn({ ...contactPlanNames, ...contactPlan })],
  ['T11', linesIn({ ...goodwill })],
]);

/** Where the guide is parted from, which stands folded under the reading. */
const noteOf = (id: string): string =>
  steps.find((step) => step.id === id)?.guidance.fromTheGuide ?? '';

const stepIds: readonly string[] = steps.map(({ id }) => id);
const isCarried = ({ on, by }: { on: string; by: string }): boolean =>
  linesOn.get(on)?.some((line) => line.includes(by)) ?? false;

describe('the 163 pieces of advice', () => {
  it('are all known, once each', () => {
    expect(inventory).toHaveLength(163);
    expect(repeated(inventory.map(({ id }) => id))).toEqual([]);
  });

  it.each(inventory)(
    '$id is carried by words that stand there: $advice',
    ({ step, claims, tools }) => {
      const offered = new Set<string>(steps.flatMap((one) => one.tools));
      const lost = claims.filter(
        (claim) => !isCarried(claim) && !noteOf(claim.on).includes(claim.by),
      );
      expect(lost).toEqual([]);
      // Never in the folded note alone.
      expect(claims.filter(isCarried)).not.toEqual([]);
      expect([...new Set(claims.map(({ on }) => on).filter((on) => stepIds.includes(on)))]).toEqual(
        [step],
      );
      expect(tools.filter((tool) => !offered.has(tool))).toEqual([]);
      const byWords = claims.map(({ on }) => on.split(' ')[0]);
      expect(tools.filter((tool) => worded.includes(tool) && !byWords.includes(tool))).toEqual([]);
    },
  );

  it('are claimed by words enough to be judged, or by a whole option', () => {
    const thin = inventory.flatMap(({ id, claims }) =>
      claims
        .filter(({ on, by }) => wordsOf(by).length < 2 && linesOn.get(on)?.includes(by) !== true)
        .map(({ on, by }) => `${id} on ${on}: ${by}`),
    );
    expect(thin).toEqual([]);
  });
});

describe('names', () => {
  it('of steps and prompts are unique', () => {
    expect(repeated(steps.map(({ id }) => id))).toEqual([]);
    expect(repeated(prompts.map(({ id }) => id))).toEqual([]);
  });

  it.each(guide)('of pages in $slug are unique, short and fit for an address', (stage) => {
    const slugs = stage.steps.flatMap((step) => step.prompts.map(({ slug }) => slug));
    expect(repeated(slugs)).toEqual([]);
    expect(slugs.filter((slug) => !/^[a-z]+(-[a-z]+)*$/.test(slug) || slug.length > 24)).toEqual(
      [],
    );
  });

  it.each(prompts)('of options, rows and columns in $id are unique', (prompt) => {
    for (const named of [
      optionsOf(prompt),
      rowsOf(prompt),
      columnsOf(prompt),
      ...Object.values(prompt.insteadIn ?? {}).map(({ options = [] }) => options),
    ]) {
      expect(repeated(named.map(({ id }) => id))).toEqual([]);
      expect(repeated(named.map(({ words }) => words))).toEqual([]);
      // 'own' stands for the person's own words in a stored answer.
      expect(named.filter(({ id }) => id === 'own' || !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    }
  });
});

/** Ids of the options a prompt offers. */
const offeredBy = (id: string): string[] => {
  const prompt = byId.get(id);
  return prompt === undefined ? [] : optionsOf(prompt).map((option) => option.id);
};

describe('what a prompt points at', () => {
  it.each(prompts)('is there, from $id', (prompt) => {
    const pointed = [
      ...(prompt.reuses ?? []),
      ...(prompt.kind === 'checklist' ? (prompt.itemsFrom ?? []) : []),
      prompt.unlock?.since,
      prompt.showIf?.prompt,
    ].filter((id) => id !== undefined);
    expect(pointed.filter((id) => !byId.has(id) || id === prompt.id)).toEqual([]);
  });

  it.each(prompts.filter(({ showIf }) => showIf !== undefined))(
    'is an option that is offered, from $id, and never fear',
    ({ showIf }) => {
      const wanted = showIf?.options ?? [];
      const offered = offeredBy(showIf?.prompt ?? '');
      expect(wanted.filter((id) => !offered.includes(id))).toEqual([]);
      expect(wanted).not.toContain('watched-or-scared');
    },
  );

  it('is an option of its own, where it stands alone', () => {
    const alone = prompts.flatMap((prompt) =>
      prompt.kind === 'multiple-choice' && prompt.aloneOption !== undefined
        ? [{ id: prompt.id, option: prompt.aloneOption }]
        : [],
    );
    expect(alone.filter(({ id, option }) => !offeredBy(id).includes(option))).toEqual([]);
    expect(alone.map(({ id }) => id)).toContain('U1-1');
  });
});

describe('every single choice', () => {
  const unsure = /^(I don’t know( yet)?|I’m not sure|I’d rather not say|I can’t tell yet)$/;

  it.each(prompts.filter(({ kind }) => kind === 'single-choice'))(
    'lets a person not know, in $id and on its safety paths',
    (prompt) => {
      const others = Object.values(prompt.insteadIn ?? {}).flatMap(({ options }) =>
        options === undefined ? [] : [options],
      );
      const words = [optionsOf(prompt), ...others].map((list) => list.map((one) => one.words));
      expect(words.filter((list) => !list.some((one) => unsure.test(one)))).toEqual([]);
    },
  );
});

describe('openings for pairs', () => {
  const pairs = prompts.filter((prompt) => prompt.kind === 'pairs');

  it.each(pairs)('have a left and a right, in $id', ({ starters }) => {
    expect(starters.filter((starter) => starter.split(' / ').length !== 2)).toEqual([]);
  });

  it('offer on the right only what the right allows', () => {
    const outside = pairs.flatMap(({ id, starters, rightOptions = [] }) =>
      starters
        .filter(() => rightOptions.length > 0)
        .filter((starter) => !rightOptions.includes(starter.split(' / ')[1] ?? ''))
        .map((starter) => `${id}: ${starter}`),
    );
    expect(outside).toEqual([]);
  });
});

describe('the safety paths', () => {
  const putAway: SafetyPath[] = ['safety', 'space', 'change'];
  /** What may still be asked about reaching out on a path that puts contact away. */
  const stillAsked = ['R1-1', 'R3-2', 'R3-4'];
  const plans = guide
    .filter(({ slug }) => slug === 'reconnect')
    .flatMap((stage) => stage.steps.flatMap((step) => step.prompts))
    .filter(({ id }) => !stillAsked.includes(id));

  it.each(plans)('put $id away, which plans contact', ({ offIn }) => {
    expect(offIn?.toSorted()).toEqual(putAway.toSorted());
  });

  it.each(['F2-2', 'T1-2', 'T2-2', 'R3-2'])('leave %s nothing that could be sent', (id) => {
    const prompt = byId.get(id);
    const held = [...(prompt?.offIn ?? []), ...(prompt?.unsentOnlyIn ?? [])];
    expect(held.toSorted()).toEqual(putAway.toSorted());
  });

  it('never ask someone who was hurt for their own part', () => {
    const part = steps.find(({ id }) => id === 'U2');
    expect(
      part?.prompts.filter(({ optionalIn }) => optionalIn?.includes('safety') !== true),
    ).toEqual([]);
  });
});
