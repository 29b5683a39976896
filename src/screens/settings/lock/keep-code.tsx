import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { dayAt } from '@/journal/calendar-day';
import { useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { LateIcon } from '@/ui/late-icon';
import { useAnnounce } from '@/ui/live-region';
import { downloadFile } from '@/screens/save-file';
import styles from './keep-code.module.css';

type KeepCodeProps = { code: string; onKept: () => void };

/** The recovery code, in sight this once, and the ways to keep it. */
export function KeepCode({ code, onKept }: KeepCodeProps) {
  const store = useJournalStore();
  const announce = useAnnounce();
  const [said, setSaid] = useState('');

  function say(words: string): void {
    setSaid(words);
    announce(words);
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      say(t`Copied. Paste it where only you look, then copy something else.`);
    } catch {
      say(t`This browser didn’t let it be copied. Select it by hand, or write it down.`);
    }
  }

  function save(): void {
    const name = `note-${dayAt(store.getState().now())}.txt`;
    downloadFile(name, new TextEncoder().encode(`${code}\n`));
    say(t`Handed to your browser as ${name}. Move it off this device, or to where only you look.`);
  }

  return (
    <>
      <p className={styles.code} translate="no">
        {code.split('-').map((group, index) => (
          // A code is eight groups in their order; two may be the same.
          <span key={`${index} ${group}`}>{group}</span>
        ))}
      </p>
      <div className="actions">
        <Button onClick={() => window.print()}>
          <Trans>
            <LateIcon name="print" small />
            Print
          </Trans>
        </Button>
        <Button onClick={() => void copy()}>{t`Copy`}</Button>
        <Button onClick={save}>
          <Trans>
            <LateIcon name="download" small />
            Save as a file
          </Trans>
        </Button>
      </div>
      {said === '' ? null : <p className={`small ${styles.onScreen}`}>{said}</p>}
      <p className={styles.onScreen}>
        <Trans>
          Paper in a place only you know is best. Whoever has this code and this device can open the
          journal.
        </Trans>
      </p>
      <div className="actions">
        <Button variant="primary" onClick={onKept}>{t`I’ve kept it`}</Button>
      </div>
    </>
  );
}
