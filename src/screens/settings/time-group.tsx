import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useId, useState } from 'react';
import { zoneOfDevice } from '@/journal/every-zone';
import { everyZone, mayHideZone } from '@/journal/some-zones';
import { factOf } from '@/journal/facts';
import { isZone } from '@/journal/zone';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { longDate, clockTime } from '@/ui/when';
import { SettingsGroup } from './settings-group';
import styles from './time-group.module.css';

const inWords = (zone: string): string => zone.replaceAll('_', ' ');

/** The clock that days and hours are told by, for browsers that hide theirs and for whoever is elsewhere. */
export function TimeGroup() {
  const id = useId();
  const store = useJournalStore();
  const chosen = useJournal(({ facts }) => factOf(facts, 'timeZone')) ?? '';
  const [zones] = useState(everyZone);
  const now = useMinute();
  // What another browser knew and this one doesn't stays choosable, or the select would show another.
  const isAmong = chosen === '' || zones.includes(chosen);
  const device = zoneOfDevice();

  return (
    <SettingsGroup
      id="time"
      title={t`Time`}
      words={t`What today is, when it is night, and the day your pages are dated by.`}
    >
      <div className={styles.field}>
        <label htmlFor={id}>{t`Time zone`}</label>
        <select
          id={id}
          className={styles.zones}
          value={chosen}
          aria-describedby={`${id}now`}
          onChange={(event) =>
            store
              .getState()
              .setFact('timeZone', event.target.value === '' ? null : event.target.value)
          }
        >
          <option value="">{t`As this device says (${inWords(device)})`}</option>
          {isAmong ? null : (
            <option value={chosen} translate="no">
              {inWords(chosen)}
            </option>
          )}
          {zones.map((zone) => (
            <option key={zone} value={zone} translate="no">
              {inWords(zone)}
            </option>
          ))}
        </select>
        <p id={`${id}now`} className="small muted">
          {isAmong || isZone(chosen)
            ? t`By this it is ${longDate(now, now)}, ${clockTime(now)}.`
            : t`This browser doesn’t know that zone, so the device’s counts: ${longDate(now, now)}, ${clockTime(now)}.`}
        </p>
      </div>
      {mayHideZone(now) && chosen === '' ? (
        <p className="small">
          <Trans>
            Your browser says UTC. Some browsers say that to everybody, so that nobody is known by
            their zone. If your clock shows another time, choose your zone here. It stays in this
            journal.
          </Trans>
        </p>
      ) : null}
      <p className="small muted">{t`Pages you have written keep the day and hour they have.`}</p>
    </SettingsGroup>
  );
}

/** The time now, as long as it is looked at. */
function useMinute(): number {
  const { now } = useJournalStore().getState();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const ticking = setInterval(() => setAt(now()), 5000);
    return () => clearInterval(ticking);
  }, [now]);
  return at;
}
