import { describe, expect, it } from 'vitest';
import { guide as frames, pagesOf as framesOf } from '@/guide/guide';
import { isMeantForThem, isOptional, isPutAway, plansContact, unsentOnly } from '@/guide/on-path';
import type { PromptFrame } from '@/guide/stage';
import { lengthOf, minutesOf } from '@/journal/page-length';
import { opensAt } from '@/journal/standing';
import { guide, pagesOf } from './whole-guide';

const noon = Date.UTC(2026, 4, 3, 12);

/** What lists, paths and progress ask of a prompt. */
const known = (prompt: PromptFrame) => ({
  id: prompt.id,
  slug: prompt.slug,
  name: prompt.name,
  kind: prompt.kind,
  minutes: minutesOf(prompt),
  length: lengthOf(prompt),
  showIf: prompt.showIf,
  since: prompt.unlock?.since,
  waits: prompt.unlock?.days,
  opens: opensAt(prompt, new Map(), noon),
  isMeantForThem: isMeantForThem(prompt),
  plansContact: plansContact(prompt),
  onPaths: (['open', 'safety', 'space', 'change'] as const).map((path) => [
    isPutAway(prompt, path),
    isOptional(prompt, path),
    unsentOnly(prompt, path),
  ]),
  comesRound: prompt.repeat && ('days' in prompt.repeat ? prompt.repeat.days : prompt.repeat.after),
});

describe('what a start knows of the guide', () => {
  it('is the same as the whole guide says', () => {
    expect(frames.flatMap(framesOf).map(({ prompt }) => known(prompt))).toEqual(
      guide.flatMap(pagesOf).map(({ prompt }) => known(prompt)),
    );
  });

  it('names every stage and step as the whole guide does, and the suns of every scale', () => {
    const of = (stages: typeof frames) =>
      stages.map(({ slug, name, number, language, steps }) => ({
        slug,
        name,
        number,
        language,
        steps: steps.map(({ id, name: called, tools, prompts }) => ({
          id,
          called,
          tools,
          suns: prompts.map(({ suns }) => suns),
        })),
      }));
    expect(of(frames)).toEqual(of(guide as typeof frames));
  });

  it('holds no question, and nothing else that is read on a page', () => {
    const said = JSON.stringify(frames);
    const prompts = guide.flatMap(pagesOf).map(({ prompt }) => prompt);
    for (const { question, helper, starters } of prompts)
      for (const words of [question, helper, ...starters]) expect(said).not.toContain(words);
    for (const { intro } of guide) expect(said).not.toContain(intro);
  });
});
