import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { OpenedKeys } from '@/lock/key-record';
import { useLock } from '@/store/lock-context';
import { AskPassphrase } from './ask-passphrase';
import { ChoosePassphrase } from './choose-passphrase';
import { lockFailureWords } from './lock-failure-words';
import { LockFlow } from './lock-flow';
import { LockSettled } from './lock-settled';
import { useFilledWithZeros } from './use-filled-with-zeros';
import { useIsHere } from './use-is-here';
import { useLockSteps } from './use-lock-steps';

const total = 2;

/** Another passphrase to the same pages; the old one, or the code, says that it is you. */
export function ChangePassphrase() {
  const { renewed, change } = useLock();
  const [keys, setKeys] = useState<OpenedKeys | null>(null);
  const [isChanged, setIsChanged] = useState(false);
  const { step, go } = useLockSteps(keys === null ? 1 : total);
  useFilledWithZeros(keys);
  const isHere = useIsHere();

  async function choose(passphrase: string): Promise<string | null> {
    if (keys === null) return null;
    const own = { record: keys.record, dataKey: keys.dataKey.slice() };
    const record = await renewed(own, passphrase).finally(() => void own.dataKey.fill(0));
    // Left while the key was worked out: nothing half-done is kept.
    if (!isHere.current) return null;
    const result = await change(record);
    if (!result.saved) return lockFailureWords[result.why];
    setIsChanged(true);
    go(total, { replace: true });
    return null;
  }

  if (isChanged)
    return (
      <LockSettled
        title={t`The passphrase is changed`}
        lede={t`From now on the new one opens the journal, and the old one no more.`}
      >
        <p>
          <Trans>
            Your recovery code stays as it is, and so do your passkeys. Backups you made before open
            with the passphrase they were made with.
          </Trans>
        </p>
      </LockSettled>
    );
  if (step === 1 || keys === null)
    return (
      <LockFlow
        key={1}
        title={t`Change the passphrase`}
        lede={t`First the one you have now.`}
        position={1}
        total={total}
      >
        <AskPassphrase
          does={t`Go on`}
          mayUseCode
          onOpened={(opened) => {
            setKeys(opened);
            go(2);
            return Promise.resolve(null);
          }}
        />
      </LockFlow>
    );
  return (
    <LockFlow
      key={2}
      title={t`Choose the new one`}
      lede={t`Your pages stay as they are. Only the way in changes.`}
      position={2}
      total={total}
    >
      <ChoosePassphrase
        does={t`Change the passphrase`}
        doing={t`Working out the key…`}
        onChosen={choose}
      />
    </LockFlow>
  );
}
