import { useState } from 'react';
import type { Moment } from '@/journal/zone';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { EmptyPage } from '@/ui/empty-page';
import { shortDate } from '@/ui/when';
import { useFocusHere } from '@/ui/use-focus-here';
import { dayOf } from './day-of';

type SealedLetterProps = { until: string; writtenAt: Moment; onOpen: () => void };

/** Nothing of a sealed letter is shown but its day. Opening it early is asked twice, and never refused. */
export function SealedLetter({ until, writtenAt, onOpen }: SealedLetterProps) {
  const now = useNow();
  const [isAsked, setIsAsked] = useState(false);
  const question = useFocusHere<HTMLParagraphElement>(isAsked);
  return (
    <EmptyPage title={`Sealed until ${dayOf(until, now)}.`}>
      <p>{`You wrote it on ${shortDate(writtenAt, now)}. It opens by itself on its day.`}</p>
      {isAsked ? (
        <>
          <p ref={question} tabIndex={-1}>
            You chose that day for a reason you knew then. Open it all the same?
          </p>
          <div className="actions">
            <Button variant="primary" onClick={() => setIsAsked(false)}>
              Leave it sealed
            </Button>
            <Button onClick={onOpen}>Yes, open it</Button>
          </div>
        </>
      ) : (
        <Button variant="text" onClick={() => setIsAsked(true)}>
          Open it now
        </Button>
      )}
    </EmptyPage>
  );
}
