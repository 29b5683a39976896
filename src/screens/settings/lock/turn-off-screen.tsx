import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { OpenedKeys } from '@/lock/key-record';
import { useLock } from '@/store/lock-context';
import { AskPassphrase } from './ask-passphrase';
import { lockFailureWords } from './lock-failure-words';
import { LockFlow } from './lock-flow';
import { LockSettled } from './lock-settled';
import { NoLockHere } from './no-lock-here';
import { useLockSteps } from './use-lock-steps';

/** Opens everything for good. */
export function TurnOffScreen() {
  const { state, turnOff } = useLock();
  const [isOff, setIsOff] = useState(false);
  // Turned off here, the lock's last page stays in sight.
  const [wasLocked] = useState(state === 'unlocked');
  const { go } = useLockSteps(1);

  async function open(keys: OpenedKeys): Promise<string | null> {
    keys.dataKey.fill(0);
    const result = await turnOff();
    if (!result.saved) return lockFailureWords[result.why];
    setIsOff(true);
    go(1, { replace: true });
    return null;
  }

  if (isOff)
    return (
      <LockSettled
        title={t`The lock is off`}
        lede={t`Everything can be read again by whoever can use this browser.`}
      >
        <p>
          <Trans>
            Passphrase, recovery code and passkeys open nothing any more; you can throw the paper
            away. Backups you made while it was locked still need the passphrase of that time.
          </Trans>
        </p>
      </LockSettled>
    );
  if (!wasLocked) return <NoLockHere title={t`Turn off the lock`} />;
  return (
    <LockFlow
      title={t`Turn off the lock`}
      lede={t`Every page becomes readable here again, for anybody who can use this browser.`}
    >
      <AskPassphrase does={t`Turn off the lock`} onOpened={open} />
    </LockFlow>
  );
}
