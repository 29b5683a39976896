import { useMemo } from 'react';
import { aimOnPath } from '@/guide/aims';
import type { PromptFrame } from '@/guide/stage';
import { enoughOf, type Enough } from '@/journal/enough';
import { aimOf, suggestedPage } from '@/journal/suggestion';
import { useJournal } from './journal-context';
import { useGuide } from './use-guide';

type Suggested = {
  /** The page to carry on with; undefined where there is none, or none for today. */
  next: PromptFrame | undefined;
  /** Why that one, where the person's own wish brought it forward. */
  why: string | undefined;
  /** Whether pages are left, and all of them long ones for another day. */
  isForTomorrow: boolean;
  /** What speaks for stopping. */
  enough: Enough | null;
};

/** What to suggest at `now` (ms), and whether to suggest a stop. */
export function useSuggestion(now: number): Suggested {
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const { suggested, path } = useGuide();
  return useMemo(() => {
    const aim = aimOnPath(aimOf(entries), path);
    const found = suggestedPage(suggested, entries, now, facts, aim?.pages);
    const page = typeof found === 'object' ? found : undefined;
    return {
      next: page?.page,
      why: page?.isWished === true ? aim?.why : undefined,
      isForTomorrow: found === 'tomorrow',
      enough: enoughOf(entries, now, facts),
    };
  }, [entries, facts, now, suggested, path]);
}
