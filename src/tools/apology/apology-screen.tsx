import { t } from '@lingui/core/macro';
import { reopenedPlace } from '@/journal/place';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { unsentLine } from '@/guide/page-lines';
import { apologyExample } from '@/guide/whole-examples';
import {
  apologyCards,
  apologySource,
  cardLabels,
  letterPart,
  pushed,
  readAgainAfter,
  readAgainFact,
} from './apology';
import type { Entry } from '@/journal/entry';
import { restToFact } from '@/journal/pause';
import { mayPlanContact } from '@/journal/safety';
import { useJournalStore } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { useQuiet } from '@/ui/use-quiet';
import { EarlierPages } from '@/tool-kit/earlier-pages';
import { GuidedParts } from '@/tool-kit/guided-parts';
import { useToolForm, type ToolForm } from '@/tool-kit/use-tool-form';
import { WholeExample } from '@/tool-kit/whole-example';
import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import { entryPath, paths } from '@/paths';
import { ApologyCardField } from './apology-card-field';
import { cardHints } from './card-words';
import { LetterPart } from './letter-part';
import { ReadAgain } from './read-again';
import { useLetter, type Letter } from './use-letter';
import styles from './apology-screen.module.css';
import { apologyPage } from './page';

const title = t`Apology builder`;

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
  const letter = useLetter(form);
  const { isThere } = letter;
  const unsent =
    path === 'open' ? null : (
      <p className={styles.unsent}>
        <Icon name="leaf" small />
        <span>{unsentLine(path, safety)}</span>
      </p>
    );
  return (
    <GuidedParts
      title={title}
      lede={
        mayLeave
          ? t`Write the parts in any order. They become one letter, and it stays here until you decide what’s right.`
          : t`Write the parts in any order. They become one letter, and it stays here.`
      }
      reading={
        <>
          {unsent}
          <WhatTheyAskedFor />
          <ReadAgain />
          <WholeExample words={apologyExample} />
        </>
      }
      form={form}
      parts={[
        ...apologyCards.map((card) => ({
          id: card,
          title: cardLabels[card],
          hint: cardHints[card],
          fields: [card],
          content: <ApologyCardField card={card} form={form} onWrite={letter.writePart} />,
        })),
        {
          id: letterPart.name,
          title: letterPart.label,
          fields: [letterPart.name],
          notice: (
            <>
              {unsent}
              <WhatTheyAskedFor />
            </>
          ),
          content: <LetterPart {...{ form, letter, mayLeave, isThere }} />,
        },
      ]}
      opensWhole={entry !== undefined}
      // The letter has a way out of its own, word for word.
      mayCopy={false}
      actions={
        isThere ? (
          <Exits
            form={form}
            letter={letter}
            mayLeave={mayLeave}
            isUntouched={place?.start !== undefined && form.answer === place.start}
          />
        ) : undefined
      }
      after={
        <EarlierPages
          source={apologySource}
          except={form.draft.entry}
          title={t`Apologies you wrote`}
          address={entryPath}
        />
      }
    />
  );
}

type ExitsProps = {
  form: ToolForm<typeof apologyPage>;
  letter: Letter;
  mayLeave: boolean;
  /** Whether a kept page stands as it was opened. */
  isUntouched: boolean;
};

/** What becomes of the letter. It and its parts are one draft of the page. */
function Exits({ form, letter, mayLeave, isUntouched }: ExitsProps) {
  const store = useJournalStore();
  const navigate = useNavigate();
  // A sorry that somebody asked for waits until it is the person's own.
  const isPushed = form.said(pushed.name) === 'Yes';

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
    <>
      <Button
        variant="primary"
        onClick={() => void navigate(entryPath(keep()))}
      >{t`Keep it`}</Button>
      {mayLeave ? <Button onClick={rest}>{t`Read it again in 48 hours`}</Button> : null}
      {mayLeave && !isPushed ? (
        <Button
          onClick={() => {
            keep();
            void navigate(paths.readiness);
          }}
        >{t`Take it to the readiness check`}</Button>
      ) : null}
    </>
  );
}
