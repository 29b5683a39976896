import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { AnswerView } from '@/answers/answer-view';
import { findSource } from '@/guide/guide';
import { wholePrompt } from '@/guide/whole';
import { isBlank } from '@/journal/answer';
import { mayBeShown } from '@/journal/bring-up';
import { dayAt } from '@/journal/calendar-day';
import type { Entry } from '@/journal/entry';
import { begunOn, entriesFor, newestDraft } from '@/journal/entries';
import { letterSources, sealedWith } from '@/journal/letters';
import { whenStarted } from '@/journal/taken';
import { marginEntry } from '@/journal/then-and-now';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { useMeeting } from '@/store/use-returns';
import { useDocumentTitle } from '@/ui/document-title';
import { StageNumeral } from '@/ui/stage-numeral';
import { StepBar } from '@/ui/step-bar';
import { longDate } from '@/ui/when';
import { PageTitle } from '@/writing/page-title';
import { useSeal } from '@/writing/use-seal';
import { entryPath, letterPath, paths, toRow } from '@/paths';
import { openSeal } from '@/tool-kit/open-seal';
import { Promised } from '@/tool-kit/promised';
import { SealedPage } from '@/tool-kit/sealed-page';
import { DraftSheet } from './draft-sheet';
import { EntryActions } from './entry-actions';
import styles from './entry-screen.module.css';

/** One page with all its drafts, the newest first. */
export function EntryScreen({ entry }: { entry: Entry }) {
  const store = useJournalStore();
  const now = useNow();
  const found = findSource(entry.source);
  const seal = useSeal(entry.id);
  useMeeting(entry.id);
  const newest = entry.drafts.at(-1);
  useDocumentTitle(found === undefined ? t`A page` : t`${found.step.name}: a page`);
  return (
    <>
      <StepBar
        back={{ address: paths.journal, name: t`Journal`, state: toRow(entry.id) }}
        place={
          found === undefined ? null : (
            <>
              {found.stage.number === undefined ? null : (
                <>
                  <StageNumeral number={found.stage.number} />{' '}
                  <span aria-hidden="true">·</span>{' '}
                </>
              )}
              <span>{found.step.name}</span>
            </>
          )
        }
      />
      <div className={styles.head}>
        <h1 tabIndex={-1} className={styles.question}>
          {newest === undefined ? null : <PageTitle draft={newest} />}
        </h1>
      </div>
      {seal === null ? (
        <Promised entry={entry.id} now={now} />
      ) : letterSources.includes(entry.source) ? (
        <p>
          <span>{t`This letter is sealed.`}</span>{' '}
          <Link to={letterPath(entry.id)}>
            {seal <= dayAt(now) ? t`It can be opened now` : t`When it opens`}
          </Link>
        </p>
      ) : sealedWith(entry.id) !== entry.id ? (
        <p>
          <span>{t`This is sealed with the page it stands beside.`}</span>{' '}
          <Link to={entryPath(sealedWith(entry.id))}>{t`See that page`}</Link>
        </p>
      ) : (
        <SealedPage
          until={seal}
          writtenAt={newest === undefined ? 0 : whenStarted(newest)}
          onOpen={() => {
            openSeal(store, entry.id, seal);
            document.querySelector<HTMLElement>('main h1')?.focus();
          }}
        />
      )}
      <div className={styles.drafts}>
        {(seal === null ? entry.drafts : [])
          .map((draft) => (
            <DraftSheet
              key={draft.id}
              entry={entry}
              draft={draft}
              prompt={found && wholePrompt(found.prompt)}
              now={now}
            />
          ))
          .toReversed()}
      </div>
      {seal === null ? <MarginWords entry={entry} /> : null}
      <div className={styles.actions}>
        <EntryActions entry={entry} newest={newest} isSealed={seal !== null} />
      </div>
      <OtherTimes entry={entry} now={now} />
    </>
  );
}

/** The line that was written beside this page; it has a page of its own too, where it can be deleted. */
function MarginWords({ entry }: { entry: Entry }) {
  const margin = useJournal(({ entries }) => entries.get(marginEntry(entry.id)));
  const facts = useJournal((state) => state.facts);
  const draft = newestDraft(margin);
  if (margin === undefined || draft === undefined || isBlank(draft.answer)) return null;
  if (!mayBeShown(facts, margin)) return null;
  return (
    <section className={styles.margin} aria-labelledby="in-the-margin">
      <h2 id="in-the-margin">{t`In the margin`}</h2>
      <div className="read">
        <AnswerView answer={draft.answer} />
      </div>
      <Link to={entryPath(margin.id)}>{t`This line as a page`}</Link>
    </section>
  );
}

/** A repeating question has a page for each time it was answered. */
function OtherTimes({ entry, now }: { entry: Entry; now: number }) {
  const others = useJournal(({ entries }) => entriesFor(entries, entry.source)).filter(
    ({ id }) => id !== entry.id,
  );
  if (others.length === 0 || findSource(entry.source) === undefined) return null;
  return (
    <section className={styles.others} aria-labelledby="other-times">
      <h2 id="other-times">{t`Other times you answered this`}</h2>
      <ul>
        {others.toReversed().map((other) => (
          <li key={other.id}>
            <Link to={entryPath(other.id)}>{longDate(begunOn(other), now)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
