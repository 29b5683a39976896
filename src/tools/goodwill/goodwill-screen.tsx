import { goodwillSource } from '@/journal/tool-sources';
import { freshPlace, reopenedPlace } from '@/journal/place';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { findPrompt } from '@/guide/guide';
import {
  deadEndWords,
  goodwillQuestionWords,
  goodwillWords,
  outcomeWords,
} from '@/guide/goodwill-words';
import type { Entry, Outcome } from '@/journal/entry';
import {
  goodwillAnswers,
  goodwillOutcome,
  goodwillQuestions,
  type GoodwillAnswer,
} from '@/journal/goodwill';
import { contactStanding, latestReadiness } from '@/journal/readiness';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { useNow } from '@/store/use-now';
import { Button, buttonClass } from '@/ui/button';
import { Segmented } from '@/ui/segmented';
import { Sheet } from '@/ui/sheet';
import { TextField } from '@/ui/text-field';
import { newestOf, useAboutLater, type Words } from '@/ui/words-followed';
import { deadEndIn } from '@/wording/dead-end-acts';
import { PursuitNote } from '@/care/pursuit-note';
import { GuidedParts } from '@/tool-kit/guided-parts';
import { keepAsLetter } from '@/tool-kit/keep-as-letter';
import { KeepButton } from '@/tool-kit/keep-button';
import { NightNote } from '@/tool-kit/night-note';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import { entryPath, letterPath, newLetterPath, pagePath, paths, toWriting } from '@/paths';
import styles from './goodwill-screen.module.css';
import { goodwillPage } from './page';

const kindPeople = findPrompt('T1-3');

type GoodwillScreenProps = {
  /** A kept check, to look at again; without one an unfinished or a new one. */
  entry?: Entry;
};

/** Six questions before a kind act towards them. Most ways end here, and that is meant. */
export function GoodwillScreen({ entry }: GoodwillScreenProps) {
  const store = useJournalStore();
  const [place] = useState(() =>
    entry === undefined
      ? freshPlace(store.getState().entries, goodwillSource, store.getState().now())
      : reopenedPlace(entry),
  );
  const form = useToolForm(goodwillPage, place);
  const navigate = useNavigate();
  const act = form.words('act');
  const deadEnd = useAboutLater(act, deadEndIn, pause);
  const outcome = goodwillOutcome(form.parts, deadEnd !== null);

  function settle(as: Outcome): void {
    const words = outcome === 'open' ? '' : outcomeWords[outcome];
    // Looked at and left as it stood, it stays the page it is.
    if (form.said('outcome') !== words) form.write('outcome', words);
    form.settle(as);
  }

  return (
    <GuidedParts
      title={goodwillWords.title}
      lede={goodwillWords.lede}
      reading={
        <>
          <p>{goodwillWords.ends}</p>
          <Before />
        </>
      }
      form={form}
      opensWhole={entry !== undefined}
      mayCopy={outcome === 'kind'}
      parts={[
        {
          id: 'act',
          title: goodwillWords.actTitle,
          hint: goodwillWords.actHint,
          fields: ['act'],
          content: (
            <>
              <WhatTheyAskedFor />
              <NightNote words={act} />
              <TextField
                label={goodwillWords.act}
                rows={2}
                value={act}
                onChange={(words) => form.write('act', words)}
                onBlur={() => form.rest()}
              />
              <PursuitNote words={act} />
            </>
          ),
        },
        {
          id: 'questions',
          title: goodwillWords.questions,
          fields: goodwillQuestions,
          isDone: goodwillQuestions.every((name) => form.said(name) !== ''),
          content: (
            <Sheet padded className={styles.questions}>
              {goodwillQuestions.map((name) => (
                <Segmented<GoodwillAnswer | ''>
                  key={name}
                  legend={goodwillQuestionWords[name]}
                  name={name}
                  options={goodwillAnswers.map((words) => ({ value: words, label: words }))}
                  value={goodwillAnswers.find((words) => words === form.said(name)) ?? ''}
                  onChange={(words) => form.write(name, words)}
                />
              ))}
            </Sheet>
          ),
        },
        {
          id: 'outcome',
          title: goodwillWords.outcome,
          fields: ['outcome'],
          notice: <WhatTheyAskedFor />,
          content: (
            <>
              <output className={styles.outcome}>
                {deadEnd === null ? null : <span>{deadEndWords[deadEnd]}</span>}
                <span>{outcome === 'open' ? goodwillWords.open : outcomeWords[outcome]}</span>
              </output>
              {outcome === 'open' || outcome === 'kind' ? null : <OtherWays act={act} />}
              <p className="small muted">{goodwillWords.theirs}</p>
            </>
          ),
        },
      ]}
      actions={
        <KeepButton
          variant="primary"
          form={{ ...form, settle }}
          reason={goodwillWords.finishWaits}
          onKeep={() => void navigate(entryPath(form.draft.entry))}
        >
          {goodwillWords.finish}
        </KeepButton>
      }
    />
  );
}

/** The readiness check comes first. It is said, and holds nobody up. */
function Before() {
  const now = useNow();
  const safety = useSafety();
  const entries = useJournal((state) => state.entries);
  const standing = contactStanding(safety, latestReadiness(entries, safety, now));
  if (standing === 'sleep-on-it') return <p>{goodwillWords.softStop}</p>;
  if (standing !== 'unchecked') return null;
  return (
    <p>
      <span>{goodwillWords.unchecked}</span> <Link to={paths.readiness}>{goodwillWords.check}</Link>
    </p>
  );
}

/** What can be done with the kindness instead. What was in mind goes with it into a letter. */
function OtherWays({ act }: { act: Words }) {
  const store = useJournalStore();
  const navigate = useNavigate();

  function toLetter(): void {
    const words = newestOf(act).trim();
    const address = words === '' ? newLetterPath : letterPath(keepAsLetter(store, words, 'open'));
    void navigate(address, toWriting);
  }

  return (
    <div className="actions">
      <Button onClick={toLetter}>{goodwillWords.letter}</Button>
      <Link
        className={buttonClass('quiet')}
        to={pagePath(kindPeople.stage.slug, kindPeople.prompt.slug)}
      >
        {goodwillWords.other}
      </Link>
    </div>
  );
}

/** Whoever is in the middle of a word is not told yet where it leads. */
const pause = 600;
