import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { dayAt } from '@/journal/calendar-day';
import { useJournalStore } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { downloadFile } from '@/screens/save-file';

/** The locked pages as a file, before they go: should passphrase or code be found one day. */
export function SaveSealed() {
  const store = useJournalStore();
  const { sealedCopy } = useLock();
  const announce = useAnnounce();
  const [said, setSaid] = useState<string | null>(null);

  async function save(): Promise<void> {
    const text = await sealedCopy();
    const name = `backup-${dayAt(store.getState().now())}-locked.json`;
    if (text !== null) downloadFile(name, text);
    const words =
      text === null
        ? t`What is here can’t be opened by any passphrase or code, so there is nothing to save.`
        : t`Handed to your browser as ${name}. Look for it in your downloads before you go on.`;
    setSaid(words);
    announce(words);
  }

  return (
    <>
      <p>
        <Trans>
          You can save the locked pages as a file first. Nobody can read it now; should you find the
          passphrase or the recovery code one day, it can be restored like a backup.
        </Trans>
      </p>
      <p className="actions">
        <Button onClick={() => void save()}>{t`Save the locked pages first`}</Button>
      </p>
      {said === null ? null : <p className="small">{said}</p>}
    </>
  );
}
