import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { readJoinWord } from '@/sync/pairing-link';
import type { Sync } from '@/sync/sync-port';
import { useSync } from '@/store/sync-context';
import { useLock } from '@/store/lock-context';
import { Banner } from '@/ui/banner';
import { AskPassphrase } from '@/screens/settings/lock/ask-passphrase';
import { useLockSteps } from '@/screens/settings/lock/use-lock-steps';
import { beginWords } from './begin-words';
import { ChangeCode } from './change-code';
import { Devices } from './devices';
import { HowItStands } from './how-it-stands';
import { KeepPairing } from './keep-pairing';
import { OtherWays } from './other-ways';
import styles from './second-device.module.css';
import { StepFlow } from './step-flow';
import { WithEngine } from './with-engine';
import { WordsNeverSent } from './words-never-sent';

/** Shown instead of the main page, each at a step of its own, so that the browser's way back leads home. */
const views = { main: 1, code: 2, change: 3 } as const;

type InStepProps = { open: () => Promise<Sync>; joinWord: string | null };

/** While it is on: how it stands, the devices, and what can be done about them. */
export function InStep({ open, joinWord }: InStepProps) {
  const { state } = useSync();
  const { state: lock } = useLock();
  const { step, go } = useLockSteps(views.change);
  const [isShown, setIsShown] = useState(false);
  if (!state.on) return null;
  const mayShow = lock !== 'unlocked' || isShown;
  const back = (): void => go(views.main, { replace: true });

  return (
    <WithEngine open={open}>
      {(sync) => {
        if (step !== views.main && !mayShow)
          return (
            <StepFlow
              key="passphrase"
              title={t`Your passphrase first`}
              lede={t`The code opens everything, so it is shown to nobody who can’t open the journal.`}
            >
              <AskPassphrase
                does={t`Go on`}
                onOpened={(keys) => {
                  keys.dataKey.fill(0);
                  setIsShown(true);
                  return Promise.resolve(null);
                }}
              />
            </StepFlow>
          );
        const pairing = sync.pairing();
        if (step === views.code && pairing !== null)
          return (
            <StepFlow
              key={views.code}
              title={t`Your code`}
              lede={t`For another device, or for paper. On the other device: Settings, this same title, “I have a code already”.`}
            >
              <KeepPairing pairing={pairing} kept={t`Done`} onKept={back} />
            </StepFlow>
          );
        if (step === views.change)
          return <ChangeCode sync={sync} address={state.address} onDone={back} />;
        return (
          <StepFlow
            key={views.main}
            title={t`Kept in step`}
            lede={t`This journal is on your server, sealed, and on every device that has the code.`}
          >
            <LinkOpenedHere sync={sync} joinWord={joinWord} />
            <WordsNeverSent sync={sync} question={state.question} />
            <HowItStands sync={sync} state={state} />
            <hr />
            <Devices sync={sync} devices={state.devices} />
            <hr />
            <OtherWays
              sync={sync}
              isLeaving={state.isLeaving}
              isReplacing={state.isReplacing === true}
              onShowCode={() => go(views.code)}
              onChangeCode={() => go(views.change)}
            />
          </StepFlow>
        );
      }}
    </WithEngine>
  );
}

/** A link with a code, opened where it is on already. */
function LinkOpenedHere({ sync, joinWord }: { sync: Sync; joinWord: string | null }) {
  const linked = joinWord === null ? null : readJoinWord(joinWord);
  const own = sync.pairing();
  if (linked === null || own === null) return null;
  const isOwn = linked.code === own.code && linked.address === own.address;
  const { title, words } = isOwn
    ? {
        title: t`That code is in use here already`,
        words: t`There is nothing left to do. The browser’s history may have kept the link.`,
      }
    : beginWords('other-journal');
  return (
    <div className={styles.part}>
      <Banner title={title}>
        <p>{words}</p>
      </Banner>
    </div>
  );
}
