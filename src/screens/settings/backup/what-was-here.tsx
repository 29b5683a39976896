import { useState } from 'react';
import { summaryOf } from '@/files/backup';
import { pageCount } from '@/journal/counted';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { refusalWords } from './restore-words';
import { downloadFile } from './save-file';
import { backupFile } from './use-backup';

type WhatWasHereProps = {
  /** Hears how many pages were put back. */
  onPutBack?: (pages: number) => void;
};

/** After a restore: what was here before it, for as long as this page is open. */
export function WhatWasHere({ onPutBack }: WhatWasHereProps) {
  const store = useJournalStore();
  const announce = useAnnounce();
  const before = useJournal((state) => state.before);
  const [refusal, setRefusal] = useState<string | null>(null);
  if (before === null) return null;
  const { written: pages } = summaryOf(before.records);

  async function putBack(): Promise<void> {
    const result = await store.getState().bringBackBefore();
    setRefusal(result.saved ? null : refusalWords[result.why]);
    if (!result.saved) return;
    announce(`Put back: ${pageCount(pages)}`);
    onPutBack?.(pages);
  }

  return (
    <Banner
      title="What was here before"
      actions={
        <>
          <Button onClick={() => void putBack()}>Put it back</Button>
          <Button
            variant="text"
            onClick={() => {
              const { name, text } = backupFile(before, before.at);
              downloadFile(name.replace('.json', '-before.json'), text);
              announce('Handed to your browser');
            }}
          >
            Save it as a file
          </Button>
        </>
      }
    >
      <p>
        {`${pageCount(pages)}, kept until you close or reload this page. Putting it back keeps what is here now in its place.`}
      </p>
      {refusal === null ? null : <p role="alert">{refusal}</p>}
    </Banner>
  );
}
