import { reopenedPlace } from '@/journal/place';
import { useId } from 'react';
import { useNavigate } from 'react-router-dom';
import { unsentLine } from '@/guide/path-messages';
import {
  apologyCards,
  apologyLetter,
  apologySource,
  pushed,
  readAgainAfter,
  readAgainFact,
  release,
} from './apology';
import { answerText } from '@/journal/answer-text';
import type { Draft, Entry } from '@/journal/entry';
import { restToFact } from '@/journal/pause';
import { mayPlanContact } from '@/journal/safety';
import { useJournalStore } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Sheet } from '@/ui/sheet';
import { Switch } from '@/ui/switch';
import { useQuiet } from '@/ui/use-quiet';
import { CrisisNotice } from '@/care/crisis-notice';
import { EarlierPages } from '@/tool-kit/earlier-pages';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { useToolForm, type ToolForm } from '@/tool-kit/use-tool-form';
import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import { entryPath, paths } from '@/paths';
import { ApologyCardField } from './apology-card-field';
import { PushedQuestion } from './pushed-question';
import { ReadAgain } from './read-again';
import { WhoseLines } from './whose-lines';
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
  const form = useToolForm(apologyPage, entry === undefined ? undefined : reopenedPlace(entry));
  const mayLeave = mayPlanContact(safety);
  return (
    <ToolFrame
      title={title}
      lede={`Write the parts in any order. They become one letter, and it stays here${mayLeave ? ' until you decide what’s right.' : '.'}`}
      written={form}
      mayCopy={mayLeave}
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
      <Builder form={form} mayLeave={mayLeave} />
    </ToolFrame>
  );
}

function Builder({ form, mayLeave }: { form: ToolForm<typeof apologyPage>; mayLeave: boolean }) {
  const id = useId();
  const letter = apologyLetter((name) => form.words(name));
  return (
    <>
      <div className={styles.cards}>
        {apologyCards.map((card) => (
          <ApologyCardField key={card} card={card} form={form} />
        ))}
      </div>
      <Sheet padded>
        <Switch
          label={release.label}
          hint={`Adds a last line: “${release.words}”`}
          checked={form.words(release.name) !== ''}
          onChange={(isOn) => form.write(release.name, isOn ? release.words : '')}
        />
      </Sheet>
      <PushedQuestion form={form} />
      <section className={styles.letter} aria-labelledby={`${id}letter`}>
        <h2 id={`${id}letter`}>Your letter</h2>
        {letter === '' ? (
          <p className="muted">It gathers here, from whichever part you write first.</p>
        ) : (
          <>
            <Sheet padded stack>
              <p className={`read ${styles.words}`} dir="auto" translate="no">
                {letter}
              </p>
            </Sheet>
            <WhoseLines letter={letter} />
          </>
        )}
        <CrisisNotice written={form} />
        {letter === '' ? null : <Exits form={form} letter={letter} mayLeave={mayLeave} />}
      </section>
    </>
  );
}

const isLetter = ({ answer }: Draft): boolean => answer.kind === 'letter';

type ExitsProps = { form: ToolForm<typeof apologyPage>; letter: string; mayLeave: boolean };

/** What becomes of the letter. It is the page's second draft; its parts stay as the first. */
function Exits({ form, letter, mayLeave }: ExitsProps) {
  const store = useJournalStore();
  const navigate = useNavigate();
  // A sorry that somebody asked for waits until it is the person's own.
  const isPushed = form.words(pushed.name) === 'Yes';

  function keep(): string {
    form.settle('answered');
    const { entry } = form.draft;
    const journal = store.getState();
    const before = journal.entries.get(entry)?.drafts.findLast(isLetter);
    if (before !== undefined && answerText(before.answer) === letter) return entry;
    journal.write(
      { source: apologySource, asked: 'An apology', kind: 'letter', repeats: true },
      { kind: 'letter', text: letter },
      'answered',
      { entry },
    );
    return entry;
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
