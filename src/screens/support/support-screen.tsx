import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { countries, emergencyElsewhere } from '@/guide/countries';
import { directories } from '@/guide/helplines';
import { factOf } from '@/journal/facts';
import { useJournal } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { useSafety } from '@/store/safety';
import { useDocumentTitle } from '@/ui/document-title';
import { useAnnounce } from '@/ui/live-region';
import { CallRow } from '@/help/call-row';
import { kindForPath } from '@/help/people-for-path';
import { peopleFrom } from '@/help/people';
import { PlaceChoice } from '@/help/place-choice';
import { useNumbersRead } from '@/help/use-numbers-read';
import { nameOfPlace, usePlace } from '@/help/use-place';
import { EmergencyCard } from './emergency-card';
import { LinesForPlace } from './lines-for-place';
import { OwnPeople } from './own-people';
import { SideNotes } from './side-notes';
import styles from './support-screen.module.css';
import { PartBoundary } from '@/ui/part-boundary';

/** People to turn to. It works with no connection, and with no journal. */
export function SupportScreen() {
  useDocumentTitle(t`Support`);
  const announce = useAnnounce();
  const { country, other, emergency, lines } = usePlace();
  const first = kindForPath(useSafety().path);
  const placeName = nameOfPlace(country);
  const fact = useJournal(({ facts }) => factOf(facts, 'people'));
  // Chosen when the screen is opened: nothing moves from under the form while it is filled.
  const [peopleFirst] = useState(() => peopleFrom(fact).length > 0);
  const { state } = useLock();
  const isLocked = state === 'locked' || state === 'damaged';
  // Of a locked journal nobody's own people are known, and nothing can be kept.
  const people = isLocked ? null : (
    <PartBoundary name={t`The list of your own people`}>
      <OwnPeople />
    </PartBoundary>
  );
  const read = useNumbersRead();

  return (
    <>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{t`When a journal isn’t enough`}</h1>
        <p className="lede">
          <Trans>
            Talking to a person is not giving up. Everything on this page works offline; calls,
            texts and links leave this site.
          </Trans>
        </p>
      </div>
      <EmergencyCard emergency={emergency} placeName={placeName} other={other} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <PartBoundary name={t`The choice of a country`}>
            <PlaceChoice
              label={t`Show numbers for`}
              onChosen={(chosen) => {
                const named = countries.find(({ code }) => code === chosen);
                announce(
                  t`In an emergency, call ${(named?.emergency ?? emergencyElsewhere).number}. The numbers below have changed too.`,
                );
              }}
            />
          </PartBoundary>
          {peopleFirst ? people : null}
          <PartBoundary name={t`The list of numbers`}>
            <LinesForPlace lines={lines} placeName={placeName} first={first} />
          </PartBoundary>
          {peopleFirst ? null : people}
          <section aria-labelledby="directories">
            <h2 id="directories">{t`Find a line near you`}</h2>
            <p className={`muted ${styles.about}`}>
              <Trans>
                These lists are kept up to date by others. Links open in a new tab and need a
                connection. If you are under 18, start here: this journal is made for adults.
              </Trans>
            </p>
            <ul>
              {directories.map(({ id, name, who, site }) => (
                <CallRow key={id} name={name} who={who} ways={[{ by: 'web', site }]} />
              ))}
            </ul>
          </section>
        </div>
        <PartBoundary name={t`The notes at the side`}>
          <SideNotes read={read} />
        </PartBoundary>
      </div>
    </>
  );
}
