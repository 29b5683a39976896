import type { Draft } from '@/journal/entry';
import type { ToolPage } from '@/journal/tool-page';
import { arabic, longWords, story } from './words';

export const day = 86_400_000;
/** A quiet Monday noon. */
export const noon = Date.UTC(2026, 2, 16, 12);
export const midnight = Date.UTC(2026, 2, 16, 23, 30);

/** A page of a tool that only the gallery has. */
export const examplePage = {
  source: 'example',
  title: 'One true sentence',
  kind: 'form',
  fields: { words: { label: 'The sentence', kind: 'own' } },
  leaves: 'always',
  reopens: 'put-right',
} as const satisfies ToolPage;

const pageWith = (id: string, words: string, at: number): Draft => ({
  id: `${id}-draft`,
  entry: id,
  source: examplePage.source,
  asked: examplePage.title,
  startedAt: at,
  editedAt: at,
  turn: { begun: 0, edited: 0 },
  answer: { kind: 'form', parts: [{ name: 'words', label: 'The sentence', words }] },
  outcome: 'answered',
});

/** Pages that were kept with it: a short one, a long one, and one from right to left. */
export const examplePages: readonly Draft[] = [
  pageWith('example.1', story, noon - 30 * day),
  pageWith('example.2', longWords, noon - 12 * day),
  pageWith('example.3', arabic, noon - 2 * day),
];
