import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import { useLock } from '@/store/lock-context';
import { Button } from '@/ui/button';
import type { PasskeyFailure } from '@/lock/passkey';

const failureWords: Record<PasskeyFailure, string | null> = {
  // They know: they put it away.
  'called-off': null,
  'no-secret': t`This device couldn’t use that passkey. Your passphrase opens the journal.`,
  'not-here': t`Passkeys don’t work at this address. Your passphrase opens the journal.`,
};
const strange = t`That passkey didn’t open the journal. Your passphrase does. Nothing has been lost.`;

const loadLock = () => Promise.all([import('@/lock/passkey'), import('@/lock/key-record')]);

/** The second way in, where this journal has a passkey and this browser can ask for one. */
export function PasskeyButton() {
  const { ways, openWith } = useLock();
  const [isOffered, setIsOffered] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const known = ways();

  useEffect(() => {
    let isHere = true;
    void loadLock().then(async ([{ mayHavePasskey }, { passkeysOf }]) => {
      const has = known !== null && passkeysOf(known).length > 0 && (await mayHavePasskey());
      if (isHere) setIsOffered(has);
    });
    return () => {
      isHere = false;
    };
  }, [known]);

  async function open(): Promise<void> {
    if (isBusy || known === null) return;
    setIsBusy(true);
    setSaid(null);
    const [{ askPasskey }, { openByPasskey, passkeysOf }] = await loadLock();
    const answer = await askPasskey(passkeysOf(known));
    const keys = typeof answer === 'string' ? null : openByPasskey(known, answer);
    setIsBusy(false);
    if (keys !== null) await openWith(keys);
    else setSaid(typeof answer === 'string' ? failureWords[answer] : strange);
  }

  if (!isOffered) return null;
  return (
    <div>
      <Button aria-disabled={isBusy} onClick={() => void open()}>
        {isBusy ? t`Waiting for this device…` : t`Use fingerprint, face or PIN`}
      </Button>
      <output className="small">{said}</output>
    </div>
  );
}
