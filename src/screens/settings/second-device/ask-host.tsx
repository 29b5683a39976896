import { t } from '@lingui/core/macro';
import { useRef, useState, type SyntheticEvent } from 'react';
import type { Login } from '@/sync/sync-port';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { brokenWords, type TroubleWords } from '@/writing/sync-trouble-words';
import { useIsHere } from '@/screens/settings/lock/use-is-here';
import { firstDeviceName } from './device-name';
import { DeviceNameField } from './device-name-field';
import styles from './second-device.module.css';
import { TroubleBanner } from './trouble-banner';
import { WhatTheHostAdds } from './what-the-host-adds';

type AskHostProps = {
  login: Login;
  /** What the button does. */
  does: string;
  asksForName?: boolean;
  /** The press that leads back here with the code that was kept. */
  wayBack: string;
  /** What is answered went wrong; null where nothing did. */
  onAdded: (deviceName: string) => Promise<TroubleWords | null>;
};

/** What whoever hosts has to add, and the press that goes on once they have. */
export function AskHost({ login, does, asksForName = false, wayBack, onAdded }: AskHostProps) {
  const announce = useAnnounce();
  const isHere = useIsHere();
  const [name, setName] = useState(() => firstDeviceName(navigator.userAgent));
  const [isBusy, setIsBusy] = useState(false);
  const [tries, setTries] = useState(0);
  const [trouble, setTrouble] = useState<TroubleWords | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isNameless = asksForName && tries > 0 && name.trim() === '';

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setTries((before) => before + 1);
    setTrouble(null);
    if (asksForName && name.trim() === '') {
      field.current?.focus();
      return;
    }
    setIsBusy(true);
    announce(t`Asking the server…`);
    const wrong = await onAdded(name.trim()).catch(() => brokenWords);
    if (!isHere.current) return;
    setIsBusy(false);
    setTrouble(wrong);
  }

  return (
    <>
      <WhatTheHostAdds login={login} />
      <p className="small muted">
        {t`If that takes a while, you can close this page: come back with “${wayBack}” and the code you kept.`}
      </p>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {asksForName ? (
          <DeviceNameField
            ref={field}
            value={name}
            onChange={setName}
            error={isNameless ? t`Give this device a name` : undefined}
          />
        ) : null}
        {trouble === null ? null : <TroubleBanner key={tries} trouble={trouble} />}
        <div className="actions">
          <Button variant="primary" type="submit" aria-disabled={isBusy}>
            {isBusy ? t`Asking the server…` : does}
          </Button>
        </div>
      </form>
    </>
  );
}
