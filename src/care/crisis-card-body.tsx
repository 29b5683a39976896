import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { momentDaysLater } from '@/journal/calendar-day';
import { crisisWords } from '@/guide/crisis-words';
import { helpAddresses } from '@/guide/addresses';
import type { HelplineKind } from '@/guide/helplines';
import { EmergencyLink } from '@/help/emergency-link';
import { FewLines } from '@/help/few-lines';
import { useNumbersRead } from '@/help/use-numbers-read';
import { usePlace } from '@/help/use-place';
import type { CrisisCardKind, CrisisLineKind } from '@/journal/crisis-cards';
import { factOf } from '@/journal/facts';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { Button, buttonClass } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { longDate } from '@/ui/when';
import styles from './crisis-cards.module.css';

type CrisisCardBodyProps = {
  kind: Exclude<CrisisCardKind, CrisisLineKind>;
  /** Something may already be done. */
  act: boolean;
  selfHarm: boolean;
  onSafe: () => void;
  onNotMeant: () => void;
};

/** One card: what the words sounded like, who can be reached now, and three ways to go on. */
export function CrisisCardBody(props: CrisisCardBodyProps) {
  const { kind, onSafe, onNotMeant } = props;
  return (
    <section className={styles.card} aria-label={crisisWords[kind].label}>
      <Words {...props} />
      <div className="actions">
        <Link className={buttonClass('primary')} to={helpAddresses.support}>
          {crisisWords.people}
        </Link>
        <Button onClick={onSafe}>{crisisWords.isSafe}</Button>
        <Button variant="text" onClick={onNotMeant}>
          {crisisWords.notMeant}
        </Button>
      </div>
    </section>
  );
}

function Words({
  kind,
  act,
  selfHarm,
}: Pick<CrisisCardBodyProps, 'kind' | 'act' | 'selfHarm'>): ReactNode {
  const { wish, inDanger, dangerous } = crisisWords;
  switch (kind) {
    case 'wish':
      return (
        <>
          {act ? (
            <p className={styles.urgent}>
              <span>{crisisWords.act[0]}</span> <EmergencyLink /> <span>{crisisWords.act[1]}</span>
            </p>
          ) : null}
          <p>{wish.words}</p>
          {act ? null : (
            <p>
              <span>{wish.now}</span> <EmergencyLink />
              <span>.</span>
            </p>
          )}
          {selfHarm ? <p>{wish.selfHarm}</p> : null}
          <Numbers kind="crisis" />
          <p>{wish.after}</p>
        </>
      );
    case 'inDanger':
      return (
        <>
          <p>
            <span>{inDanger.words[0]}</span> <EmergencyLink fromPerson />
            <span>{`. ${inDanger.after}`}</span>
          </p>
          <Numbers kind="abuse" />
          <WayOut />
        </>
      );
    case 'dangerous':
      return (
        <>
          <p>{dangerous.words}</p>
          <p>
            <span>{dangerous.now}</span> <EmergencyLink />
            <span>.</span>
          </p>
          <Numbers kind="change" />
          <p>{dangerous.after}</p>
          <PutAway />
        </>
      );
  }
}

function WayOut() {
  const byShift = useJournal(({ facts }) => factOf(facts, 'exitByShift'));
  const { exit, exitByShift } = crisisWords.inDanger;
  return <p className="meta">{byShift ? exitByShift : exit}</p>;
}

/** How many lines stand in sight: the first of each kind may be for women, or for men, alone. */
const inSight: Record<HelplineKind, number> = { crisis: 1, abuse: 2, change: 2 };

/** The first lines of the place, and the others a tap away. */
function Numbers({ kind }: { kind: HelplineKind }) {
  const { country } = usePlace();
  const read = useNumbersRead();
  const shown = inSight[kind];
  return (
    <div>
      <FewLines kind={kind} atMost={shown} />
      <Disclosure
        summary={(kind === 'abuse' ? country?.otherWays : undefined) ?? crisisWords.otherWays}
      >
        <FewLines kind={kind} from={shown} atMost={7} />
      </Disclosure>
      <p className="meta">{crisisWords.numbersRead(read)}</p>
    </div>
  );
}

/** The person's own choice: the reading may be wrong, so nothing is put away by itself. */
function PutAway() {
  const { awayUntil } = useSafety();
  const { setFact, now } = useJournalStore().getState();
  if (awayUntil !== undefined) {
    return <p>{crisisWords.dangerous.isAway(longDate(awayUntil, awayUntil))}</p>;
  }
  return (
    <div>
      <Button onClick={() => setFact('safety.away', momentDaysLater(now(), 7))}>
        {crisisWords.dangerous.away}
      </Button>
    </div>
  );
}
