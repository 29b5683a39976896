import { reopenedPlace } from '@/journal/place';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { unsentLine } from '@/guide/path-messages';
import {
  apologyCards,
  apologySource,
  pushed,
  readAgainAfter,
  readAgainFact,
  release,
} from './apology';
import type { Entry } from '@/journal/entry';
import { restToFact } from '@/journal/pause';
import { mayPlanContact } from '@/journal/safety';
import { useJournalStore } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Sheet } from '@/ui/sheet';
import { Switch } from '@/ui/switch';
import { useQuiet } from '@/ui/use-quiet';
import { ownWords } from '@/journal/own-words';
import { CrisisNotice } from '@/care/crisis-notice';
import { PursuitNote } from '@/care/pursuit-note';
import { EarlierPages } from '@/tool-kit/earlier-pages';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { useToolForm, type ToolForm } from '@/tool-kit/use-tool-form';
import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import { entryPath, paths } from '@/paths';
import { ApologyCardField } from './apology-card-field';
import { PushedQuestion } from './pushed-question';
import { ReadAgain } from './read-again';
import { useLetter, type Letter } from './use-letter';
import { YourLetter } from './your-letter';
import styles from './apology-screen.module.css';
import { apologyPage } from './page';

const title = 'Apology builder';

type ApologyScreenProps = {
  /** A kept apology to work on again; without one an unfinished or a new one. */
  entry?: Entry;
};

/** A real apology, one part at a time, kept until the person decides what is right. */
export function ApologyScreen({ entry }: ApologyScreenProps) {
  useQuiet();
  const safety = useSafety();
  const { path } = safety;
  const [place] = useState(() => (entry === undefined ? undefined : reopenedPlace(entry)));
  const form = useToolForm(apologyPage, place);
  const mayLeave = mayPlanContact(safety);
  return (
    <ToolFrame
      title={title}
      lede={`Write the parts in any order. They become one letter, and it stays here${mayLeave ? ' until you decide what’s right.' : '.'}`}
      written={form}
      // The letter has a way out of its own, word for word.
      mayCopy={false}
      after={
        <EarlierPages
          source={apologySource}
          except={form.draft.entry}
          title="Apologies you wrote"
          address={entryPath}
        />
      }
    >
      {path === 'open' ? null : (
        <p className={styles.unsent}>
          <Icon name="leaf" small />
          <span>{unsentLine(path, safety)}</span>
        </p>
      )}
      <WhatTheyAskedFor />
      <ReadAgain />
      <Builder
        form={form}
        mayLeave={mayLeave}
        isUntouched={place?.start !== undefined && form.answer === place.start}
      />
    </ToolFrame>
  );
}

type BuilderProps = {
  form: ToolForm<typeof apologyPage>;
  mayLeave: boolean;
  /** Whether a kept page stands as it was opened. */
  isUntouched: boolean;
};

function Builder({ form, mayLeave, isUntouched }: BuilderProps) {
  const id = useId();
  const letter = useLetter(form);
  const isThere = letter.words !== '' || letter.isByHand;
  return (
    <>
      <div className={styles.cards}>
        {apologyCards.map((card) => (
          <ApologyCardField key={card} card={card} form={form} onWrite={letter.writePart} />
        ))}
      </div>
      <Sheet padded>
        <Switch
          label={release.label}
          hint={`Adds a last line: “${release.words}”`}
          checked={form.words(release.name) !== ''}
          onChange={(isOn) => letter.writePart(release.name, isOn ? release.words : '')}
        />
      </Sheet>
      <PushedQuestion form={form} />
      <section className={styles.letter} aria-labelledby={`${id}letter`}>
        <h2 id={`${id}letter`}>Your letter</h2>
        {isThere ? (
          <YourLetter form={form} letter={letter} mayCopy={mayLeave} title={`${id}letter`} />
        ) : (
          <p className="muted">It gathers here, from whichever part you write first.</p>
        )}
        <PursuitNote words={ownWords(form.answer, apologyPage)} />
        <CrisisNotice written={form} />
        {isThere ? <Exits {...{ form, letter, mayLeave, isUntouched }} /> : null}
      </section>
    </>
  );
}

type ExitsProps = BuilderProps & { letter: Letter };

/** What becomes of the letter. It and its parts are one draft of the page. */
function Exits({ form, letter, mayLeave, isUntouched }: ExitsProps) {
  const store = useJournalStore();
  const navigate = useNavigate();
  // A sorry that somebody asked for waits until it is the person's own.
  const isPushed = form.words(pushed.name) === 'Yes';

  function keep(): string {
    // A page that was opened and left as it stood gets no second draft.
    if (!isUntouched) letter.put();
    form.settle('answered');
    return form.draft.entry;
  }

  function rest(): void {
    const entry = keep();
    store
      .getState()
      .setFact(readAgainFact, restToFact(entry, store.getState().now() + readAgainAfter));
    void navigate(entryPath(entry));
  }

  return (
    <div className={styles.exits}>
      <p className="muted">
        {mayLeave
          ? 'An apology is a gift with no receipt. Sending it is a separate decision.'
          : 'You wrote that down. What you do differently now can begin without a letter.'}
      </p>
      <div className="actions">
        <Button variant="primary" onClick={() => void navigate(entryPath(keep()))}>
          Keep it
        </Button>
        {mayLeave ? <Button onClick={rest}>Read it again in 48 hours</Button> : null}
        {mayLeave && !isPushed ? (
          <Button
            onClick={() => {
              keep();
              void navigate(paths.readiness);
            }}
          >
            Take it to the readiness check
          </Button>
        ) : null}
      </div>
    </div>
  );
}
