import type { Answer, FormPart } from '@/journal/answer';
import { answerLines, dated } from '@/journal/answer-text';
import { dayInWords } from '@/journal/calendar-day';
import { letterIn, letterName } from '@/journal/form';
import { readPart, type SunWords } from '@/journal/suns';

/**
 * An answer in the parts it is read in, so that every file is laid out from one reading of it: words as
 * they were typed, a list of lines, fields under their labels, or rows of two columns.
 */
export type PagePart =
  | { kind: 'words'; words: string }
  | { kind: 'lines'; lines: readonly string[] }
  | { kind: 'fields'; fields: readonly { label: string; words: string }[] }
  | {
      kind: 'pairs';
      /** What the two columns are called; '' where that is not known. */
      columns: readonly [string, string];
      rows: readonly { left: string; right: string }[];
    };

/** The guide's own words around an answer that keeps ids: all absent where the guide has none. */
export type WordsAround = {
  /** What the five suns of a scale say. */
  suns?: SunWords;
  /** The two columns of pairs. */
  columns?: readonly [string, string];
  /** What a row of dates, or a column of ticks, is called, by its id. */
  rows?: ReadonlyMap<string, string>;
};

const isFilled = (words: string): boolean => words.trim() !== '';

const words = (text: string): PagePart[] =>
  isFilled(text) ? [{ kind: 'words', words: text }] : [];

const lines = (all: readonly string[]): PagePart[] => {
  const filled = all.filter(isFilled);
  return filled.length === 0 ? [] : [{ kind: 'lines', lines: filled }];
};

/** A field without a label is words like any other. */
function fields(parts: readonly FormPart[]): PagePart[] {
  const read: PagePart[] = [];
  let labelled: { label: string; words: string }[] = [];
  for (const part of parts) {
    if (!isFilled(part.words)) continue;
    const { label, words: said } = readPart(part);
    if (label === '') {
      labelled = [];
      read.push({ kind: 'words', words: said });
      continue;
    }
    if (labelled.length === 0) read.push({ kind: 'fields', fields: labelled });
    labelled.push({ label, words: dayInWords(said) });
  }
  return read;
}

/** Letters first, then what they were made of: nothing that was written stays behind. */
function formParts(parts: readonly FormPart[]): PagePart[] {
  const letter = letterIn(parts);
  if (letter === undefined) return fields(parts);
  return [...words(letter), ...fields(parts.filter(({ name }) => name !== letterName))];
}

/** The parts of an answer, in the order they are read; none where it holds no words. */
export function pageParts(answer: Answer, around: WordsAround = {}): PagePart[] {
  const named = (id: string): string => around.rows?.get(id) ?? '';
  switch (answer.kind) {
    case 'long-text':
    case 'short-text':
    case 'letter':
      return words(answer.text);
    case 'list':
      return lines(answer.items);
    case 'form':
      return formParts(answer.parts);
    case 'pairs': {
      const rows = answer.rows.filter(({ left, right }) => isFilled(left) || isFilled(right));
      const columns = around.columns ?? (['', ''] as const);
      return [
        ...(rows.length === 0 ? [] : [{ kind: 'pairs' as const, columns, rows }]),
        ...words(answer.note),
      ];
    }
    case 'checklist': {
      const said = answer.items
        .filter(({ option, marks }) => marks.length > 0 || option === undefined)
        .map(({ words: line, marks }) => {
          // A plain tick has no name: standing in the list already says it.
          const names = around.rows === undefined ? marks.map(plainName) : marks.map(named);
          const ticked = marks.length === 0 ? 'not ticked' : names.filter(isFilled).join(', ');
          return [line, ticked].filter(isFilled).join(': ');
        });
      return [...lines(said), ...words(answer.note)];
    }
    case 'date-time': {
      const said = answer.moments.map(({ row, words: line, date, time }) =>
        [named(row), line, dated(date, time)].filter(isFilled).join(': '),
      );
      return [...lines(said), ...words(answer.note)];
    }
    case 'single-choice':
    case 'multiple-choice':
    case 'scale':
      return [...lines(answerLines({ ...answer, note: '' }, around.suns)), ...words(answer.note)];
    case 'arrival':
      return lines(answerLines(answer));
  }
}

const plainName = (mark: string): string =>
  ['chosen', 'promised'].includes(mark) ? '' : mark.replaceAll('-', ' ');
