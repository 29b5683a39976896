import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { findSource } from '@/guide/guide';
import { wholePrompt } from '@/guide/whole';
import { whenStarted } from '@/journal/taken';
import { daysApart } from '@/journal/calendar-day';
import { isBelieved } from '@/journal/elapsed';
import type { Draft, Entry } from '@/journal/entry';
import { draftsToCompare, pairOf, type Comparable } from '@/journal/two-drafts';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button, buttonClass } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { LateIcon } from '@/ui/late-icon';
import { StepBar } from '@/ui/step-bar';
import { useEscape } from '@/ui/use-escape';
import { draftName } from '@/writing/draft-name';
import { PageTitle } from '@/writing/page-title';
import { useSeal } from '@/writing/use-seal';
import { entryPath, pagePath, redraftPath, toWriting } from '@/paths';
import { ChooseDrafts } from './choose-drafts';
import styles from './compare-screen.module.css';
import { InTheMargin } from './in-the-margin';
import { Leaf } from './leaf';
import { LeafWords } from './leaf-words';
import { Spread } from './spread';

const nothing: Comparable = { drafts: [], unasked: [] };

/** Two drafts of one page as facing leaves: then, and now. */
export function CompareScreen({ entry }: { entry: Entry }) {
  const now = useNow();
  const [chosen, setChosen] = useSearchParams();
  const [isChoosing, setIsChoosing] = useState(false);
  const head = useRef<HTMLDivElement>(null);
  useEscape(head, isChoosing ? () => setIsChoosing(false) : null);
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const seal = useSeal(entry.id);
  const found = findSource(entry.source);
  const asks = found && wholePrompt(found.prompt);
  const comparable =
    seal === null ? draftsToCompare(entries, facts, entry, found !== undefined) : nothing;
  const { drafts } = comparable;
  const asksForOthers = ['a', 'b'].some((side) => {
    const named = chosen.get(side) ?? '';
    return named !== '' && !drafts.some(({ id }) => id === named);
  });
  const isElsewhere = seal === null && asksForOthers;
  const pair = isElsewhere ? undefined : pairOf(comparable, chosen.get('a'), chosen.get('b'));
  const between = pair === undefined ? null : daysBetween(...pair, now);
  const newest = entry.drafts.at(-1);
  const asked = newest?.asked ?? '';
  useDocumentTitle(found === undefined ? t`Then and now` : t`Then and now: ${found.step.name}`);

  const nameOf = (draft: Draft): string =>
    draftName(drafts.indexOf(draft), Math.max(2, drafts.length));
  const [only] = comparable.unasked;

  return (
    <>
      <StepBar
        back={{ address: entryPath(entry.id), name: t`The page in the journal` }}
        place={found?.step.name ?? null}
      />
      <div ref={head} className={styles.head}>
        <h1 tabIndex={-1}>
          <span className="vh">{`${t`Then and now:`} `}</span>
          {newest === undefined ? null : <PageTitle draft={newest} />}
        </h1>
        <div className="eyebrow">
          {between === null ? null : <span>{between}</span>}
          {drafts.length > (pair === undefined ? 1 : 2) ? (
            <Button
              variant="text"
              size="small"
              aria-expanded={isChoosing}
              onClick={() => setIsChoosing(!isChoosing)}
            >
              <Trans>
                <LateIcon name="swap" small />
                Compare other drafts
              </Trans>
            </Button>
          ) : null}
        </div>
        {isChoosing ? (
          <ChooseDrafts
            drafts={drafts}
            chosen={pair ?? [only]}
            nameOf={nameOf}
            now={now}
            onChoose={(a, b) => setChosen({ a, b }, { replace: true })}
          />
        ) : null}
      </div>
      {isElsewhere ? (
        <div className={styles.invitation}>
          <p className="lede">{t`These drafts aren’t both here. One may have been deleted.`}</p>
          <Link
            className={buttonClass('primary')}
            to={entryPath(entry.id)}
          >{t`Read the page`}</Link>
        </div>
      ) : pair === undefined ? (
        <div className={styles.book}>
          {only === undefined ? null : (
            <Leaf side="then" draft={only} name={t`What you wrote`} now={now}>
              <LeafWords answer={only.answer} prompt={asks} />
            </Leaf>
          )}
          <Invitation
            entry={entry}
            isSealed={seal !== null}
            isEmpty={only === undefined}
            hasOthers={drafts.length > comparable.unasked.length}
          />
        </div>
      ) : (
        <Spread pair={pair} nameOf={nameOf} now={now} prompt={asks} />
      )}
      {pair === undefined ? null : <InTheMargin entry={entry.id} asked={asked} />}
    </>
  );
}

/** Null where a clock was wrong: what it says of the days would be untrue. */
function daysBetween(then: Draft, later: Draft, now: number): string | null {
  const areBelieved = [then, later].every(({ startedAt }) => isBelieved(startedAt, now));
  const days = daysApart(whenStarted(then), whenStarted(later));
  if (!areBelieved || days < 0) return null;
  if (days === 0) return t`Written on the same day`;
  return t`${plural(days, { one: '# day', other: '# days' })} between these pages`;
}

type InvitationProps = {
  entry: Entry;
  isSealed: boolean;
  isEmpty: boolean;
  /** Whether there are drafts that don’t lie here unasked. */
  hasOthers: boolean;
};

/** The right-hand leaf while there is nothing to put on it. */
function Invitation({ entry, isSealed, isEmpty, hasOthers }: InvitationProps) {
  const found = findSource(entry.source);
  if (isSealed)
    return (
      <p>
        <Trans>This is sealed until you open it. There is nothing to lay beside it yet.</Trans>
      </p>
    );
  return (
    <div className={styles.invitation}>
      <p className="lede">{invitation(isEmpty, hasOthers)}</p>
      {found === undefined ? null : (
        <Link
          className={buttonClass('primary')}
          to={
            found.prompt.repeat === undefined && !isEmpty
              ? redraftPath(entry.id)
              : pagePath(found.stage.slug, found.prompt.slug)
          }
          {...toWriting}
        >{t`Write it again`}</Link>
      )}
    </div>
  );
}

function invitation(isEmpty: boolean, hasOthers: boolean): string {
  if (isEmpty) return t`Nothing is written on this page yet.`;
  return hasOthers
    ? t`What else you wrote here is from a heavier day. “Compare other drafts” has it.`
    : t`You’ve answered this once. Write it again and both will be kept.`;
}
