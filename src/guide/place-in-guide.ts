import { findSource } from './guide';
import type { Prompt } from './stage';
import { wholePrompt } from './whole';

/** What a row of dates, or one of several columns of ticks, is called, by its id. */
function rowsOf(prompt: Prompt): ReadonlyMap<string, string> | undefined {
  const rows =
    prompt.kind === 'date-time'
      ? prompt.rows
      : prompt.kind === 'checklist' && prompt.columns.length > 1
        ? prompt.columns
        : [];
  return rows.length === 0 ? undefined : new Map(rows.map(({ id, words }) => [id, words]));
}

/** The guide's words around an answer that keeps ids alone. */
function wordsAround(prompt: Prompt) {
  const rows = rowsOf(prompt);
  return {
    ...(prompt.kind === 'scale' ? { suns: prompt.suns } : {}),
    ...(prompt.kind === 'pairs' ? { columns: prompt.columns } : {}),
    ...(rows === undefined ? {} : { rows }),
  };
}

/** Where the page of a source stands in the guide, for whatever is taken out of the journal; undefined where it does not. */
export function placeInGuide(source: string) {
  const found = findSource(source);
  if (found === undefined) return undefined;
  const { stage, step, prompt } = found;
  return {
    stage: stage.slug,
    stageName: stage.name,
    step: step.id,
    stepName: step.name,
    name: prompt.name,
    around: wordsAround(wholePrompt(prompt)),
  };
}
