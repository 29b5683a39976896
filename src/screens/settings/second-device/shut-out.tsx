import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { brokenWords } from '@/writing/sync-trouble-words';

type ShutOutProps = {
  /** What was to be taken away there: the whole journal, what is older than what replaced it, or what an earlier code opens. */
  what: 'journal' | 'older' | 'code';
  /** Leaves it at that. */
  onLetBe: () => Promise<void>;
};

const titles = {
  journal: t`The server lets this device in no more`,
  older: t`The server lets this device in no more`,
  code: t`The server lets the earlier code in no more`,
} as const;

const words = {
  journal: t`The journal was to be emptied there, and can’t be from here. Whoever runs the server may have taken your place away, or can do it: then all of it is gone. Your other devices can’t be told; delete the journal on each of them.`,
  older: t`Everything was replaced here, and your other devices can’t be told: they keep what they have. Whoever runs the server may have taken your place away.`,
  code: t`What that code opens was to be taken away, and can’t be from here. Whoever runs the server may have done it, or can remove that name.`,
} as const;

/** Something is yet to be taken away from a server that lets its code in no more: who can do it, and the way to end it. */
export function ShutOut({ what, onLetBe }: ShutOutProps) {
  const announce = useAnnounce();
  const [isBusy, setIsBusy] = useState(false);

  async function letBe(): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    const isDone = await onLetBe().then(
      () => true,
      () => false,
    );
    setIsBusy(false);
    if (!isDone) {
      announce(brokenWords.title);
      return;
    }
    announce(t`Left at that. This device keeps nothing of that place.`);
    // The button goes with the banner.
    document.querySelector<HTMLElement>('#main h1')?.focus();
  }

  return (
    <Banner
      title={titles[what]}
      actions={
        <Button aria-disabled={isBusy} onClick={() => void letBe()}>{t`Leave it at that`}</Button>
      }
    >
      <p>{words[what]}</p>
      <p>
        <Trans>
          Leave it at that, and this device forgets that place and its code. Until you do, it asks
          again by itself.
        </Trans>
      </p>
    </Banner>
  );
}
