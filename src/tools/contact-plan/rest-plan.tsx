import { useState } from 'react';
import { Link } from 'react-router-dom';
import { contactPlanWords } from '@/guide/contact-plan-words';
import { factOf } from '@/journal/facts';
import { restFact, restFrom, restToFact } from '@/journal/pause';
import { morningAfter } from '@/journal/quiet-time';
import { useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { useFocusHere } from '@/ui/use-focus-here';
import { clockTime, longDate } from '@/ui/when';
import { paths } from '@/paths';

type RestPlanProps = { entry: string; isNight: boolean; onRest: () => void };

/** Leaves a draft to rest until morning, and says what happened and when it comes back. */
export function RestPlan({ entry, isNight, onRest }: RestPlanProps) {
  const store = useJournalStore();
  const now = useNow();
  const [rested, setRested] = useState<{ until: number | null } | null>(null);
  const said = useFocusHere<HTMLDivElement>(rested !== null);

  function rest(): void {
    onRest();
    const { facts, entries, setFact, now: clock } = store.getState();
    const other = restFrom(factOf(facts, restFact));
    // One thing rests at a time: a letter that was promised for the morning keeps its place.
    const isTaken =
      other !== null && other.entry !== entry && other.until > clock() && entries.has(other.entry);
    const until = morningAfter(clock());
    if (!isTaken) setFact(restFact, restToFact(entry, until));
    setRested({ until: isTaken ? null : until });
  }

  if (rested === null) {
    return (
      <Button variant="primary" onClick={rest}>
        {isNight ? contactPlanWords.sleepOnIt : contactPlanWords.rest}
      </Button>
    );
  }
  return (
    <div ref={said} tabIndex={-1}>
      <p>
        <span>
          {rested.until === null
            ? contactPlanWords.restsBeside
            : contactPlanWords.rests(longDate(rested.until, now), clockTime(rested.until))}
        </span>{' '}
        <Link to={paths.path}>{contactPlanWords.toPath}</Link>
      </p>
    </div>
  );
}
