import type { Draft, Entry } from './entry';
import { factOf, type Facts } from './facts';

/** The fact that names the draft whose words this one was begun with. */
export const begunFromFact = (draft: string) => `begunFrom.${draft}` as const;

/** The earlier draft of its page that `draft` was begun with; undefined where it was begun blank, or that one is gone. */
export const begunFrom = (facts: Facts, { drafts }: Entry, draft: Draft): Draft | undefined => {
  const earlier = factOf(facts, begunFromFact(draft.id));
  return drafts.slice(0, drafts.indexOf(draft)).find(({ id }) => id === earlier);
};
