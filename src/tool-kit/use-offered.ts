import { t } from '@lingui/core/macro';
import { findPrompt, type PromptId } from '@/guide/guide';
import type { Draft } from '@/journal/entry';
import { latestAnswer } from '@/journal/entries';
import { mayBeShown } from '@/journal/bring-up';
import { useJournal } from '@/store/journal-context';

const useNewest = (prompt: PromptId): Draft | undefined =>
  useJournal(({ entries }) => latestAnswer(entries, prompt));

/**
 * Whether the newest words on a page of the guide are left where they are: people to talk to were shown
 * on it, or it is not to be shown again.
 */
export function useIsLeft(prompt: PromptId): boolean {
  const draft = useNewest(prompt);
  return useJournal(({ entries, facts }) => {
    const entry = draft && entries.get(draft.entry);
    return entry !== undefined && !mayBeShown(facts, entry);
  });
}

/** The newest words on a page of the guide, to begin a tool's page with; none that are to be left. */
export function useOffered(prompt: PromptId): Draft | undefined {
  const draft = useNewest(prompt);
  return useIsLeft(prompt) ? undefined : draft;
}

/** 'You wrote this on “Promises I can keep”. Use it?' */
export const offerWords = (prompt: PromptId): string =>
  t`You wrote this on “${findPrompt(prompt).prompt.name}”. Use it?`;
