import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { AnswerView } from '@/answers/answer-view';
import { findPrompt } from '@/guide/guide';
import { staysHere } from '@/guide/on-path';
import type { Prompt } from '@/guide/stage';
import { isBlank } from '@/journal/answer';
import { apologySource } from '@/journal/apology';
import { thankYouSource } from '@/journal/appreciation';
import { contactPlanSource } from '@/journal/contact-plan';
import { answerText, arrivalWords } from '@/journal/answer-text';
import type { Draft, Entry } from '@/journal/entry';
import { goodwillSource } from '@/journal/goodwill';
import { iStatementSource } from '@/journal/i-statement';
import { letterSources } from '@/journal/letters';
import { entriesFor } from '@/journal/progress';
import { draftsToCompare } from '@/journal/then-and-now';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { Button, buttonClass } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { Icon } from '@/ui/icon';
import { useAnnounce } from '@/ui/live-region';
import { Sheet } from '@/ui/sheet';
import { StageNumeral } from '@/ui/stage-numeral';
import { StepBar } from '@/ui/step-bar';
import { SunGlyph } from '@/ui/sun-glyph';
import { clockTime, longDate } from '@/ui/when';
import { copyWords, CopyByHand } from '@/writing/copy-page';
import { draftName } from '@/writing/draft-name';
import { useSeal } from '@/writing/use-seal';
import {
  apologyPath,
  comparePath,
  entryPath,
  iStatementPath,
  letterPath,
  pagePath,
  paths,
  redraftPath,
  toWriting,
} from '../paths';
import styles from './entry-screen.module.css';

/** One page with all its drafts, the newest first. */
export function EntryScreen({ entry }: { entry: Entry }) {
  const [now] = useState(() => Date.now());
  const found = findPrompt(entry.source);
  const seal = useSeal(entry.id);
  const newest = entry.drafts.at(-1);
  const asked = newest?.asked ?? '';
  useDocumentTitle(found === undefined ? 'A page' : `${found.step.name}: a page`);
  return (
    <>
      <StepBar
        back={
          <Link to={paths.journal}>
            <Icon name="left" />
            Journal
          </Link>
        }
        place={
          found === undefined ? null : (
            <>
              {found.stage.number === undefined ? null : (
                <>
                  <StageNumeral number={found.stage.number} />{' '}
                  <span aria-hidden="true">·</span>{' '}
                </>
              )}
              {found.step.name}
            </>
          )
        }
      />
      <div className={styles.head}>
        <h1 tabIndex={-1} className={styles.question}>
          {asked}
        </h1>
        <EntryActions entry={entry} newest={newest} />
      </div>
      <div className={styles.drafts}>
        {seal === null ? null : (
          <p>
            This letter is sealed. <Link to={letterPath(entry.id)}>When it opens</Link>
          </p>
        )}
        {(seal === null ? entry.drafts : [])
          .map((draft, place) => (
            <DraftSheet
              key={draft.id}
              draft={draft}
              prompt={found?.prompt}
              name={draftName(place, entry.drafts.length)}
              isOlder={place < entry.drafts.length - 1}
              now={now}
            />
          ))
          .toReversed()}
      </div>
      <OtherTimes entry={entry} now={now} />
    </>
  );
}

/** Tools whose kept pages can be worked on again. */
const toolPages: Partial<Record<string, (entry: string) => string>> = {
  [apologySource]: apologyPath,
  [iStatementSource]: iStatementPath,
};

/** Letters and thanks that are kept; no button takes their words out. */
const neverSent: readonly string[] = [...letterSources, thankYouSource];

/** Tools whose pages are meant for the other person; on a path that puts contact away they stay here. */
const meantForThem: readonly string[] = [apologySource, contactPlanSource, goodwillSource];

function EntryActions({ entry, newest }: { entry: Entry; newest: Draft | undefined }) {
  const setKept = useJournal((state) => state.setKept);
  const announce = useAnnounce();
  const [byHand, setByHand] = useState<string | null>(null);
  const found = findPrompt(entry.source);
  const words = newest === undefined ? '' : `${newest.asked}\n\n${answerText(newest.answer)}`;

  async function copy(): Promise<void> {
    if (await copyWords(words)) announce('Copied');
    else setByHand(words);
  }

  const isOpen = newest?.outcome !== 'answered';
  const { path } = useSafety();
  const isForNobody =
    neverSent.includes(entry.source) ||
    (path !== 'open' && meantForThem.includes(entry.source)) ||
    (found !== undefined && staysHere(found.prompt, path));
  const toolPage = toolPages[entry.source];
  const canCompare = useJournal(
    ({ entries, facts }) => draftsToCompare(entries, facts, entry, found !== undefined).length > 1,
  );
  return (
    <div className="actions">
      {toolPage === undefined ? null : (
        <Link className={buttonClass('primary')} to={toolPage(entry.id)}>
          Go on working on it
        </Link>
      )}
      {found === undefined ? null : isOpen ? (
        <Link
          className={buttonClass('primary')}
          to={pagePath(found.stage.slug, found.prompt.slug)}
          {...toWriting}
        >
          Go on with it
        </Link>
      ) : (
        <Link className={buttonClass('primary')} to={redraftPath(entry.id)} {...toWriting}>
          Write it again
        </Link>
      )}
      {canCompare ? (
        <Link className={buttonClass('quiet')} to={comparePath(entry.id)}>
          Then and now
        </Link>
      ) : null}
      <Button aria-pressed={entry.kept} onClick={() => setKept(entry.id, !entry.kept)}>
        <Icon name="bookmark" small />
        {entry.kept ? 'Kept close' : 'Keep close'}
      </Button>
      {newest === undefined || isBlank(newest.answer) || isForNobody ? null : (
        <Button variant="text" onClick={() => void copy()}>
          Copy
        </Button>
      )}
      <DeletePage entryId={entry.id} />
      {byHand === null ? null : <CopyByHand words={byHand} onClose={() => setByHand(null)} />}
    </div>
  );
}

/** Deletes the page, once its screen is left: it would be shown as missing otherwise. */
function DeletePage({ entryId }: { entryId: string }) {
  const store = useJournalStore();
  const navigate = useNavigate();
  const isWanted = useRef(false);

  useEffect(
    () => () => {
      if (isWanted.current) store.getState().deleteEntry(entryId);
    },
    [store, entryId],
  );

  return (
    <Button
      variant="text"
      onClick={() => {
        isWanted.current = true;
        void navigate(paths.journal);
      }}
    >
      <Icon name="trash" small />
      Delete this page
    </Button>
  );
}

type DraftSheetProps = {
  draft: Draft;
  prompt: Prompt | undefined;
  name: string;
  isOlder: boolean;
  now: number;
};

function DraftSheet({ draft, prompt, name, isOlder, now }: DraftSheetProps) {
  return (
    <Sheet as="article" padded className={isOlder ? styles.older : undefined} aria-label={name}>
      <header className={styles.draftHead}>
        <h2 className={styles.draftName}>{name}</h2>
        <p className={`meta ${styles.facts}`}>
          <span>
            {longDate(draft.startedAt, now)}, {clockTime(draft.startedAt)}
          </span>
          {draft.arrived === undefined ? null : (
            <span className={styles.arrived}>
              <SunGlyph level={draft.arrived} lit small />
              Arrived {arrivalWords[draft.arrived - 1]?.toLowerCase()}
            </span>
          )}
          {draft.outcome === 'skipped' ? <span>Set aside</span> : null}
          {draft.outcome === 'open' ? <span>Half-written</span> : null}
        </p>
      </header>
      {isBlank(draft.answer) ? (
        <p className="muted">Nothing written.</p>
      ) : (
        <div className="read">
          <AnswerView answer={draft.answer} {...(prompt ? { prompt } : {})} />
        </div>
      )}
    </Sheet>
  );
}

/** A repeating question has a page for each time it was answered. */
function OtherTimes({ entry, now }: { entry: Entry; now: number }) {
  const others = useJournal(({ entries }) => entriesFor(entries, entry.source)).filter(
    ({ id }) => id !== entry.id,
  );
  if (others.length === 0 || findPrompt(entry.source) === undefined) return null;
  return (
    <section className={styles.others} aria-labelledby="other-times">
      <h2 id="other-times">Other times you answered this</h2>
      <ul>
        {others.toReversed().map((other) => (
          <li key={other.id}>
            <Link to={entryPath(other.id)}>{longDate(other.drafts[0]?.startedAt ?? 0, now)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
