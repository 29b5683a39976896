import { t } from '@lingui/core/macro';
import type { Sync } from '@/sync/sync-port';
import { beginWords } from './begin-words';
import { StepFlow } from './step-flow';
import { TypePairing } from './type-pairing';
import { WithEngine } from './with-engine';

type NextDeviceProps = {
  open: () => Promise<Sync>;
  /** From the link that the page was opened by. */
  joinWord: string | null;
  onDone: () => void;
};

/** Another device has it on already, or had: its address and code are all that is needed. */
export function NextDevice({ open, joinWord, onDone }: NextDeviceProps) {
  return (
    <WithEngine open={open}>
      {(sync) => (
        <StepFlow
          title={t`The code of your other device`}
          lede={t`It is in its Settings under this same title, or on the paper you kept. Pages that are here already stay, and go to the other device too.`}
          position={3}
          total={3}
        >
          <TypePairing
            joinWord={joinWord}
            onPairing={async (pairing, name) => {
              const begun = await sync.begin(pairing, name);
              if (!begun.ok) return { words: beginWords(begun.trouble), trouble: begun.trouble };
              onDone();
              return null;
            }}
          />
        </StepFlow>
      )}
    </WithEngine>
  );
}
