import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { AnswerView } from '@/answers/answer-view';
import type { GuidedStep, Prompt } from '@/guide/stage';
import { whenStarted } from '@/journal/taken';
import { dayAt, dayAndTime } from '@/journal/calendar-day';
import { isBlank } from '@/journal/answer';
import { begunFromFact } from '@/journal/begun-from';
import { mayBeBegunWith } from '@/journal/bring-up';
import type { Draft, Entry } from '@/journal/entry';
import type { Safety } from '@/journal/safety';
import { useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { useDocumentTitle } from '@/ui/document-title';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { StepBar } from '@/ui/step-bar';
import { useQuiet } from '@/ui/use-quiet';
import { clockTime, longDate } from '@/ui/when';
import { draftName } from '@/writing/draft-name';
import { PageNotes } from '@/care/page-notes';
import { useWriting, useWrittenPart, type Writing } from '@/writing/use-draft';
import { useSeal } from '@/writing/use-seal';
import { WritingDesk } from '@/writing/writing-desk';
import { comparePath, entryPath } from '@/paths';
import styles from './redraft-screen.module.css';
import { inSentence } from '@/words/language';

type RedraftScreenProps = { entry: Entry; step: GuidedStep; prompt: Prompt; safety: Safety };

/**
 * A new draft of a page on a blank sheet. The last one is put away until it is asked for, so that the
 * new one is not written from it, and lies beside it afterwards. Nothing is written over.
 */
export function RedraftScreen({ entry, step, prompt, safety }: RedraftScreenProps) {
  useDocumentTitle(t`Write it again: ${step.name}`);
  useQuiet();
  const navigate = useNavigate();
  const store = useJournalStore();
  const now = useNow();
  // The page as it was when this was opened; what is written now becomes a draft after these.
  const [before] = useState(entry.drafts);
  const unfinished =
    before.length > 1 ? before.findLast(({ outcome }) => outcome === 'open') : undefined;
  const isSealed = useSeal(entry.id) !== null;
  const previous = isSealed
    ? undefined
    : before.findLast((draft) => draft !== unfinished && !isBlank(draft.answer));
  const writing = useWriting(
    { source: entry.source, asked: prompt.question, kind: prompt.kind, repeats: false },
    { entry: entry.id, ...(unfinished === undefined ? {} : { draft: unfinished.id }) },
  );

  const [timesStarted, setTimesStarted] = useState(0);
  const previousName =
    previous === undefined ? '' : draftName(before.indexOf(previous), Math.max(before.length, 2));

  /** The old words on the new sheet, to cross out and add to; the draft beside it keeps its own. */
  function startFrom({ id, answer }: Draft): void {
    writing.change(answer);
    store.getState().setFact(begunFromFact(writing.draftId), id);
    setTimesStarted(timesStarted + 1);
  }

  function finish(): void {
    const isWritten = !isBlank(writing.newest().answer);
    if (isWritten) writing.settle('answered');
    const { entries, facts } = store.getState();
    const page = entries.get(entry.id) ?? entry;
    // Where people to talk to were shown, the old words are not laid out unasked.
    const goesBeside = isWritten && previous !== undefined && mayBeBegunWith(facts, page);
    void navigate(
      goesBeside ? comparePath(entry.id, [previous.id, writing.draftId]) : entryPath(entry.id),
    );
  }

  return (
    <>
      <StepBar
        back={{ address: entryPath(entry.id), name: t`The page in the journal` }}
        place={step.name}
      />
      <h1 tabIndex={-1} className="vh">
        <Trans>
          Write it again: <span>{step.name}</span>
        </Trans>
      </h1>
      <WritingDesk
        prompt={prompt}
        writing={writing}
        reused={[]}
        startWriting
        timesAsked={timesStarted}
        today={dayAt(now)}
        onContinue={finish}
        above={
          <div className={styles.notes}>
            <PageNotes step={step} prompt={prompt} safety={safety} />
            {previous === undefined ? null : (
              <StartFrom
                writing={writing}
                name={previousName}
                onStart={() => startFrom(previous)}
              />
            )}
          </div>
        }
        beside={
          previous === undefined ? null : (
            <EarlierWords draft={previous} prompt={prompt} name={previousName} now={now} />
          )
        }
        actions={<Button variant="primary" onClick={finish}>{t`Keep this draft`}</Button>}
      />
    </>
  );
}

type StartFromProps = { writing: Writing; name: string; onStart: () => void };

function StartFrom({ writing, name, onStart }: StartFromProps) {
  const isEmpty = useWrittenPart(writing, ({ answer }) => isBlank(answer));
  if (!isEmpty) return null;
  return (
    <p>
      <Button size="small" onClick={onStart}>
        {t`Start from my ${inSentence(name)}’s words`}
      </Button>
    </p>
  );
}

type EarlierWordsProps = { draft: Draft; prompt: Prompt; name: string; now: number };

/** What was written before, behind a button that says what seeing it may do. */
function EarlierWords({ draft, prompt, name, now }: EarlierWordsProps) {
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  return (
    <div className={styles.earlier}>
      <p className="muted">
        {t`Your ${inSentence(name)} is put away while you write: seeing it may colour the new one. When you’ve kept this draft, you’ll see the two side by side.`}
      </p>
      <p>
        <Button
          size="small"
          aria-expanded={isShown}
          aria-controls={isShown ? id : undefined}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? t`Hide my earlier words` : t`Show my earlier words`}
        </Button>
      </p>
      {isShown ? (
        <Sheet as="article" padded stack older id={id} aria-label={name}>
          <header className={styles.head}>
            <h2 className={styles.name}>{name}</h2>
            <p className="meta">
              {dayAndTime(longDate(whenStarted(draft), now), clockTime(whenStarted(draft)))}
            </p>
          </header>
          <div className="read">
            <AnswerView answer={draft.answer} prompt={prompt} />
          </div>
        </Sheet>
      ) : null}
    </div>
  );
}
