import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useRef, useState, type SyntheticEvent } from 'react';
import type { Sync, SyncDevice } from '@/sync/sync-port';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { brokenWords } from '@/writing/sync-trouble-words';
import { agoWords } from '@/screens/settings/backup/day-words';
import { DeviceNameField } from './device-name-field';
import styles from './second-device.module.css';

/** Which devices there are and when each was last there; and this one's name. */
export function Devices({ sync, devices }: { sync: Sync; devices: readonly SyncDevice[] }) {
  const titleId = useId();
  const now = useNow();
  const announce = useAnnounce();
  const own = devices.find(({ isThis }) => isThis)?.name ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const name = typed ?? own;

  async function rename(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (name.trim() === '') {
      setIsRefused(true);
      field.current?.focus();
      return;
    }
    const isKept = await sync.rename(name.trim()).then(
      () => true,
      () => false,
    );
    if (isKept) setTyped(null);
    announce(isKept ? t`The new name is kept.` : brokenWords.title);
  }

  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h2 id={titleId}>{t`Devices`}</h2>
      <ul className={styles.devices}>
        {devices.map(({ id, name: called, lastSeen, isThis }) => (
          <li key={id}>
            <b dir="auto">{called}</b>
            <span className="small muted">
              {isThis ? t`This device` : t`Last there ${agoWords(lastSeen, now)}`}
            </span>
          </li>
        ))}
      </ul>
      <p className="small muted">
        <Trans>
          A device you don’t know in this list has your code: change the code. One that stopped
          stays in it, and stands here twice once it is back.
        </Trans>
      </p>
      <form className={styles.part} noValidate onSubmit={(event) => void rename(event)}>
        <DeviceNameField
          ref={field}
          value={name}
          onChange={(next) => {
            setTyped(next);
            setIsRefused(false);
          }}
          error={isRefused ? t`Give this device a name` : undefined}
        />
        {typed === null || typed.trim() === own ? null : (
          <p className="actions">
            <Button type="submit">{t`Keep this name`}</Button>
          </p>
        )}
      </form>
    </section>
  );
}
