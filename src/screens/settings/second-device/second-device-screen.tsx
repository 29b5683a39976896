import { useState } from 'react';
import { useSync } from '@/store/sync-context';
import { takeJoinWord } from '@/store/join-word';
import { lazily } from '@/tool-kit/lazily';
import { useLockSteps } from '@/screens/settings/lock/use-lock-steps';
import { NotFromHere } from './not-from-here';
import { WhatItIs, type Role } from './what-it-is';
import { WhoElse } from './who-else';

/** Everything that knows a server or a code is fetched by whoever goes on, and by nobody else. */
const FirstDevice = lazily(async () => (await import('./first-device')).FirstDevice);
const NextDevice = lazily(async () => (await import('./next-device')).NextDevice);
const InStep = lazily(async () => (await import('./in-step')).InStep);

/** The steps before anything is asked of a server: what it is, and who else could read. */
const stepsBefore = 2;

/** The same journal on a second device, through a server that can't read it. */
export function SecondDeviceScreen() {
  const { state, open } = useSync();
  const [joinWord] = useState(takeJoinWord);
  const [role, setRole] = useState<Role | null>(joinWord === null ? null : 'next');
  const [isAnswered, setIsAnswered] = useState(false);
  const reachable = role === null ? 1 : isAnswered ? stepsBefore + 3 : stepsBefore;
  const { step, go } = useLockSteps(reachable);

  if (open === null) return <NotFromHere />;
  if (state.on) return <InStep open={open} joinWord={joinWord} />;
  if (step === 1 || role === null)
    return (
      <WhatItIs
        key={1}
        isEmptying={state.isEmptying}
        isLeaving={state.isLeaving}
        isReplacing={state.isReplacing === true}
        isShutOut={state.isShutOut}
        onLetBe={async () => (await open()).letBe()}
        hasLink={joinWord !== null}
        onGoOn={(chosen) => {
          setRole(chosen);
          go(2);
        }}
      />
    );
  if (step === stepsBefore || !isAnswered)
    return (
      <WhoElse
        key={2}
        total={role === 'first' ? 5 : 3}
        onGoOn={() => {
          setIsAnswered(true);
          go(stepsBefore + 1);
        }}
      />
    );
  const onDone = (): void => go(1, { replace: true });
  return role === 'first' ? (
    <FirstDevice open={open} step={step} go={go} onDone={onDone} />
  ) : (
    <NextDevice open={open} joinWord={joinWord} onDone={onDone} />
  );
}
