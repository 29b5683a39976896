/**
 * The guide with its words, for whoever shows those of any stage. What a start and a question need is known without:
 * whatever is imported from here is fetched together with all of them.
 */
import type { SafetyPathName } from '@/journal/safety';
import { everyStage } from './every-stage';
import type { Page, WholePage } from './guide';
import { promptOnPath } from './on-path';
import type { Prompt, PromptFrame, Stage, StageFrame } from './stage';

const stages: readonly Stage[] = everyStage;
const prompts = new Map<string, Prompt>(
  stages
    .flatMap(({ steps }) => steps.flatMap((step) => step.prompts))
    .map((prompt) => [prompt.id, prompt]),
);

/** The prompt with its words. */
export function wholePrompt({ id }: PromptFrame): Prompt {
  const prompt = prompts.get(id);
  if (prompt === undefined) throw new Error(`The guide has no prompt ${id}.`);
  return prompt;
}

/** A page with its words, as this path asks it. */
export const pageOnPath = (page: Page, path: SafetyPathName): WholePage => ({
  ...page,
  prompt: promptOnPath(wholePrompt(page.prompt), path),
});

/** What opens the stage's list of pages, where the path says nothing else. */
export const introOf = ({ slug }: StageFrame): string =>
  stages.find((stage) => stage.slug === slug)?.intro ?? '';
