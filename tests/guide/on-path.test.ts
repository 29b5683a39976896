import { describe, expect, it } from 'vitest';
import type { PromptId } from '@/guide/guide';
import { pageOnPath } from '@/guide/whole';
import { everyGuidance } from '@/guide/every-guidance';
import { withGuidance } from '@/guide/guidance-on-path';
import { guideOnPath } from '@/guide/guide-on-path';
import { isMeantForThem, isOptional, isPutAway, promptOnPath, unsentOnly } from '@/guide/on-path';
import type { Prompt } from '@/guide/stage';
import type { SafetyPathName } from '@/journal/safety';
import { findPrompt, guide, pagesOf } from './whole-guide';

const prompts = guide.flatMap((stage) => pagesOf(stage).map(({ prompt }) => prompt));
const prompt = (id: PromptId): Prompt => findPrompt(id).prompt;
const idsWhere = (test: (one: Prompt) => boolean): string[] =>
  prompts.filter(test).map(({ id }) => id);

/** The lengths of quiet time that are offered on a path. */
function lengths(path: SafetyPathName): readonly number[] | undefined {
  const asked = promptOnPath(prompt('F1-1'), path);
  return asked.kind === 'date-time' ? asked.lengths : undefined;
}

const contact = ['R1-2', 'R1-3', 'R2-1', 'R2-2', 'R2-3', 'R3-1', 'R3-3'];
const acts = ['T2-1', 'T2-3'];

describe('what a path puts away', () => {
  it.each<[SafetyPathName, string[]]>([
    ['open', []],
    [
      'safety',
      [...contact, ...acts, 'R1-1', 'R3-2', 'R3-4', 'F2-1', 'F2-2', 'T1-2', 'Q2-1', 'W-2'],
    ],
    ['space', [...contact, ...acts, 'Q2-1']],
    ['change', [...contact, ...acts, 'W-2', 'Q2-1']],
  ])('%s', (path, ids) => {
    expect(idsWhere((one) => isPutAway(one, path)).toSorted()).toEqual(ids.toSorted());
  });

  it.each<SafetyPathName>(['open', 'safety', 'space', 'change'])(
    'leaves somewhere to write everything, on the %s path',
    (path) => {
      for (const id of ['B-2', 'U3-2', 'T2-2', 'W-5', 'F1-1'] as const) {
        expect(isPutAway(prompt(id), path)).toBe(false);
      }
    },
  );
});

describe.each(['safety', 'change'] as const)('on the %s path', (path) => {
  const { stages, openPages } = guideOnPath(path);
  const pages = stages.flatMap(openPages);

  it('nobody is asked where they could bend, or what trying again would take', () => {
    const asking = pages.filter((page) => {
      const { question, helper, starters } = pageOnPath(page, path).prompt;
      return /\bbend\b|try(ing)? again|tried again|lead back to them/i.test(
        [question, helper, ...starters].join(' '),
      );
    });
    expect(asking.map((page) => page.prompt.id)).toEqual([]);
  });

  it('no reading speaks of a second try, or of being together again', () => {
    const steps = new Set(
      pages.map(({ step }) => step).filter(({ id }) => id === 'W' || id === 'Q'),
    );
    const spoken = [...steps].flatMap(
      (step) => withGuidance(step, everyGuidance, path).guidance.paragraphs,
    );
    expect(spoken.length).toBeGreaterThan(4);
    expect(
      spoken.filter((one) => /second try|endings|bend|meet again|together/i.test(one)),
    ).toEqual([]);
  });
});

describe('what a path changes', () => {
  it.each(['space', 'change'] as const)('leaves no sending open in the apology, on %s', (path) => {
    const { question, helper } = promptOnPath(prompt('F2-2'), path);
    expect(question).toContain('to keep here');
    expect(`${question} ${helper}`).not.toMatch(/until|decide|make it right/);
  });

  it('is nothing on the open path, down to the same object', () => {
    expect(prompts.filter((one) => promptOnPath(one, 'open') !== one)).toEqual([]);
  });

  it('is the question, the helper and the options, and never the id or the kind', () => {
    const paths = ['safety', 'space', 'change'] as const;
    for (const one of prompts) {
      for (const path of paths) {
        const asked = promptOnPath(one, path);
        const instead = one.insteadIn?.[path];
        expect(asked).toMatchObject({ id: one.id, kind: one.kind, slug: one.slug });
        expect(asked.question).toBe(instead?.question ?? one.question);
        expect(asked.helper).toBe(instead?.helper ?? one.helper);
      }
    }
    const where = promptOnPath(prompt('W-4'), 'safety');
    expect('options' in where && where.options.map(({ id }) => id)).toContain('safety-plan');
  });

  it('offers no end to a quiet time that keeps somebody safe', () => {
    expect(lengths('safety')).toEqual([]);
    expect(lengths('space')).not.toEqual([]);
  });

  it('makes one’s own part optional where somebody was hurt', () => {
    const optional = idsWhere((one) => isOptional(one, 'safety'));
    expect(optional).toEqual(expect.arrayContaining(['U2-1', 'U2-2', 'U2-3', 'U2-4']));
    expect(idsWhere((one) => isOptional(one, 'open'))).toEqual([]);
  });

  it('keeps apologies, thanks and letters here where they asked for room', () => {
    expect(idsWhere((one) => unsentOnly(one, 'space'))).toEqual(['F2-2', 'R3-2', 'T1-2', 'T2-2']);
    expect(idsWhere((one) => unsentOnly(one, 'open'))).toEqual([]);
  });

  it('knows which pages have the other person as their reader', () => {
    for (const id of ['F2-2', 'T1-2', 'T2-2', 'R1-3', 'R3-2'] as const) {
      expect(isMeantForThem(prompt(id))).toBe(true);
    }
    for (const id of ['U1-2', 'U2-4', 'U3-2', 'C2-1', 'W-5'] as const) {
      expect(isMeantForThem(prompt(id))).toBe(false);
    }
  });
});
