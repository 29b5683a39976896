/** Which of the words of the paths a journal's own answers call for. */
import type { Safety, SafetyPathName } from '@/journal/safety';
import { orderOnlyWords, pathWords, roomForAWhileWords, weekWords } from './path-words';

type ClosedPath = Exclude<SafetyPathName, 'open'>;

export type PathMessage = { path: ClosedPath; title: string; paragraphs: readonly string[] };

/**
 * What is said to each answer that puts pages away, the strictest first: a path that does not win
 * still has its say. `dayOf` writes a time (ms) as a day. Nothing on the open path.
 */
export function pathMessages(safety: Safety, dayOf: (time: number) => string): PathMessage[] {
  const { path, reasons, awayUntil } = safety;
  const messages: PathMessage[] = [];
  if (path === 'safety') messages.push({ path, ...pathWords.safety });
  if (hasSpace(safety)) messages.push({ path: 'space', ...spaceWords(safety) });
  if (reasons.includes('SQ4')) messages.push({ path: 'change', ...pathWords.change });
  if (messages.length === 0 && awayUntil !== undefined) {
    const paragraphs = [weekWords.chosen, weekWords.back(dayOf(awayUntil))];
    messages.push({ path: 'change', title: weekWords.title, paragraphs });
  }
  return messages.map(({ path: of, title, paragraphs }) => ({ path: of, title, paragraphs }));
}

const hasSpace = ({ askedForRoom, hasOrder, mayHaveOrder }: Safety): boolean =>
  askedForRoom !== 'no' || hasOrder || mayHaveOrder;

/** Only what was answered is said: a wish for room, one for a while, or an order and no wish. */
function spaceWords({ askedForRoom, hasOrder }: Safety): Omit<PathMessage, 'path'> {
  if (askedForRoom === 'yes') return pathWords.space;
  if (askedForRoom === 'for-a-while') return roomForAWhileWords;
  return hasOrder ? orderOnlyWords.is : orderOnlyWords.may;
}
