import { ErrorSummary } from '@/ui/error-summary';

/** What went wrong, and in which try, so that each is told anew. */
export type Problem = { turn: number; words: string };

export const nextProblem = (before: Problem | null, words: string): Problem => ({
  turn: (before?.turn ?? 0) + 1,
  words,
});

type LockProblemProps = { problem: Problem | null; onGoThere: () => void };

/** What keeps a form about the lock from going on. */
export function LockProblem({ problem, onGoThere }: LockProblemProps) {
  if (problem === null) return null;
  return <ErrorSummary key={problem.turn} words={problem.words} onGoThere={onGoThere} />;
}
