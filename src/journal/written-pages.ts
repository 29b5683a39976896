import { isBlank } from './answer';
import { newestDraft, type Entries } from './entries';
import type { Entry } from './entry';

/** Whether a page holds words. One that was set aside without any is none, and neither is a tap on how they arrive. */
export const isWrittenPage = ({ drafts }: Entry): boolean =>
  drafts.some(({ answer }) => answer.kind !== 'arrival' && !isBlank(answer));

/** What the path's sentence says of the pages: how many, and whether any was gone on from or set aside. */
export function writtenStanding(entries: Entries) {
  const pages = [...entries.values()].filter(isWrittenPage);
  return {
    pages: pages.length,
    hasAnswered: pages.some(({ drafts }) => drafts.some(({ outcome }) => outcome === 'answered')),
    hasSetAside: [...entries.values()].some((entry) => newestDraft(entry)?.outcome === 'skipped'),
  };
}
