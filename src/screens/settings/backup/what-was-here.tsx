import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { summaryOf } from '@/files/backup';
import { pageCount } from '@/journal/counted';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { LockFileDialog } from './lock-file-dialog';
import { refusalWords } from './restore-words';
import { downloadFile } from '@/screens/save-file';
import { backupFile } from './use-backup';
import { notToldWords, useReplaceEverywhere } from './use-replace-everywhere';
import { useFileLock } from './use-file-lock';

type WhatWasHereProps = {
  /** Hears how many pages were put back, and whether the other devices know. */
  onPutBack?: (pages: number, isTold: boolean) => void;
};

/** After a restore: what was here before it, for as long as this page is open. */
export function WhatWasHere({ onPutBack }: WhatWasHereProps) {
  const store = useJournalStore();
  const announce = useAnnounce();
  const before = useJournal((state) => state.before);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { pack, question } = useFileLock();
  const { replaceEverywhere } = useReplaceEverywhere();
  if (before === null) return null;
  const { written: pages } = summaryOf(before.records);

  async function putBack(): Promise<void> {
    const { result, isTold } = await replaceEverywhere(() => store.getState().bringBackBefore());
    setRefusal(result.saved ? null : refusalWords[result.why]);
    if (!result.saved) return;
    announce(isTold ? t`Put back: ${pageCount(pages)}` : notToldWords);
    onPutBack?.(pages, isTold);
  }

  async function saveAsFile(all: NonNullable<typeof before>): Promise<void> {
    const packed = await pack(() => backupFile(all, all.at));
    if (packed === null) return;
    downloadFile(packed.name.replace(/\.\w+$/, '-before$&'), packed.content);
    announce(packed.isLocked ? t`Handed to your browser, locked` : t`Handed to your browser`);
  }

  return (
    <Banner
      title={t`What was here before`}
      actions={
        <>
          <Button onClick={() => void putBack()}>{t`Put it back`}</Button>
          <Button
            variant="text"
            onClick={() => void saveAsFile(before)}
          >{t`Save it as a file`}</Button>
        </>
      }
    >
      <p>
        {t`${pageCount(pages)}, kept until you close or reload this page. Putting it back keeps what is here now in its place.`}
      </p>
      {refusal === null ? null : <p role="alert">{refusal}</p>}
      <LockFileDialog {...question} />
    </Banner>
  );
}
