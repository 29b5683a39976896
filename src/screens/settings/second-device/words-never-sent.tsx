import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { pageCount } from '@/journal/counted';
import type { Sync, SyncQuestion } from '@/sync/sync-port';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { useAnnounce } from '@/ui/live-region';
import { paths } from '@/paths';
import { brokenWords } from '@/writing/sync-trouble-words';
import { questionTitle } from '@/writing/sync-words';

type WordsNeverSentProps = { sync: Sync; question: SyncQuestion | null };

/** Emptied or replaced elsewhere, and words here that no other device has seen: nothing is let go unasked. */
export function WordsNeverSent({ sync, question }: WordsNeverSentProps) {
  const announce = useAnnounce();
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  if (question === null) return null;
  const pages = pageCount(question.unsent);

  async function answer(choice: 'keep' | 'let-go'): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    setIsAsking(false);
    const isDone = await sync.answer(choice).then(
      () => true,
      () => false,
    );
    setIsBusy(false);
    if (!isDone) {
      announce(brokenWords.title);
      return;
    }
    announce(choice === 'keep' ? t`They are kept.` : t`They are let go.`);
    document.querySelector<HTMLElement>('#main h1')?.focus();
  }

  return (
    <>
      <Banner
        title={questionTitle(question)}
        actions={
          <>
            <Button
              variant="primary"
              aria-disabled={isBusy}
              onClick={() => void answer('keep')}
            >{t`Keep them`}</Button>
            <Button
              variant="danger"
              aria-disabled={isBusy}
              onClick={() => setIsAsking(true)}
            >{t`Let them go…`}</Button>
          </>
        }
      >
        <p>{t`${pages} on this device ${plural(question.unsent, { one: 'was', other: 'were' })} never sent. Kept, they stay here and come to the other devices. Let go, they are deleted here, as everything else was there.`}</p>
        <p>
          <Trans>
            Nothing is sent or taken in until you have answered. You can{' '}
            <Link to={paths.settings}>back up first</Link>.
          </Trans>
        </p>
      </Banner>
      <Dialog
        open={isAsking}
        title={t`Let ${pages} go?`}
        onClose={() => setIsAsking(false)}
        actions={
          <>
            <Button variant="primary" onClick={() => setIsAsking(false)}>{t`Not now`}</Button>
            <Button variant="danger" onClick={() => void answer('let-go')}>
              {t`Delete ${pages}`}
            </Button>
          </>
        }
      >
        <p>
          <Trans>They are on no other device and on no server. This can’t be taken back.</Trans>
        </p>
      </Dialog>
    </>
  );
}
