import { t } from '@lingui/core/macro';
import { useState } from 'react';
import type { Login, Pairing, Sync } from '@/sync/sync-port';
import { AskHost } from './ask-host';
import { beginWords } from './begin-words';
import { KeepPairing } from './keep-pairing';
import { ServerAddress } from './server-address';
import { StepFlow } from './step-flow';
import { WithEngine } from './with-engine';

type FirstDeviceProps = {
  open: () => Promise<Sync>;
  step: number;
  go: (step: number) => void;
  onDone: () => void;
};

type Prepared = { pairing: Pairing; login: Login };

const total = 5;

/** The server looked at, the code kept, the host asked; only then anything is sent. */
export function FirstDevice({ open, step, go, onDone }: FirstDeviceProps) {
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  return (
    <WithEngine open={open}>
      {(sync) => {
        if (step === 3 || prepared === null)
          return (
            <StepFlow
              key={3}
              title={t`Which server?`}
              lede={t`Whoever hosts gives you its address. It is looked at first; nothing of yours is sent.`}
              position={3}
              total={total}
            >
              <ServerAddress
                sync={sync}
                onAddress={(address) => {
                  const made = sync.prepare(address);
                  setPrepared(made);
                  if (made !== null) go(4);
                }}
              />
            </StepFlow>
          );
        if (step === 4)
          return (
            <StepFlow
              key={4}
              title={t`Keep your code`}
              lede={t`It opens the journal on your next device, and it is the way back to your pages when this one is lost.`}
              position={4}
              total={total}
            >
              <KeepPairing pairing={prepared.pairing} kept={t`I’ve kept it`} onKept={() => go(5)} />
            </StepFlow>
          );
        return (
          <StepFlow
            key={5}
            title={t`Ask whoever hosts`}
            lede={t`They add you by this name and password. Neither opens a page: the code does, and they don’t get it.`}
            position={5}
            total={total}
          >
            <AskHost
              login={prepared.login}
              does={t`They’ve added me: turn it on`}
              asksForName
              wayBack={t`I have a code already`}
              onAdded={async (name) => {
                const begun = await sync.begin(prepared.pairing, name);
                if (!begun.ok) return beginWords(begun.trouble);
                onDone();
                return null;
              }}
            />
          </StepFlow>
        );
      }}
    </WithEngine>
  );
}
