import { isBlank } from './answer';
import { newestDraft, type Entries } from './entries';
import type { Draft, Entry } from './entry';

/** Whether a draft holds words; a tap on how somebody arrives is none. */
export const holdsWords = ({ answer }: Pick<Draft, 'answer'>): boolean =>
  answer.kind !== 'arrival' && !isBlank(answer);

/** Whether an entry is a page to be counted: one that was set aside without any words is none. */
export const isWrittenPage = ({ drafts }: Entry): boolean => drafts.some(holdsWords);

/** How many pages there are, as every count of the journal says it. */
export const writtenPages = (entries: Entries): number =>
  [...entries.values()].filter(isWrittenPage).length;

/** What the path's sentence says of the pages: how many, and whether any was gone on from or set aside. */
export function writtenStanding(entries: Entries) {
  const pages = [...entries.values()].filter(isWrittenPage);
  return {
    pages: pages.length,
    hasAnswered: pages.some(({ drafts }) => drafts.some(({ outcome }) => outcome === 'answered')),
    hasSetAside: [...entries.values()].some((entry) => newestDraft(entry)?.outcome === 'skipped'),
  };
}
