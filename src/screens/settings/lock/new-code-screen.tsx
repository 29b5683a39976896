import { t } from '@lingui/core/macro';
import { useState } from 'react';
import type { KeyRecord, OpenedKeys } from '@/lock/key-record';
import { useLock } from '@/store/lock-context';
import { AskPassphrase } from './ask-passphrase';
import { KeepCode } from './keep-code';
import { lockFailureWords } from './lock-failure-words';
import { LockFlow } from './lock-flow';
import { LockSettled } from './lock-settled';
import { NoLockHere } from './no-lock-here';
import { TypeCodeBack } from './type-code-back';
import { useLockSteps } from './use-lock-steps';

const total = 3;

/** A new recovery code; the old one opens the journal until the new one was typed back. */
export function NewCodeScreen() {
  const { state, change } = useLock();
  const [made, setMade] = useState<{ record: KeyRecord; code: string } | null>(null);
  const [isChanged, setIsChanged] = useState(false);
  const { step, go } = useLockSteps(made === null ? 1 : total);

  async function make(keys: OpenedKeys): Promise<null> {
    const { withNewCode } = await import('@/lock/key-record');
    setMade(withNewCode(keys));
    keys.dataKey.fill(0);
    go(2);
    return null;
  }

  async function keep(): Promise<string | null> {
    if (made === null) return null;
    const result = await change(made.record);
    if (!result.saved) return lockFailureWords[result.why];
    setIsChanged(true);
    setMade(null);
    go(total, { replace: true });
    return null;
  }

  if (state !== 'unlocked') return <NoLockHere title={t`New recovery code`} />;
  if (isChanged)
    return (
      <LockSettled
        title={t`The new code counts`}
        lede={t`It opens the journal from now on, and the old one no more.`}
      >
        <p>{t`Your passphrase stays as it is. Throw the old paper away.`}</p>
      </LockSettled>
    );
  if (step === 1 || made === null)
    return (
      <LockFlow
        key={1}
        title={t`New recovery code`}
        lede={t`The one you have stops opening the journal as soon as you have kept a new one.`}
        position={1}
        total={total}
      >
        <AskPassphrase does={t`Make a new code`} onOpened={make} />
      </LockFlow>
    );
  if (step === 2)
    return (
      <LockFlow
        key={2}
        title={t`Keep your new code`}
        lede={t`You see it this once; nothing here keeps it.`}
        position={2}
        total={total}
      >
        <KeepCode code={made.code} onKept={() => go(3)} />
      </LockFlow>
    );
  return (
    <LockFlow
      key={3}
      title={t`Type its last group`}
      lede={t`The last four letters or digits, from where you kept the code. Then the old code is useless.`}
      position={3}
      total={total}
    >
      <TypeCodeBack
        code={made.code}
        does={t`Use the new code`}
        doing={t`Keeping it…`}
        onTyped={keep}
      />
    </LockFlow>
  );
}
