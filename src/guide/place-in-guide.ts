import type { SunWords } from '@/journal/suns';
import { findSource } from './guide';
import type { Prompt } from './stage';

/** The guide's words that an answer needs to be read where it was not asked: in a file, or on paper. */
type WordsAround = {
  suns?: SunWords;
  columns?: readonly [string, string];
  rows?: ReadonlyMap<string, string>;
};

type Place = {
  stage: string;
  stageName: string;
  step: string;
  stepName: string;
  name: string;
  around: WordsAround;
};

const named = (rows: readonly { id: string; words: string }[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ id, words }) => [id, words]));

function wordsAround(prompt: Prompt): WordsAround {
  switch (prompt.kind) {
    case 'scale':
      return { suns: prompt.suns };
    case 'pairs':
      return { columns: prompt.columns };
    case 'date-time':
      return { rows: named(prompt.rows) };
    case 'checklist':
      // The one column of a plain tick is not said.
      return { rows: prompt.columns.length < 2 ? new Map() : named(prompt.columns) };
    case 'long-text':
    case 'short-text':
    case 'letter':
    case 'list':
    case 'single-choice':
    case 'multiple-choice':
      return {};
  }
}

/** Where in the guide a stored source was asked; undefined for a tool, and for what the guide has no more. */
export function placeInGuide(source: string): Place | undefined {
  const found = findSource(source);
  if (found === undefined) return undefined;
  const { stage, step, prompt } = found;
  return {
    stage: stage.slug,
    stageName: stage.name,
    step: step.id,
    stepName: step.name,
    name: prompt.name,
    around: wordsAround(prompt),
  };
}
