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

/**
 * What the path's sentence says of what was written: of the open `pages` of the guide, as the card below
 * it offers nothing else, and whether there is anything besides.
 */
export function writtenStanding(entries: Entries, pages: readonly { id: string }[]) {
  const ids = new Set(pages.map(({ id }) => id));
  const all = [...entries.values()];
  const written = all.filter(isWrittenPage);
  const ofGuide = written.filter(({ source }) => ids.has(source));
  return {
    pages: new Set(ofGuide.map(({ source }) => source)).size,
    hasAnswered: ofGuide.some(({ drafts }) => drafts.some(({ outcome }) => outcome === 'answered')),
    isSetAside: ofGuide.every((entry) => newestDraft(entry)?.outcome === 'skipped'),
    hasSetAside: all.some((entry) => newestDraft(entry)?.outcome === 'skipped'),
    hasOthers: written.length > ofGuide.length,
  };
}
