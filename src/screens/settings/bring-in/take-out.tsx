import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { refusalWords } from '@/screens/settings/backup/restore-words';
import styles from './bring-in.module.css';
import { broughtInWords, takenOutWords } from './bring-in-words';

type TakeOutProps = {
  /** Hears, in words, how many pages were taken out. */
  onTakenOut: (said: string) => void;
};

/** After pages were brought in: the way to take them out again, for as long as this page is open. */
export function TakeOut({ onTakenOut }: TakeOutProps) {
  const store = useJournalStore();
  const brought = useJournal((state) => state.brought);
  const isLocking = useLock().state === 'unlocked';
  const [refusal, setRefusal] = useState<string | null>(null);
  /** How many records are gone; null while none is being taken out. */
  const [gone, setGone] = useState<number | null>(null);
  const isBusy = gone !== null;
  if (brought === null) return null;
  const { pages } = brought;

  async function takeOut(): Promise<void> {
    if (isBusy) return;
    setGone(0);
    const result = await store.getState().takeOut(setGone);
    setGone(null);
    if ('why' in result) {
      setRefusal(refusalWords[result.why]);
      return;
    }
    setRefusal(null);
    onTakenOut(takenOutWords(result.out, result.stay));
  }

  return (
    <Banner
      title={t`Not what you wanted?`}
      actions={
        <Button aria-disabled={isBusy} onClick={() => void takeOut()}>
          {isBusy ? t`Taking them out…` : t`Take them out again`}
        </Button>
      }
    >
      <p>{broughtInWords(pages, isLocking)}</p>
      {gone === null ? null : (
        <progress
          className={styles.progress}
          aria-label={t`Pages taken out`}
          value={gone}
          max={brought.records.length}
        />
      )}
      {refusal === null ? null : <p role="alert">{refusal}</p>}
    </Banner>
  );
}
