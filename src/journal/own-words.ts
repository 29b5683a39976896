import type { Answer } from './answer';
import { fieldOf, type ToolPage } from './tool-page';

/**
 * What the person typed into an answer themselves, a line each; the guide's own words (options, rows,
 * labels) are left out, and so are the options, ratings and dates of a tool's `page`. What a page does
 * not name counts as typed. '' where they typed nothing.
 */
export function ownWords(answer: Answer, page?: ToolPage): string {
  return linesOf(answer, page)
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function linesOf(answer: Answer, page: ToolPage | undefined): readonly string[] {
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
      return answer.parts
        .filter(({ name }) => page === undefined || (fieldOf(page, name)?.kind ?? 'own') === 'own')
        .map(({ words }) => words);
    case 'arrival':
      return [];
  }
}
