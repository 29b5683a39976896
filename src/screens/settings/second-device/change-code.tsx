import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Login, Pairing, Sync } from '@/sync/sync-port';
import { Button } from '@/ui/button';
import { FocusedHeading } from '@/screens/settings/backup/focused-heading';
import { AskHost } from './ask-host';
import { beginWords } from './begin-words';
import { KeepPairing } from './keep-pairing';
import styles from './second-device.module.css';
import { StepFlow } from './step-flow';
import { TypePairing } from './type-pairing';

function ownName(sync: Sync): string | undefined {
  const state = sync.state();
  return state.on ? state.devices.find(({ isThis }) => isThis)?.name : undefined;
}

type ChangeCodeProps = { sync: Sync; address: string; onDone: () => void };

const haveIt = t`I have the new code already`;

type Prepared = { pairing: Pairing; login: Login };

/** A new code for a lost phone, or where somebody may have seen the old one. */
export function ChangeCode({ sync, address, onDone }: ChangeCodeProps) {
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [at, setAt] = useState<'why' | 'have' | 'code' | 'host' | 'done'>('why');

  if (at === 'done')
    return (
      <StepFlow
        key="done"
        title={t`Change the code`}
        lede={t`Your other devices stop until they are given the new code.`}
      >
        <FocusedHeading>{t`The new code counts`}</FocusedHeading>
        <p>
          <Trans>
            All your pages are being sent anew under it. Then what the old code opens is taken off
            the server, as soon as that can be reached; until then the old code still opens it. “How
            it stands” says so for as long as it lasts, and whoever hosts can end it sooner by
            removing the old name.
          </Trans>
        </p>
        <p>
          <Trans>
            Type the new code on each device you still have, and throw the old paper away.
          </Trans>
        </p>
        <p className="actions">
          <Button variant="primary" onClick={onDone}>{t`Back to how it stands`}</Button>
        </p>
      </StepFlow>
    );
  if (at === 'have')
    return (
      <StepFlow
        key="have"
        title={t`Change the code`}
        lede={t`The one that was made for this journal, here or on another of your devices. All that is here goes along.`}
      >
        <TypePairing
          joinWord={null}
          does={t`Change the code`}
          called={ownName(sync)}
          onPairing={async (pairing, name) => {
            const changed = await sync.changeCode(pairing);
            if (!changed.ok)
              return { words: beginWords(changed.trouble), trouble: changed.trouble };
            await sync.rename(name);
            setAt('done');
            return null;
          }}
        />
      </StepFlow>
    );
  if (at === 'why' || prepared === null)
    return (
      <StepFlow
        key="why"
        title={t`Change the code`}
        lede={t`A new code for your devices. What the old one opens is taken away, though not at once.`}
      >
        <ul className={styles.list}>
          <li>
            <Trans>
              Everything is sent anew. Then what the old code opens is taken off the server, as soon
              as that can be reached from here.
            </Trans>
          </li>
          <li>{t`Until that is done, the old code still opens what is there.`}</li>
          <li>{t`Whoever hosts adds a new name first, as in the beginning.`}</li>
          <li>{t`Each of your other devices needs the new code.`}</li>
          <li>
            <Trans>What somebody has read or copied with the old code they have.</Trans>
          </li>
        </ul>
        <p className="actions">
          <Button
            variant="primary"
            onClick={() => {
              setPrepared(sync.prepare(address));
              setAt('code');
            }}
          >{t`Make a new code`}</Button>
          <Button onClick={() => setAt('have')}>{haveIt}</Button>
          <Button variant="text" onClick={onDone}>{t`Not now`}</Button>
        </p>
      </StepFlow>
    );
  if (at === 'code')
    return (
      <StepFlow
        key="code"
        title={t`Change the code`}
        lede={t`The old code still counts. Nothing has changed so far.`}
      >
        <FocusedHeading>{t`Keep the new code`}</FocusedHeading>
        <KeepPairing
          pairing={prepared.pairing}
          kept={t`I’ve kept it`}
          onKept={() => setAt('host')}
        />
      </StepFlow>
    );
  return (
    <StepFlow
      key="host"
      title={t`Change the code`}
      lede={t`The old code still counts until whoever hosts has added the new name.`}
    >
      <FocusedHeading>{t`Ask whoever hosts`}</FocusedHeading>
      <AskHost
        login={prepared.login}
        does={t`They’ve added it: change the code`}
        wayBack={haveIt}
        onAdded={async () => {
          const changed = await sync.changeCode(prepared.pairing);
          if (!changed.ok) return beginWords(changed.trouble);
          setAt('done');
          return null;
        }}
      />
    </StepFlow>
  );
}
