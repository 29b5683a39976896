import type { PromptFrame, StageSlug } from '@/guide/stage';
import { findSource } from '@/guide/guide';
import { plansContact } from '@/guide/on-path';
import type { Entries } from '@/journal/entries';
import { latestReadiness } from '@/journal/readiness';
import type { Safety } from '@/journal/safety';
import { isWrittenPage } from '@/journal/written-pages';

/** About oneself and what one feels: what a first evening may be asked. */
const aboutOneself: readonly StageSlug[] = ['begin', 'understand', 'prepare'];

/** About a plan for contact, although it plans none itself. */
const ofPlans = 'Q3-1';

/** Whether anything was written in the first stage. */
const hasBegunFirstStage = (entries: Entries): boolean =>
  [...entries.values()].some(
    (entry) => findSource(entry.source)?.stage.number === 1 && isWrittenPage(entry),
  );

/**
 * Of the open pages, those a short question may be taken from: nobody is asked about a meeting before
 * they have written why it ended, nor about contact before they have looked at whether they are ready.
 */
export function pagesForShortQuestion(
  pages: readonly PromptFrame[],
  entries: Entries,
  safety: Pick<Safety, 'askAfreshSince'>,
  now: number,
): readonly PromptFrame[] {
  const isForAll = hasBegunFirstStage(entries);
  const mayBeContact = latestReadiness(entries, safety, now)?.isCurrent === true;
  return pages.filter((prompt) => {
    const stage = findSource(prompt.id)?.stage.slug;
    if (stage === undefined || (!isForAll && !aboutOneself.includes(stage))) return false;
    const isContact = stage === 'reconnect' || plansContact(prompt) || prompt.id === ofPlans;
    return !isContact || mayBeContact;
  });
}
