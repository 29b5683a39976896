/**
 * The guide as the path of this journal gives it: one place that decides which pages count, which are
 * suggested and how they are asked, so that progress, the sky and every list agree.
 */
import { guide, type Page } from './guide';
import { firstOnPath, frameOnPath, isPutAway } from './on-path';
import type { PromptFrame, StageFrame, StageSlug } from './stage';
import type { Chapter } from '@/journal/progress';
import type { SafetyPathName } from '@/journal/safety';

/** A stage's open pages, under the name it is known by. */
type StageChapter = Chapter & { slug: StageSlug; pages: readonly PromptFrame[] };

export type GuideOnPath = {
  path: SafetyPathName;
  /** Every stage, put away or not. */
  stages: readonly StageFrame[];
  /** The stages' pages that are open, for progress. */
  chapters: readonly StageChapter[];
  /** Every open page, in the order they are suggested. */
  suggested: readonly PromptFrame[];
  /** The open pages of a stage, in reading order. */
  openPages: (stage: StageFrame) => readonly Page[];
  chapterOf: (stage: StageFrame) => StageChapter;
  isPutAway: (prompt: PromptFrame) => boolean;
};

function buildGuide(path: SafetyPathName): GuideOnPath {
  const onStage = (stage: StageFrame): StageFrame => ({
    ...stage,
    steps: stage.steps.map((step) => ({
      ...step,
      prompts: step.prompts.map((prompt) => frameOnPath(prompt, path)),
    })),
  });
  const stages = path === 'open' ? guide : guide.map(onStage);
  const pages = new Map<string, readonly Page[]>(
    stages.map((stage) => [
      stage.slug,
      stage.steps.flatMap((step) => step.prompts.map((prompt) => ({ stage, step, prompt }))),
    ]),
  );
  const openPages = (stage: StageFrame): readonly Page[] =>
    (pages.get(stage.slug) ?? []).filter(({ prompt }) => !isPutAway(prompt, path));
  const chapterOf = (stage: StageFrame): StageChapter => ({
    slug: stage.slug,
    ...(stage.number === undefined ? {} : { number: stage.number }),
    pages: openPages(stage).map(({ prompt }) => prompt),
  });
  const open = stages.flatMap((stage) => openPages(stage).map(({ prompt }) => prompt));
  const first = firstOnPath(path);
  return {
    path,
    stages,
    chapters: stages.map(chapterOf),
    suggested: [
      ...open.filter(({ id }) => first.includes(id)),
      ...open.filter(({ id }) => !first.includes(id)),
    ],
    openPages,
    chapterOf,
    isPutAway: (prompt) => isPutAway(prompt, path),
  };
}

const built = new Map<SafetyPathName, GuideOnPath>();

/** The guide on a path; the same object at every call. */
export function guideOnPath(path: SafetyPathName): GuideOnPath {
  const known = built.get(path);
  if (known !== undefined) return known;
  const fresh = buildGuide(path);
  built.set(path, fresh);
  return fresh;
}
