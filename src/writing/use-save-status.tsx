import { t } from '@lingui/core/macro';
import { useEffect, useRef } from 'react';
import { sunsOf } from '@/guide/guide';
import { answerText } from '@/journal/answer-text';
import type { Draft } from '@/journal/entry';
import { useJournal } from '@/store/journal-context';
import { useAnnounce } from '@/ui/live-region';
import type { SaveStatusView } from '@/ui/save-status';
import { saveStatusView } from './save-words';
import { useSaveState, useWrittenPart, type Writing } from './use-draft';

/** Saves are told to a screen reader where writing comes to rest, at most once in so many ms. */
const announceAtMostEvery = 60_000;
const restAfter = 3000;

/** How a draft is kept, told to whoever listens too; `onCopy` gets what could not be kept. */
export function useSaveStatus(writing: Writing, onCopy: (words: string) => void): SaveStatusView {
  const save = useSaveState(writing);
  // Once something was written here, what is said hangs by its saves and no longer by its words.
  useWrittenPart(writing, (newest) => (save === undefined ? newest : null));
  const draft = writing.newest();
  const announce = useAnnounce();
  const announcedAt = useRef(0);
  const isStored = useJournal(
    ({ entries }) => entries.get(draft.entry)?.drafts.some(({ id }) => id === draft.id) ?? false,
  );

  useEffect(() => {
    if (save?.state !== 'saved' || save.at - announcedAt.current < announceAtMostEvery) return;
    const timer = setTimeout(() => {
      announcedAt.current = save.at;
      announce(t`Saved on this device`);
    }, restAfter);
    return () => clearTimeout(timer);
  }, [save, announce]);

  return saveStatusView(save, draft, isStored, () => onCopy(pageText(writing.newest())));
}

/** A page as it is copied: what was asked, and what was written. */
export const pageText = ({
  asked,
  source,
  answer,
}: Pick<Draft, 'asked' | 'source' | 'answer'>): string =>
  `${asked}\n\n${answerText(answer, sunsOf(source))}`;
