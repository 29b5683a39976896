import { t } from '@lingui/core/macro';
import type { ApologyCard } from './apology';

/** What each part asks for. */
export const cardHints: Record<ApologyCard, string> = {
  regret: t`What, exactly? Name the act.`,
  happened: t`Short, and without an excuse.`,
  mine: t`Own it. It counts most of all.`,
  landed: t`If you are guessing, say so.`,
  change: t`Something you already do on an ordinary day.`,
  repair: t`Theirs to take or leave.`,
};

export const cardPlaceholders: Record<ApologyCard, string> = {
  regret: t`I’m sorry that I…`,
  happened: t`That night I…`,
  mine: t`It was my choice to…`,
  landed: t`You may have felt…`,
  change: t`These days, when…, I…`,
  repair: t`If you want it, I can…`,
};

/** How a part could begin that may read as cut short in the letter. */
export const cardBeginnings: Record<ApologyCard, string> = {
  regret: t`I regret…`,
  happened: t`That night I…`,
  mine: t`It was my choice to…`,
  landed: t`You may have felt…`,
  change: t`These days I…`,
  repair: t`If you want it, I can…`,
};
