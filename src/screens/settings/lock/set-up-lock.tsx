import { t } from '@lingui/core/macro';
import { useState } from 'react';
import type { OpenedKeys } from '@/lock/key-record';
import { useLock } from '@/store/lock-context';
import { ChoosePassphrase } from './choose-passphrase';
import { KeepCode } from './keep-code';
import { LockDone } from './lock-done';
import { lockFailureWords } from './lock-failure-words';
import { LockFlow } from './lock-flow';
import { TypeCodeBack } from './type-code-back';
import { useFilledWithZeros } from './use-filled-with-zeros';
import { useLockSteps } from './use-lock-steps';
import { WhatALockDoes } from './what-a-lock-does';
import { useWhyNoLock } from './why-no-lock';

type Made = OpenedKeys & { code: string };

const total = 5;

/** Turns the lock on, one thing to a page. Nothing is changed before the code was typed back. */
export function SetUpLock() {
  const { newKeys, renewed, turnOn } = useLock();
  const whyNot = useWhyNoLock();
  const [made, setMade] = useState<Made | null>(null);
  const [isOn, setIsOn] = useState(false);
  const { step, go } = useLockSteps(isOn ? total : made === null ? 2 : 4);
  useFilledWithZeros(made);

  async function choose(passphrase: string): Promise<null> {
    // Chosen anew: the code that may be on paper by now stays the same.
    setMade(
      made === null
        ? await newKeys(passphrase)
        : { ...made, record: await renewed(made, passphrase) },
    );
    go(3);
    return null;
  }

  async function lock(): Promise<string | null> {
    if (made === null) return null;
    // The journal gets a key of its own: this one goes with the screen.
    const result = await turnOn({ record: made.record, dataKey: made.dataKey.slice() });
    if (!result.saved) return lockFailureWords[result.why];
    setIsOn(true);
    setMade(null);
    go(total, { replace: true });
    return null;
  }

  if (isOn) return <LockDone position={total} total={total} />;
  if (step === 1 || whyNot !== null)
    return <WhatALockDoes key={1} total={total} whyNot={whyNot} onGoOn={() => go(2)} />;
  if (step === 2 || made === null)
    return (
      <LockFlow
        key={2}
        title={t`Choose a passphrase`}
        lede={t`It opens the journal from now on, here in this browser.`}
        position={2}
        total={total}
      >
        <ChoosePassphrase does={t`Go on`} doing={t`Working out the key…`} onChosen={choose} />
      </LockFlow>
    );
  if (step === 3)
    return (
      <LockFlow
        key={3}
        title={t`Keep your recovery code`}
        lede={t`It opens the journal if you forget the passphrase. It counts once you have typed its last group back, on the next page; nothing here keeps it.`}
        position={3}
        total={total}
      >
        <KeepCode code={made.code} onKept={() => go(4)} />
      </LockFlow>
    );
  return (
    <LockFlow
      key={4}
      title={t`Type its last group`}
      lede={t`The last four letters or digits, from where you kept the code. Then every page is encrypted.`}
      position={4}
      total={total}
    >
      <TypeCodeBack
        code={made.code}
        does={t`Turn on the lock`}
        doing={t`Encrypting every page…`}
        onTyped={lock}
      />
    </LockFlow>
  );
}
