import { type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { findPrompt } from '@/guide/guide';
import { peopleFirstWords } from '@/guide/readiness-words';
import { dyingWords } from '@/guide/safety-words';
import { toolsAddress } from '@/guide/tools';
import { EmergencyLink } from '@/help/emergency-link';
import { FewLines } from '@/help/few-lines';
import { entriesFor } from '@/journal/progress';
import { contactStanding, latestReadiness } from '@/journal/readiness';
import { useJournal } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { useNow } from '@/store/use-now';
import { buttonClass } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { Icon } from '@/ui/icon';
import { StepBar } from '@/ui/step-bar';
import { PathNotice } from '@/care/path-notice';
import { entryPath, pagePath, paths } from '@/paths';
import styles from '@/screens/put-away/put-away-screen.module.css';

type ContactToolProps = {
  /** The tool's name, and the source of its pages. */
  name: string;
  source: string;
  /** Whether the tool itself asks afresh about thoughts of not being alive. */
  asksItself?: boolean;
  children: ReactNode;
};

/** The page that says all there is to say and is sent nowhere. */
const unsentLetter = findPrompt('T2-2');

/** A tool about getting in touch, or the reason it is put away for now. */
export function ContactTool({ name, source, asksItself = false, children }: ContactToolProps) {
  const now = useNow();
  const safety = useSafety();
  const entries = useJournal((state) => state.entries);
  const standing = contactStanding(safety, latestReadiness(entries, safety, now));
  const written = entriesFor(entries, source).at(-1);
  const isAway = standing === 'away' || (standing === 'people-first' && !asksItself);
  if (!isAway) return children;
  return (
    <PutAway name={name} {...(written === undefined ? {} : { written: written.id })}>
      {standing === 'away' ? <PathNotice safety={safety} people /> : <PeopleFirst />}
    </PutAway>
  );
}

function PutAway({
  name,
  written,
  children,
}: {
  name: string;
  /** The newest page of the tool. */
  written?: string;
  children: ReactNode;
}) {
  useDocumentTitle('Put away for now');
  return (
    <>
      <StepBar
        back={
          <Link to={toolsAddress}>
            <Icon name="left" />
            Tools
          </Link>
        }
        place={null}
      />
      <div className={styles.page}>
        <header className={styles.head}>
          <p className="eyebrow">{name}</p>
          <h1 tabIndex={-1}>This tool is put away for now</h1>
          <p className="lede">
            Your answers to the safety questions, or on another page, put it away. Nothing you wrote
            is gone.
          </p>
        </header>
        {children}
        {written === undefined ? null : (
          <p>
            What you wrote here is in your journal. <Link to={entryPath(written)}>Read it</Link>
          </p>
        )}
        <div className="actions">
          <Link className={buttonClass('primary')} to={paths.support}>
            People to turn to
          </Link>
          <Link
            className={buttonClass('quiet')}
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

function PeopleFirst() {
  return (
    <section aria-labelledby="people-first">
      <h2 id="people-first">{dyingWords.title}</h2>
      <p>{peopleFirstWords}</p>
      <p>
        {dyingWords.now} <EmergencyLink />.
      </p>
      <FewLines kind="crisis" />
    </section>
  );
}
