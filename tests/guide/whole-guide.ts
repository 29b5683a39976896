import { everyStage } from '@/guide/every-stage';
import type { PromptId } from '@/guide/guide';
import type { Prompt, Stage, Step } from '@/guide/stage';

/** The guide with its words, for tests; the app knows most of it by its frames (src/guide/guide.ts). */
export const guide: readonly Stage[] = everyStage;

export type WholePage = { stage: Stage; step: Step; prompt: Prompt };

export const pagesOf = (stage: Stage): readonly WholePage[] =>
  stage.steps.flatMap((step) => step.prompts.map((prompt) => ({ stage, step, prompt })));

export const findPage = (stageSlug: string, pageSlug: string): WholePage | undefined =>
  guide
    .flatMap(pagesOf)
    .find(({ stage, prompt }) => stage.slug === stageSlug && prompt.slug === pageSlug);

export function findPrompt(id: PromptId): WholePage {
  const page = guide.flatMap(pagesOf).find(({ prompt }) => prompt.id === id);
  if (page === undefined) throw new Error(`The guide has no prompt ${id}.`);
  return page;
}
