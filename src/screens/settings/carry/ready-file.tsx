import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { pageCount } from '@/journal/counted';
import { useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { LateIcon } from '@/ui/late-icon';
import { useAnnounce } from '@/ui/live-region';
import { useFocusHere } from '@/ui/use-focus-here';
import { handingOver, handOver, type HandedOver } from '@/screens/hand-over-file';
import { downloadFile } from '@/screens/save-file';
import styles from './carry-over.module.css';
import type { FileToCarry } from './use-file-to-carry';

const handedOverWords: Record<HandedOver, string> = {
  'handed-over': t`Handed over. Choose it on the other device, and look there that it has arrived whole.`,
  cancelled: t`Nothing was handed over. The file is still here.`,
  refused: t`This browser couldn’t hand the file over. Save it instead, and carry that.`,
};

/** In whole kB, as other programs count them. */
const sizeWords = (bytes: number): string => {
  const kilo = Math.max(1, Math.round(bytes / 1000));
  return kilo < 1000 ? t`${kilo} kB` : t`${(kilo / 1000).toFixed(1)} MB`;
};

/** The locked file, and the presses that let it leave. */
export function ReadyFile({ ready }: { ready: FileToCarry }) {
  const store = useJournalStore();
  const announce = useAnnounce();
  const heading = useFocusHere<HTMLHeadingElement>();
  const [said, setSaid] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { name, bytes, lettered, pages } = ready;
  const handing = handingOver(lettered);

  function say(words: string): void {
    setSaid(words);
    announce(words);
  }

  async function hand(): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    const outcome = await handOver(lettered);
    setIsBusy(false);
    say(handedOverWords[outcome]);
  }

  function save(): void {
    downloadFile(name, bytes);
    // Handed over, it may be deleted once it has arrived; saved, it is a backup like any other.
    store.getState().noteBackup(pages);
    say(t`Your browser is saving it as ${name}. Look for it in your downloads.`);
  }

  return (
    <section className={styles.ready} aria-labelledby="carry-ready">
      <h3 id="carry-ready" ref={heading} tabIndex={-1}>{t`The file is ready`}</h3>
      <p>{t`${pageCount(pages)}, locked, ${sizeWords(bytes.length)}. Its name says nothing of what is in it.`}</p>
      {handing === 'too-large' ? (
        <p>
          <Trans>It is too large for this browser to hand over. Save it, and carry that.</Trans>
        </p>
      ) : null}
      <div className="actions">
        {handing === 'offered' ? (
          <Button
            variant="primary"
            aria-disabled={isBusy}
            onClick={() => void hand()}
          >{t`Hand it over…`}</Button>
        ) : null}
        <Button variant={handing === 'offered' ? 'quiet' : 'primary'} onClick={save}>
          <Trans>
            <LateIcon name="download" small />
            Save it as a file
          </Trans>
        </Button>
      </div>
      {said === null ? null : <p className={`small ${styles.name}`}>{said}</p>}
    </section>
  );
}
