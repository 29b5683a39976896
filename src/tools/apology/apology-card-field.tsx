import { t } from '@lingui/core/macro';
import { useId } from 'react';
import { cardBeginnings, cardHints, cardPlaceholders } from './card-words';
import { cardLabels, leftName, type ApologyCard } from './apology';
import { MarkedSheet } from '@/ui/marked-sheet';
import { useAbout, type Words } from '@/ui/words-followed';
import { Starters } from '@/ui/starters';
import { loadApologyPencil } from '@/pencil/apology-pencil';
import { PursuitNote } from '@/care/pursuit-note';
import { MarginNotes } from '@/pencil/margin-notes';
import { useOffered } from '@/tool-kit/use-offered';
import { usePencilledField } from '@/pencil/use-pencilled-field';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import styles from './apology-screen.module.css';
import type { apologyPage } from './page';
import { mayBeCutShort, wholeSentences } from './whole-sentences';
import { useNameMask } from '@/ui/name-mask';

type ApologyCardFieldProps = {
  card: ApologyCard;
  form: ToolForm<typeof apologyPage>;
  onWrite: (card: ApologyCard, words: string) => void;
};

/** One part of an apology, with a pencil over it. */
export function ApologyCardField({ card, form, onWrite }: ApologyCardFieldProps) {
  const id = useId();
  const text = form.words(card);
  const write = (words: string): void => onWrite(card, words);
  const { sheet, margin } = usePencilledField({
    id,
    text,
    left: form.words(leftName(card)),
    load: loadApologyPencil,
    onWrite: write,
    onLeave: (lines) => form.write(leftName(card), lines),
    onRest: form.rest,
  });

  const hasMarks = useAbout(margin.marks, ({ length }) => length > 0);

  return (
    <div className={styles.card}>
      <MarkedSheet
        {...sheet}
        size="note"
        placeholder={cardPlaceholders[card]}
        aria-label={cardLabels[card]}
        aria-description={cardHints[card]}
      />
      {form.said(card).trim() === '' ? (
        <NamedBefore
          card={card}
          onInsert={(words) => {
            write(words);
            // What was pressed goes away with the offer.
            document.getElementById(id)?.focus();
          }}
        />
      ) : null}
      <InTheLetter card={card} words={text} />
      <PursuitNote words={text} />
      {hasMarks ? <MarginNotes {...margin} /> : null}
    </div>
  );
}

/** The words as they stand in the letter, where a sentence was made whole. */
function InTheLetter({ card, words }: { card: ApologyCard; words: Words }) {
  const mask = useNameMask();
  const whole = useAbout(words, (text) => {
    const made = wholeSentences(card, text);
    return made === text.trim() ? null : made;
  });
  const isCutShort = useAbout(words, (text) => mayBeCutShort(card, text));
  return (
    <>
      {whole === null ? null : (
        <p className="small muted">
          <span>{t`In your letter:`}</span>{' '}
          <q dir="auto" translate="no">
            {mask(whole)}
          </q>
        </p>
      )}
      {isCutShort ? (
        <p className="small muted">{t`If that reads cut short, it could begin “${cardBeginnings[card]}”`}</p>
      ) : null}
    </>
  );
}

type NamedBeforeProps = { card: ApologyCard; onInsert: (words: string) => void };

/** What was named on pages of this step: acts, how they landed, what has been learned. Each for its own card. */
function NamedBefore({ card, onInsert }: NamedBeforeProps) {
  const sorry = useOffered('F2-1')?.answer;
  const learned = useOffered('F2-4')?.answer;
  const rows = sorry?.kind === 'pairs' ? sorry.rows : [];
  const named: Partial<Record<ApologyCard, readonly string[]>> = {
    regret: rows.map(({ left }) => left),
    landed: rows.map(({ right }) => right),
    change: learned?.kind === 'short-text' ? [learned.text] : [],
  };
  const lines = (named[card] ?? []).filter((line) => line.trim() !== '');
  return (
    <Starters
      areOwn
      title={t`What you named before`}
      starters={[...new Set(lines)]}
      onInsert={onInsert}
    />
  );
}
