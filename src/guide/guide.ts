import type { SunWords } from '@/journal/suns';
import type { everyStage } from './every-stage';
import { frames } from './frames';
import type { Prompt, PromptFrame, StageFrame, StepFrame } from './stage';

type EveryStep = (typeof everyStage)[number]['steps'][number];

export type StepId = EveryStep['id'];

/** 'U1-2': the id of a prompt the guide has. */
export type PromptId = EveryStep['prompts'][number]['id'];

/** Every stage, in the order a person meets them; what its pages say comes late (src/guide/whole.ts). */
export const guide: readonly StageFrame[] = frames;

/** A prompt and where it stands in the guide. */
export type Page = { stage: StageFrame; step: StepFrame; prompt: PromptFrame };

/** The same, with what it asks. */
export type WholePage = Page & { prompt: Prompt };

const stages = new Map<string, StageFrame>(guide.map((stage) => [stage.slug, stage]));

const pages = new Map<string, readonly Page[]>(
  guide.map((stage) => [
    stage.slug,
    stage.steps.flatMap((step) => step.prompts.map((prompt) => ({ stage, step, prompt }))),
  ]),
);

const allPages = [...pages.values()].flat();
const byId = new Map<string, Page>(allPages.map((page) => [page.prompt.id, page]));
const byAddress = new Map(allPages.map((page) => [`${page.stage.slug}/${page.prompt.slug}`, page]));

/** The stage with this slug; undefined for a slug that is none of ours, such as a mistyped address. */
export function findStage(slug: string): StageFrame | undefined {
  return stages.get(slug);
}

/** Whether a stored source, or part of an address, is the id of a prompt the guide has. */
export function isPromptId(source: string): source is PromptId {
  return byId.has(source);
}

/** The page that asks the prompt with this id ('U1-2'). */
export function findPrompt(id: PromptId): Page {
  const page = byId.get(id);
  if (page === undefined) throw new Error(`The guide has no prompt ${id}.`);
  return page;
}

/** The page an entry was written on; undefined for a tool's entry, and for a prompt the guide no longer has. */
export function findSource(source: string): Page | undefined {
  return byId.get(source);
}

/** The words of the five suns on the page an entry was written on; undefined where it has none. */
export function sunsOf(source: string): SunWords | undefined {
  return findSource(source)?.prompt.suns;
}

/** The page at the address `<stageSlug>/<pageSlug>`; undefined where there is none. */
export function findPage(stageSlug: string, pageSlug: string): Page | undefined {
  return byAddress.get(`${stageSlug}/${pageSlug}`);
}

/** A stage's pages in reading order, over all its steps; the same array at every call. */
export function pagesOf(stage: StageFrame): readonly Page[] {
  return pages.get(stage.slug) ?? [];
}
