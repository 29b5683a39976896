import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { isBlank } from '@/journal/answer';
import {
  letterSince,
  minutesWords,
  pauseCounts,
  pullFrom,
  pullWords,
  wordsOfPull,
} from '@/journal/pause';
import { linesOf } from '@/journal/quiet-time';
import type { FieldName } from '@/journal/tool-page';
import type { UrgePlan } from '@/journal/urge-plan';
import { openPages } from '@/journal/sealed-pages';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { ChoiceField } from '@/ui/choice-field';
import { useAbout } from '@/ui/words-followed';
import { WaveScale } from '@/ui/wave-scale';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { LetterDecision } from './letter-decision';
import styles from './pause-screen.module.css';
import { pausePage } from './page';
import { useNameMask } from '@/ui/name-mask';
import { inSentence } from '@/words/language';

type PausePart = FieldName<typeof pausePage>;

type WaitedProps = {
  form: ToolForm<typeof pausePage>;
  plan: UrgePlan | null;
  startedAt: number;
  /** How long was waited, in ms. */
  waited: number;
  actions: ReactNode;
};

/** After the wait: how long it was, how it is now, and what becomes of what was written. */
export function Waited({ form, plan, startedAt, waited, actions }: WaitedProps) {
  const store = useJournalStore();
  const entries = useJournal((state) => state.entries);
  // As it was when the wait ended: deleting it must not take the question away.
  const [letter] = useState(() =>
    letterSince(openPages(store.getState()), startedAt, store.getState().now()),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  const hasWritten = letter !== undefined && !isBlank(letter.answer);
  const counts = pauseCounts(entries);
  const before = pullFrom(form.said('before'));

  function note(name: PausePart, words: string): void {
    form.write(name, words);
    form.write('waited', minutesWords(waited));
    form.settle('answered');
  }

  return (
    <div className={styles.waited}>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className="display">
          {waited < 60_000 ? t`You stopped for a moment.` : t`You waited ${minutesWords(waited)}.`}
        </h1>
        <p className="lede">
          <Trans>
            Nothing has been sent and nothing has to be decided. The pull may come back; so can you.
          </Trans>
        </p>
      </header>
      <div>
        <WaveScale
          name="pull-after"
          legend={t`How strong is it now?`}
          labels={pullWords}
          value={pullFrom(form.said('after'))}
          onChange={(pull) => note('after', pull === null ? '' : wordsOfPull(pull))}
        />
        {before === null ? null : (
          <p
            className={`${styles.before} meta`}
          >{t`Before, it was: ${inSentence(wordsOfPull(before))}.`}</p>
        )}
      </div>
      {hasWritten ? (
        <LetterDecision letter={letter} onDecide={(noted) => note('next', noted)} />
      ) : null}
      <Helped form={form} plan={plan} hasWritten={hasWritten} onNote={note} />
      {counts === null ? null : <p className="muted">{counts}</p>}
      <div className="actions">{actions}</div>
    </div>
  );
}

type HelpedProps = {
  form: ToolForm<typeof pausePage>;
  plan: UrgePlan | null;
  hasWritten: boolean;
  onNote: (name: PausePart, words: string) => void;
};

function Helped({ form, plan, hasWritten, onNote }: HelpedProps) {
  const mask = useNameMask();
  const chosen = linesOf(useAbout(form.words('helped'), (lines) => lines));
  const offered = [
    ...(plan?.lines ?? []),
    'Waiting',
    'Breathing',
    ...(hasWritten ? ['Writing it here'] : []),
  ];
  return (
    <fieldset>
      <legend className={styles.question}>
        {pausePage.fields.helped.label} <span className="meta">{t`Optional`}</span>
      </legend>
      <ChoiceField
        takes="many"
        options={[...new Set(offered)].map((words) => ({ id: words, words: mask(words) }))}
        chosen={chosen}
        onChoose={(words, isChosen) =>
          onNote(
            'helped',
            (isChosen ? [...chosen, words] : chosen.filter((one) => one !== words)).join('\n'),
          )
        }
      />
    </fieldset>
  );
}
