import { t } from '@lingui/core/macro';
import { useEffect, useRef, useState } from 'react';
import type { PasskeyFailure } from '@/lock/passkey';
import type { OpenedKeys, PasskeyWay } from '@/lock/key-record';
import { useJournalStore } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { useNow } from '@/store/use-now';
import { failureWords as saveWords } from '@/writing/save-words';
import { Button } from '@/ui/button';
import { useEscape } from '@/ui/use-escape';
import { longDate } from '@/ui/when';
import { SettingRow } from '../setting-row';
import { AskPassphrase } from './ask-passphrase';
import styles from './lock-flow.module.css';

const failureWords: Record<PasskeyFailure, string> = {
  'called-off': t`Nothing was changed.`,
  'no-secret': t`This device’s passkeys can’t open a journal: they have no secret to give. Nothing was changed.`,
  'not-here': t`Passkeys need a secure page at an address with a name, such as localhost. Nothing was changed.`,
};

const loadLock = () => Promise.all([import('@/lock/passkey'), import('@/lock/key-record')]);

/** The device's own lock as a second way into the journal: never the only one. */
export function PasskeyRow() {
  const lock = useLock();
  const store = useJournalStore();
  const now = useNow();
  const [may, setMay] = useState<boolean | null>(null);
  const [passkeys, setPasskeys] = useState<readonly PasskeyWay[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEscape(frame, isAsking ? () => setIsAsking(false) : null);
  const ways = lock.ways();

  useEffect(() => {
    let isHere = true;
    void loadLock().then(async ([{ mayHavePasskey }, { passkeysOf }]) => {
      const mayHave = await mayHavePasskey();
      if (!isHere) return;
      setMay(mayHave);
      setPasskeys(ways === null ? [] : passkeysOf(ways));
    });
    return () => {
      isHere = false;
    };
  }, [ways]);

  /** One at a time, and told in words what came of it. */
  async function change(work: () => Promise<string>): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    setSaid('');
    setSaid(await work());
    setIsBusy(false);
  }

  /** Whoever is handed an open journal must not be able to leave a way in behind. */
  async function add(keys: OpenedKeys): Promise<null> {
    setIsAsking(false);
    await change(async () => {
      const [{ makePasskey }, { passkeysOf, withPasskey }] = await loadLock();
      const made = await makePasskey();
      if (typeof made === 'string') return failureWords[made];
      const addedAt = store.getState().now();
      const changed = withPasskey(keys, { ...made, name: t`Passkey`, addedAt });
      const result = await lock.change(changed);
      if (!result.saved) return saveWords[result.why];
      setPasskeys(passkeysOf(changed));
      return t`Added. Your passphrase goes on opening the journal too.`;
    });
    keys.dataKey.fill(0);
    return null;
  }

  const remove = (passkey: PasskeyWay): Promise<void> =>
    change(async () => {
      const [, { passkeysOf, withoutPasskey }] = await loadLock();
      const keys = lock.keys();
      if (keys === null) return failureWords['called-off'];
      const changed = withoutPasskey(keys.record, passkey.id);
      const result = await lock.change(changed);
      if (!result.saved) return saveWords[result.why];
      setPasskeys(passkeysOf(changed));
      return t`Removed here. In this device’s list of passkeys it may still stand; it opens nothing now.`;
    });

  if (may === null || (!may && passkeys.length === 0)) return null;
  return (
    <>
      <hr />
      <div ref={frame} className={styles.frame}>
        <SettingRow
          title={t`Fingerprint, face or PIN`}
          words={
            passkeys.length === 0
              ? t`A passkey of this device may open the journal too. Whoever can unlock this device with it can then open the journal.`
              : t`A passkey opens the journal beside the passphrase. Whoever can unlock this device with it can open the journal.`
          }
        >
          {may ? (
            <Button
              aria-disabled={isBusy}
              aria-expanded={isAsking}
              onClick={() => setIsAsking(!isAsking)}
            >
              {passkeys.length === 0 ? t`Add a passkey` : t`Add another`}
            </Button>
          ) : null}
        </SettingRow>
        {isAsking ? <AskPassphrase does={t`Add it`} mayUseCode onOpened={add} /> : null}
      </div>
      {passkeys.map((passkey) => (
        <SettingRow
          key={passkey.id}
          title={t`Passkey`}
          words={t`Added on ${longDate(passkey.addedAt, now)}.`}
        >
          <Button aria-disabled={isBusy} onClick={() => void remove(passkey)}>{t`Remove`}</Button>
        </SettingRow>
      ))}
      <output className="small">{said}</output>
    </>
  );
}
