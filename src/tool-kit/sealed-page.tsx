import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { dayAt } from '@/journal/calendar-day';
import type { Moment } from '@/journal/zone';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { EmptyPage } from '@/ui/empty-page';
import { shortDate } from '@/ui/when';
import { useFocusHere } from '@/ui/use-focus-here';
import { dayOf } from './day-of';

type SealedPageProps = { until: string; writtenAt: Moment; onOpen: () => void };

/**
 * Nothing of a sealed page is shown but its day, also once it has come: it is opened by hand. Opening
 * it early is asked twice, and never refused.
 */
export function SealedPage({ until, writtenAt, onOpen }: SealedPageProps) {
  const now = useNow();
  const [isAsked, setIsAsked] = useState(false);
  const question = useFocusHere<HTMLParagraphElement>(isAsked);
  const written = t`You wrote it on ${shortDate(writtenAt, now)}.`;
  if (until <= dayAt(now)) {
    return (
      <EmptyPage title={t`It can be opened now.`}>
        <p>{t`${written} You sealed it until ${dayOf(until, now)}. It stays closed until you open it.`}</p>
        <div className="actions">
          <Button variant="primary" onClick={onOpen}>{t`Open it`}</Button>
        </div>
      </EmptyPage>
    );
  }
  return (
    <EmptyPage title={t`Sealed until ${dayOf(until, now)}.`}>
      <p>{t`${written} It stays closed until that day, unless you open it before.`}</p>
      {isAsked ? (
        <>
          <p ref={question} tabIndex={-1}>
            <Trans>You chose that day for a reason you knew then. Open it all the same?</Trans>
          </p>
          <div className="actions">
            <Button
              variant="primary"
              onClick={() => setIsAsked(false)}
            >{t`Leave it sealed`}</Button>
            <Button onClick={onOpen}>{t`Yes, open it`}</Button>
          </div>
        </>
      ) : (
        <Button variant="text" onClick={() => setIsAsked(true)}>{t`Open it now`}</Button>
      )}
    </EmptyPage>
  );
}
