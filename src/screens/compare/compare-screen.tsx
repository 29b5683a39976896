import { useId, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { findSource } from '@/guide/guide';
import { whenStarted } from '@/journal/taken';
import { daysApart } from '@/journal/calendar-day';
import { isBelieved } from '@/journal/elapsed';
import { counted } from '@/journal/counted';
import type { Draft, Entry } from '@/journal/entry';
import { draftsToCompare, pairOf } from '@/journal/then-and-now';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button, buttonClass } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { Icon } from '@/ui/icon';
import { StepBar } from '@/ui/step-bar';
import { longDate } from '@/ui/when';
import { draftName } from '@/writing/draft-name';
import { useSeal } from '@/writing/use-seal';
import { entryPath, pagePath, redraftPath, toWriting } from '@/paths';
import styles from './compare-screen.module.css';
import { InTheMargin } from './in-the-margin';
import { Leaf } from './leaf';

/** Two drafts of one page as facing leaves: then, and now. */
export function CompareScreen({ entry }: { entry: Entry }) {
  const id = useId();
  const now = useNow();
  const [chosen, setChosen] = useSearchParams();
  const [isChoosing, setIsChoosing] = useState(false);
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const seal = useSeal(entry.id);
  const found = findSource(entry.source);
  const drafts = seal === null ? draftsToCompare(entries, facts, entry, found !== undefined) : [];
  const pair = pairOf(drafts, chosen.get('a'), chosen.get('b'));
  const between = pair === undefined ? null : daysBetween(...pair, now);
  const asked = entry.drafts.at(-1)?.asked ?? '';
  useDocumentTitle(found === undefined ? 'Then and now' : `Then and now: ${found.step.name}`);

  const choose = (a: string, b: string): void => setChosen({ a, b }, { replace: true });
  const nameOf = (draft: Draft): string =>
    draftName(drafts.indexOf(draft), Math.max(2, drafts.length));
  const [only] = drafts;

  return (
    <>
      <StepBar
        back={{ address: entryPath(entry.id), name: 'The page in the journal' }}
        place={found?.step.name ?? null}
      />
      <div className={styles.head}>
        <h1 tabIndex={-1}>
          <span className="vh">Then and now: </span>
          <span>{asked}</span>
        </h1>
        <div className="eyebrow">
          {between === null ? null : <span>{between}</span>}
          {drafts.length > 2 ? (
            <Button
              variant="text"
              size="small"
              aria-expanded={isChoosing}
              onClick={() => setIsChoosing(!isChoosing)}
            >
              <Icon name="swap" small />
              Compare other drafts
            </Button>
          ) : null}
        </div>
        {isChoosing && pair !== undefined ? (
          <div className={styles.choose}>
            {(['Then', 'Now'] as const).map((side, index) => (
              <div key={side} className={styles.side}>
                <label htmlFor={`${id}${side}`}>{side}</label>
                <select
                  id={`${id}${side}`}
                  value={pair[index === 0 ? 0 : 1].id}
                  onChange={(event) =>
                    index === 0
                      ? choose(event.target.value, pair[1].id)
                      : choose(pair[0].id, event.target.value)
                  }
                >
                  {drafts.map((draft) => (
                    <option
                      key={draft.id}
                      value={draft.id}
                      disabled={draft === pair[index === 0 ? 1 : 0]}
                    >
                      {`${nameOf(draft)}, ${longDate(whenStarted(draft), now)}`}
                    </option>
                  ))}
                </select>
              </div>
            ))}
          </div>
        ) : null}
      </div>
      <div className={styles.book}>
        {pair === undefined ? (
          <>
            {only === undefined ? null : (
              <Leaf
                side="then"
                draft={only}
                name="What you wrote"
                now={now}
                prompt={found?.prompt}
              />
            )}
            <Invitation entry={entry} isSealed={seal !== null} isEmpty={only === undefined} />
          </>
        ) : (
          pair.map((draft, index) => (
            <Leaf
              key={draft.id}
              side={index === 0 ? 'then' : 'now'}
              draft={draft}
              name={nameOf(draft)}
              now={now}
              prompt={found?.prompt}
            />
          ))
        )}
      </div>
      {pair === undefined ? null : <InTheMargin entry={entry.id} asked={asked} />}
    </>
  );
}

/** Null where a clock was wrong: what it says of the days would be untrue. */
function daysBetween(then: Draft, later: Draft, now: number): string | null {
  const areBelieved = [then, later].every(({ startedAt }) => isBelieved(startedAt, now));
  const days = daysApart(whenStarted(then), whenStarted(later));
  if (!areBelieved || days < 0) return null;
  if (days === 0) return 'Written on the same day';
  return `${counted(days, 'day')} between these pages`;
}

type InvitationProps = { entry: Entry; isSealed: boolean; isEmpty: boolean };

/** The right-hand leaf while there is nothing to put on it. */
function Invitation({ entry, isSealed, isEmpty }: InvitationProps) {
  const found = findSource(entry.source);
  if (isSealed)
    return <p>This letter is sealed until you open it. There is nothing to lay beside it yet.</p>;
  return (
    <div className={styles.invitation}>
      <p className="lede">
        {isEmpty
          ? 'Nothing is written on this page yet.'
          : 'You’ve answered this once. Write it again and both will be kept.'}
      </p>
      {found === undefined ? null : (
        <Link
          className={buttonClass('primary')}
          to={
            found.prompt.repeat === undefined && !isEmpty
              ? redraftPath(entry.id)
              : pagePath(found.stage.slug, found.prompt.slug)
          }
          {...toWriting}
        >
          Write it again
        </Link>
      )}
    </div>
  );
}
