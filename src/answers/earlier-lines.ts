import type { Answer } from '@/journal/answer';

type EarlierAnswer = { prompt: string; answeredAt: number; answer: Answer };

/**
 * The lines that a checklist starts from: those of the newest answer to each prompt named, in the
 * order they are named, unchanged and each once. Kinds without lines of their own give none.
 */
export function earlierLines(
  prompts: readonly string[],
  earlier: readonly EarlierAnswer[],
): string[] {
  const lines = prompts.flatMap((prompt) => {
    const answers = earlier.filter((one) => one.prompt === prompt);
    const newest = answers.toSorted((a, b) => b.answeredAt - a.answeredAt)[0];
    return newest === undefined ? [] : linesOf(newest.answer);
  });
  return [...new Set(lines.filter((line) => line.trim() !== ''))];
}

function linesOf(answer: Answer): string[] {
  switch (answer.kind) {
    case 'list':
      return answer.items;
    case 'long-text':
    case 'short-text':
    case 'letter':
      return [answer.text];
    case 'checklist':
      return answer.items
        .filter(({ option, marks }) => option === undefined || marks.length > 0)
        .map(({ words }) => words);
    case 'single-choice':
    case 'multiple-choice':
    case 'scale':
    case 'date-time':
    case 'pairs':
    case 'form':
    case 'arrival':
      return [];
  }
}
