import { t } from '@lingui/core/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { sunsOf } from '@/guide/guide';
import { answerText } from '@/journal/answer-text';
import type { Draft } from '@/journal/entry';
import type { SaveState } from '@/store/draft-editor';
import { useJournal } from '@/store/journal-context';
import { useAnnounce } from '@/ui/live-region';
import type { SaveStatusView } from '@/ui/save-status';
import { saveStatusView } from './save-words';
import { useCopy } from './use-copy';
import type { WrittenDraft } from './use-draft';

/** Saves are told to a screen reader where writing comes to rest, at most once in so many ms. */
const announceAtMostEvery = 60_000;
const restAfter = 3000;

/** How a draft is kept, told to whoever listens too. `feedback` is that of copying what could not be kept. */
export function useSaveStatus({ draft, answer, save }: WrittenDraft): {
  status: SaveStatusView;
  feedback: ReactNode;
} {
  const { copy, feedback } = useCopy(true);
  const status = useStatusOf(draft, save, () => copy(pageText(draft, answer)));
  return { status, feedback };
}

/** The same, with a way to copy of one's own; of the draft no more is looked at than when it was kept. */
export function useStatusOf(
  draft: Draft,
  save: SaveState | undefined,
  onCopy: () => void,
): SaveStatusView {
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

  return saveStatusView(save, draft, isStored, onCopy);
}

/** A page as it is copied: what was asked, and what was written. */
export const pageText = (
  { asked, source }: Pick<WrittenDraft['draft'], 'asked' | 'source'>,
  answer: WrittenDraft['answer'],
): string => `${asked}\n\n${answerText(answer, sunsOf(source))}`;
