import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { findPrompt } from '@/guide/guide';
import type { Prompt, Stage } from '@/guide/stage';
import { latestAnswer } from '@/journal/progress';
import type { Safety } from '@/journal/safety';
import { useJournal } from '@/store/journal-context';
import { buttonClass } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { Icon } from '@/ui/icon';
import { StageNumeral } from '@/ui/stage-numeral';
import { StepBar } from '@/ui/step-bar';
import { PathNotice } from '@/care/path-notice';
import { entryPath, pagePath, paths, stagePath } from '@/paths';
import styles from './put-away-screen.module.css';

type PutAwayScreenProps = { stage: Stage; prompt: Prompt; safety: Safety };

/** The page that says all there is to say and is sent nowhere. */
const unsentLetter = findPrompt('T2-2');

/** A page this path has put away: why, where its words are, and what is open instead. */
export function PutAwayScreen({ stage, prompt, safety }: PutAwayScreenProps) {
  useDocumentTitle('Put away for now');
  const written = useJournal(({ entries }) => latestAnswer(entries, prompt.id));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Where the page is put away while it is open, what had the focus is gone with its sheet.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <StepBar
        back={
          <Link to={stagePath(stage.slug)}>
            <Icon name="left" />
            {stage.name}
          </Link>
        }
        place={stage.number === undefined ? null : <StageNumeral number={stage.number} />}
      />
      <div className={styles.page}>
        <header className={styles.head}>
          <p className="eyebrow">{prompt.name}</p>
          <h1 ref={heading} tabIndex={-1}>
            This page is put away for now
          </h1>
          <p className="lede">
            Your answers to the safety questions, or on another page, put it away. Nothing you wrote
            is gone.
          </p>
        </header>
        <PathNotice safety={safety} people />
        {written === undefined ? null : (
          <p>
            What you wrote here is in your journal.{' '}
            <Link to={entryPath(written.entry)}>Read it</Link>
          </p>
        )}
        <div className="actions">
          <Link
            className={buttonClass('primary')}
            to={pagePath(unsentLetter.stage.slug, unsentLetter.prompt.slug)}
          >
            Write a letter that stays here
          </Link>
          <Link className={buttonClass('text')} to={paths.safety}>
            Look at your safety answers
          </Link>
        </div>
      </div>
    </>
  );
}
