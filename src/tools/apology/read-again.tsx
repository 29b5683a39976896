import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { factOf } from '@/journal/facts';
import { readAgainAfter, readAgainFact } from './apology';
import { stillLasts } from '@/journal/elapsed';
import { restFrom } from '@/journal/pause';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { clockTime, longDate } from '@/ui/when';
import { entryPath } from '@/paths';

/** The apology left to rest: until when, and then the way back to it. */
export function ReadAgain() {
  const now = useNow();
  const rest = restFrom(useJournal(({ facts }) => factOf(facts, readAgainFact)));
  const isThere = useJournal(({ entries }) => rest !== null && entries.has(rest.entry));
  if (rest === null || !isThere) return null;
  return (
    <p className="meta">
      {stillLasts(rest.until, now, readAgainAfter) ? (
        t`The one you wrote last rests until ${longDate(rest.until, now)}, ${clockTime(rest.until)}.`
      ) : (
        <>
          <Trans>
            The apology you left has rested.{' '}
            <Link to={entryPath(rest.entry)}>Read it again with fresh eyes</Link>
          </Trans>
        </>
      )}
    </p>
  );
}
