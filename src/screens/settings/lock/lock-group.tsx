import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { factOf } from '@/journal/facts';
import { lockAfterChoices, type LockAfter } from '@/journal/lock-after';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { Button, buttonClass } from '@/ui/button';
import { Segmented } from '@/ui/segmented';
import { paths } from '@/paths';
import { SettingLinkRow } from '../setting-link-row';
import { SettingRow } from '../setting-row';
import { SettingsGroup } from '../settings-group';
import { useWhyNoLock } from './why-no-lock';
import { PasskeyRow } from './passkey-row';

const lockAfterWords: Record<LockAfter, string> = {
  1: t`1 minute`,
  5: t`5 minutes`,
  15: t`15 minutes`,
  leave: t`When I leave`,
};

/** The lock: whether there is one, and what can be done about it. */
export function LockGroup() {
  const { state } = useLock();
  return (
    <SettingsGroup
      id="lock"
      title={t`Lock`}
      words={t`A passphrase encrypts every page on this device. Nobody can reset it, including us.`}
    >
      {state === 'unlocked' ? <LockIsOn /> : <NoLock />}
    </SettingsGroup>
  );
}

function NoLock() {
  const why = useWhyNoLock();
  return (
    <SettingRow
      title={t`There is no lock`}
      words={why ?? t`Whoever can use this browser can open the journal and read it.`}
    >
      {why === null ? (
        <Link className={buttonClass('primary')} to={paths.passphrase}>{t`Turn on the lock`}</Link>
      ) : null}
    </SettingRow>
  );
}

function LockIsOn() {
  const { lockNow } = useLock();
  const store = useJournalStore();
  const lockAfter = useJournal(({ facts }) => factOf(facts, 'lockAfter'));
  return (
    <>
      <SettingRow
        title={t`The lock is on`}
        words={t`Your pages are encrypted here, and open now. Quick exit locks them too, and so does Ctrl or Cmd with Shift and L.`}
      >
        <Button variant="primary" onClick={lockNow}>{t`Lock now`}</Button>
      </SettingRow>
      <hr />
      <Segmented
        legend={t`Lock by itself after`}
        name="lock-after"
        options={lockAfterChoices.map((choice) => ({
          value: String(choice),
          label: lockAfterWords[choice],
        }))}
        value={String(lockAfter)}
        onChange={(value) =>
          store.getState().setFact('lockAfter', value === 'leave' ? value : Number(value))
        }
      />
      <p className="small muted">
        {lockAfter === 'leave'
          ? t`It locks as soon as you go to another tab or app, and after 15 minutes without a sign of you.`
          : t`That is time without a sign of you. You are told before: a minute, or half of one.`}
      </p>
      <hr />
      <SettingLinkRow
        title={t`Passphrase`}
        words={t`It opens the journal. Changing it leaves your pages as they are.`}
        to={paths.passphrase}
      >{t`Change the passphrase`}</SettingLinkRow>
      <hr />
      <SettingLinkRow
        title={t`Recovery code`}
        words={t`It opens the journal when the passphrase is gone. Lost the paper, or has somebody seen it? A new code makes the old one useless.`}
        to={paths.recoveryCode}
      >{t`New recovery code`}</SettingLinkRow>
      <PasskeyRow />
      <hr />
      <SettingLinkRow
        title={t`Turn the lock off`}
        words={t`Then everything can be read here again, by anybody.`}
        to={paths.turnOffLock}
      >{t`Turn off the lock`}</SettingLinkRow>
    </>
  );
}
