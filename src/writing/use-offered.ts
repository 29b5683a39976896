import { findPrompt } from '@/guide/guide';
import { seenFact } from '@/journal/crisis-cards';
import type { Draft } from '@/journal/entry';
import { latestAnswer } from '@/journal/progress';
import { useJournal } from '@/store/journal-context';

/**
 * The newest words on a page of the guide, to begin a tool's page with. A page on which people to talk
 * to were shown is not brought up.
 */
export function useOffered(prompt: string): Draft | undefined {
  const draft = useJournal(({ entries }) => latestAnswer(entries, prompt));
  const isLeft = useJournal(
    ({ facts }) => draft !== undefined && facts.get(seenFact(draft.entry)) === true,
  );
  return isLeft ? undefined : draft;
}

/** 'You wrote this on “Promises I can keep”. Use it?' */
export const offerWords = (prompt: string): string =>
  `You wrote this on “${findPrompt(prompt)?.prompt.name ?? 'a page'}”. Use it?`;
