import { t } from '@lingui/core/macro';
import { reopenedPlace } from '@/journal/place';
import { useId, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Entry } from '@/journal/entry';
import { iStatementSource } from './i-statement';
import { mayPlanContact } from '@/journal/safety';
import { useSafety } from '@/store/safety';
import { MarkedSheet } from '@/ui/marked-sheet';
import { Starters } from '@/ui/starters';
import { useQuiet } from '@/ui/use-quiet';
import { partFollowed } from '@/ui/words-followed';
import { loadBlamePencil } from '@/pencil/blame-pencil';
import { ownWords } from '@/journal/own-words';
import { CrisisNotice } from '@/care/crisis-notice';
import { PursuitNote } from '@/care/pursuit-note';
import { EarlierPages } from '@/tool-kit/earlier-pages';
import { MarginNotes } from '@/pencil/margin-notes';
import { SaveLine } from '@/writing/save-line';
import { KeepButton } from '@/tool-kit/keep-button';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { useOffered } from '@/tool-kit/use-offered';
import { countOfMarks } from '@/pencil/use-pencil';
import { usePencilledField } from '@/pencil/use-pencilled-field';
import { useToolForm, type ToolForm } from '@/tool-kit/use-tool-form';
import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import { entryPath } from '@/paths';
import { Example } from './example';
import { SecondDraft } from './second-draft';
import styles from './i-statements-screen.module.css';
import { iStatementPage } from './page';

const title = t`Say it as “I”`;
/** The page of the guide on which it is said as it comes. */
const rawLinesPage = 'C2-1';

/** Said in the margin where there is no mark. */
const marginWords = (isEmpty: boolean): string =>
  isEmpty
    ? t`When you pause, phrases that may land as blame get a pencil mark here, with another way to say them. A mark is a second look, never a verdict.`
    : t`Nothing is marked. The pencil only knows some patterns; you know what you mean.`;

type IStatementsScreenProps = {
  /** A kept page to work on again; without one an unfinished or a new one. */
  entry?: Entry;
};

/** Words as they come, looked at with an editor's pencil, and said again as one's own. */
export function IStatementsScreen({ entry }: IStatementsScreenProps) {
  useQuiet();
  const form = useToolForm(iStatementPage, entry === undefined ? undefined : reopenedPlace(entry));
  return (
    <ToolFrame
      title={title}
      lede={t`Write what you actually want to say. Then look at it with an editor’s pencil. Nothing is changed unless you choose it.`}
      wide
      after={
        <EarlierPages
          source={iStatementSource}
          except={form.draft.entry}
          title={t`What you worked on before`}
          address={entryPath}
        />
      }
    >
      <Example />
      <WhatTheyAskedFor />
      <Workshop form={form} />
    </ToolFrame>
  );
}

function Workshop({ form }: { form: ToolForm<typeof iStatementPage> }) {
  const id = useId();
  const navigate = useNavigate();
  const safety = useSafety();
  const heading = useRef<HTMLHeadingElement>(null);
  const isEmpty = form.said('words').trim() === '';
  const write = (words: string): void => form.write('words', words);
  const { off, count, sheet, margin } = usePencilledField({
    id,
    text: form.words('words'),
    left: form.words('left'),
    load: loadBlamePencil,
    onWrite: write,
    onLeave: (lines) => form.write('left', lines),
    onRest: form.rest,
    onReopened: () => heading.current?.focus(),
  });

  return (
    <div className={styles.workshop}>
      <section className={styles.words} aria-labelledby={`${id}words`}>
        <h2 id={`${id}words`}>
          <label htmlFor={id}>{t`Your words`}</label>
        </h2>
        <MarkedSheet {...sheet} placeholder={t`You never…`} aria-describedby={`${id}count`} />
        <SaveLine written={form} mayCopy={false}>
          <span className="meta" id={`${id}count`}>
            {isEmpty || off !== null ? null : countOfMarks(count)}
          </span>
        </SaveLine>
        {isEmpty ? (
          <RawLines
            onInsert={(words) => {
              write(words);
              // What was pressed goes away with the offer.
              document.getElementById(id)?.focus();
            }}
          />
        ) : null}
        <PursuitNote words={partFollowed(form, ({ answer }) => ownWords(answer, iStatementPage))} />
        <CrisisNotice written={form} onBack={() => document.getElementById(id)?.focus()} />
      </section>
      <section className={styles.margin} aria-labelledby={`${id}margin`}>
        <h2 ref={heading} id={`${id}margin`} tabIndex={-1}>{t`In the margin`}</h2>
        <MarginNotes {...margin}>{off ?? marginWords(isEmpty)}</MarginNotes>
      </section>
      <section className={styles.rebuilt} aria-labelledby={`${id}second`}>
        <h2 id={`${id}second`}>{t`Second draft`}</h2>
        <SecondDraft form={form} mayCopy={mayPlanContact(safety)}>
          <KeepButton
            variant="primary"
            form={form}
            onKeep={() => void navigate(entryPath(form.draft.entry))}
          >{t`Keep this draft`}</KeepButton>
        </SecondDraft>
      </section>
    </div>
  );
}

/** Lines written raw on a page of the guide, to bring here one at a time. */
function RawLines({ onInsert }: { onInsert: (words: string) => void }) {
  const answer = useOffered(rawLinesPage)?.answer;
  const lines = answer?.kind === 'list' ? answer.items.filter((line) => line.trim() !== '') : [];
  return (
    <Starters
      areOwn
      title={t`A line you wrote before`}
      starters={[...new Set(lines)]}
      onInsert={onInsert}
    />
  );
}
