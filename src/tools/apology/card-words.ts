import type { ApologyCard } from './apology';

/** What each part asks for. */
export const cardHints: Record<ApologyCard, string> = {
  regret: 'What, exactly? Name the act.',
  happened: 'Short, and without an excuse.',
  mine: 'Own it. It counts most of all.',
  landed: 'If you are guessing, say so.',
  change: 'Something you already do on an ordinary day.',
  repair: 'Theirs to take or leave.',
};

export const cardPlaceholders: Record<ApologyCard, string> = {
  regret: 'I’m sorry that I…',
  happened: 'That night I…',
  mine: 'It was my choice to…',
  landed: 'You may have felt…',
  change: 'These days, when…, I…',
  repair: 'If you want it, I can…',
};

/** How a part could begin that may read as cut short in the letter. */
export const cardBeginnings: Record<ApologyCard, string> = {
  regret: 'I regret…',
  happened: 'That night I…',
  mine: 'It was my choice to…',
  landed: 'You may have felt…',
  change: 'These days I…',
  repair: 'If you want it, I can…',
};
