import { useEffect, useRef, useState } from 'react';
import { isBlank } from '@/journal/answer';
import { answerText } from '@/journal/answer-text';
import { useJournal } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { SaveStatus } from '@/ui/save-status';
import { copyWords, CopyByHand } from './copy-page';
import { saveStatusView } from './save-words';
import styles from './save-line.module.css';
import type { WrittenDraft } from './use-draft';

type SaveLineProps = {
  written: WrittenDraft;
  /** Without a way out for the words, except where they could not be kept. */
  mayCopy?: boolean;
  /** Said instead of 'Saved on this device': 'Kept in Unsent letters'. */
  keptWords?: string;
  /** Said at the end of the line: 'It can’t be sent from here.' */
  children?: React.ReactNode;
};

/** Saves are told to a screen reader where writing comes to rest, at most once in so many ms. */
const announceAtMostEvery = 60_000;
const restAfter = 3000;

/** The line under what is being written: how it is kept, and a way to copy it. */
export function SaveLine({ written, mayCopy = true, keptWords, children }: SaveLineProps) {
  const { draft, answer, save } = written;
  const announce = useAnnounce();
  const announcedAt = useRef(0);
  const [byHand, setByHand] = useState<string | null>(null);
  const isStored = useJournal(
    ({ entries }) => entries.get(draft.entry)?.drafts.some(({ id }) => id === draft.id) ?? false,
  );

  useEffect(() => {
    if (save?.state !== 'saved' || save.at - announcedAt.current < announceAtMostEvery) return;
    const timer = setTimeout(() => {
      announcedAt.current = save.at;
      announce('Saved on this device');
    }, restAfter);
    return () => clearTimeout(timer);
  }, [save, announce]);

  async function copy(): Promise<void> {
    const words = `${draft.asked}\n\n${answerText(answer)}`;
    if (await copyWords(words)) announce('Copied');
    else setByHand(words);
  }

  const status = saveStatusView(save, draft, isStored, () => void copy());
  return (
    <div className={styles.line}>
      <SaveStatus
        status={
          status.state === 'saved' && keptWords !== undefined
            ? { ...status, where: keptWords }
            : status
        }
      />
      {children}
      {mayCopy && !isBlank(answer) && save?.state !== 'not-saved' ? (
        <Button variant="text" size="small" onClick={() => void copy()}>
          Copy this page
        </Button>
      ) : null}
      {byHand === null ? null : <CopyByHand words={byHand} onClose={() => setByHand(null)} />}
    </div>
  );
}
