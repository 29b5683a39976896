import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { factOf } from '@/journal/facts';
import { stillLasts } from '@/journal/elapsed';
import { letterSince, longestRest, restFact, restFrom } from '@/journal/pause';
import { letterSource } from '@/journal/tool-sources';
import { openPages } from '@/journal/sealed-pages';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { clockTime } from '@/ui/when';
import { WritingSheet } from '@/ui/writing-sheet';
import { CrisisNotice } from '@/care/crisis-notice';
import { SaveLine } from '@/writing/save-line';
import { letterOf } from '@/tool-kit/letter-of';
import { useWriting } from '@/writing/use-draft';
import { WatchingNote } from '@/care/watching-note';
import { entryPath } from '@/paths';
import styles from './pause-screen.module.css';

/** What would have been the message, kept as a letter that is not sent: no way out of this screen. */
export function SayItHere({ since }: { since: number }) {
  const id = useId();
  const store = useJournalStore();
  const [place] = useState(() => {
    const letter = letterSince(openPages(store.getState()), since, store.getState().now());
    return letter === undefined ? {} : { draft: letter.id, entry: letter.entry };
  });
  const written = useWriting(
    { source: letterSource, asked: t`An unsent letter`, kind: 'letter', repeats: true },
    place,
  );
  const [words] = useState(() => letterOf(written));
  if (written.newest().answer.kind !== 'letter') return null;
  return (
    <section className={styles.say}>
      <label className={styles.question} htmlFor={id}>{t`Say it here instead`}</label>
      <WritingSheet
        id={id}
        size="short"
        placeholder={t`I want to tell you…`}
        value={words}
        onChange={(text) => written.change({ kind: 'letter', text })}
        onBlur={() => written.rest()}
      />
      <SaveLine written={written} mayCopy={false} keptWords={t`Kept in Unsent letters`}>
        <span className="meta">{t`It can’t be sent from here.`}</span>
      </SaveLine>
      <WatchingNote words={words} />
      <CrisisNotice written={written} onBack={() => document.getElementById(id)?.focus()} />
      <Resting />
    </section>
  );
}

/** The letter that was left to rest: until when, and then the way back to it. */
function Resting() {
  const now = useNow();
  const rest = restFrom(useJournal(({ facts }) => factOf(facts, restFact)));
  const isThere = useJournal(({ entries }) => rest !== null && entries.has(rest.entry));
  if (rest === null || !isThere) return null;
  return (
    <p className="meta">
      {stillLasts(rest.until, now, longestRest) ? (
        t`What you wrote last rests until ${clockTime(rest.until)}.`
      ) : (
        <>
          <Trans>
            What you left to rest has rested.{' '}
            <Link to={entryPath(rest.entry)}>Read it by daylight</Link>
          </Trans>
        </>
      )}
    </p>
  );
}
