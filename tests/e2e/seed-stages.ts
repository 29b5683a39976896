import type { Prompt, Stage } from '@/guide/stage';
import type { Answer } from '@/journal/answer';
import { buildDraft } from '../support/build-entry';
import { storedDraft } from './seed';
import { pagesOf } from '../guide/whole-guide';

/** An answer to this page such as somebody gives on its form. */
function answerTo(prompt: Prompt): Answer {
  const words = `Seeded words for ${prompt.id}`;
  const note = words;
  switch (prompt.kind) {
    case 'long-text':
    case 'short-text':
    case 'letter':
      return { kind: prompt.kind, text: `${words}.` };
    case 'list':
      return { kind: 'list', items: [`${words}, first`, `${words}, second`] };
    case 'single-choice': {
      // The role in which trust was broken on both sides opens every page that depends on it.
      const option = prompt.options.find(({ id }) => id === 'both') ?? prompt.options[0];
      const chosen = option === undefined ? null : { option: option.id, words: option.words };
      return { kind: 'single-choice', chosen, note };
    }
    case 'multiple-choice':
      return {
        kind: 'multiple-choice',
        chosen: prompt.options.slice(0, 2).map((option) => ({
          option: option.id,
          words: option.words,
          ...(prompt.strengths === true ? { strength: 3 as const } : {}),
        })),
        note,
      };
    case 'checklist': {
      const marks = prompt.columns.slice(0, 1).map(({ id }) => id);
      const [line] = prompt.options;
      const items = [
        line === undefined
          ? { words: `${words}, a line`, marks }
          : { option: line.id, words: line.words, marks },
      ];
      return { kind: 'checklist', items, note };
    }
    case 'scale':
      return {
        kind: 'scale',
        ratings: prompt.rows.map((row) => ({ row: row.id, words: row.words, rating: 7 })),
        note,
      };
    case 'date-time':
      return {
        kind: 'date-time',
        moments: [
          {
            row: prompt.rows[0]?.id ?? '',
            words,
            date: prompt.asks === 'time' ? '' : '2026-12-24',
            time: prompt.asks === 'date' ? '' : '18:30',
          },
        ],
        note,
      };
    case 'pairs':
      return {
        kind: 'pairs',
        rows: [{ left: `${words}, left`, right: prompt.rightOptions?.[0] ?? `${words}, right` }],
        note: '',
      };
  }
}

/** Every page of these stages, written just now. */
export function writtenStages(
  stages: readonly Stage[],
  now = Date.now(),
): (readonly [string, string])[] {
  return stages.flatMap(pagesOf).map(({ prompt }) =>
    storedDraft(
      buildDraft(prompt.id, {
        startedAt: now,
        asked: prompt.question,
        answer: answerTo(prompt),
      }),
    ),
  );
}

/** The stored form of a page somebody began and means to go on with. */
export const halfWritten = (prompt: Prompt, now = Date.now()): readonly [string, string] =>
  storedDraft(
    buildDraft(prompt.id, {
      startedAt: now,
      editedAt: now,
      asked: prompt.question,
      answer: answerTo(prompt),
      outcome: 'open',
    }),
  );
