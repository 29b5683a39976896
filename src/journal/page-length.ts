/** How long a page of the guide takes, from what it asks for; said honestly, and measured by nobody. */
import type { PromptKind } from './answer';
import type { Page } from './standing';

/** What its length needs to know of a page; a prompt is one. */
export type TimedPage = Page & { kind: PromptKind; timer?: number };

/** Minutes a page of each kind takes, roughly, where the guide sets none. */
const usualMinutes: Record<PromptKind, number> = {
  'long-text': 10,
  letter: 12,
  pairs: 8,
  list: 6,
  checklist: 4,
  'short-text': 5,
  'date-time': 5,
  'multiple-choice': 3,
  'single-choice': 2,
  scale: 2,
};

/** The first page has the paper of a long one, and asks for a few lines. */
const outline = { page: 'B-2', minutes: 5 };

export const minutesOf = ({ id, kind, timer }: Pick<TimedPage, 'id' | 'kind' | 'timer'>): number =>
  timer ?? (id === outline.page ? outline.minutes : usualMinutes[kind]);

type PageLength = 'short' | 'medium' | 'long';

const longFrom = 10;
const shortUpTo = 4;

/** short: a few minutes, in a bad hour too. long: one of a day is enough. */
export function lengthOf(page: Pick<TimedPage, 'id' | 'kind' | 'timer'>): PageLength {
  const minutes = minutesOf(page);
  if (minutes <= shortUpTo) return 'short';
  return minutes >= longFrom ? 'long' : 'medium';
}
