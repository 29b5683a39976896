import type { Answer } from './answer';

/**
 * What the person typed into an answer themselves, a line each; the guide's own words (options, rows,
 * labels) are left out. A tool's form does not say which of its fields were typed: all of them are
 * given, chosen options, ratings and dates included. '' where there is nothing.
 */
export function ownWords(answer: Answer): string {
  return linesOf(answer)
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function linesOf(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'long-text':
    case 'short-text':
    case 'letter':
      return [answer.text];
    case 'list':
      return answer.items;
    case 'single-choice':
    case 'scale':
      return [answer.note];
    case 'multiple-choice':
      return [
        ...answer.chosen.filter(({ option }) => option === 'own').map(({ words }) => words),
        answer.note,
      ];
    case 'checklist':
      return [
        ...answer.items.filter(({ option }) => option === undefined).map(({ words }) => words),
        answer.note,
      ];
    case 'date-time':
      return [...answer.moments.map(({ words }) => words), answer.note];
    case 'pairs':
      return [...answer.rows.flatMap(({ left, right }) => [left, right]), answer.note];
    case 'form':
      return answer.parts.map(({ words }) => words);
    case 'arrival':
      return [];
  }
}
