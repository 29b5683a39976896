import { useId } from 'react';
import { cardLabels, leftName, type ApologyCard } from './apology';
import { MarkedSheet } from '@/ui/marked-sheet';
import { Starters } from '@/ui/starters';
import { loadApologyPencil } from '@/pencil/apology-pencil';
import { MarginNotes } from '@/pencil/margin-notes';
import { useOffered } from '@/tool-kit/use-offered';
import { usePencilledField } from '@/pencil/use-pencilled-field';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import styles from './apology-screen.module.css';
import type { apologyPage } from './page';
import { mayBeCutShort } from './whole-sentences';

const hints: Record<ApologyCard, string> = {
  regret: 'What, exactly? Name the act.',
  happened: 'Short, and without an excuse.',
  mine: 'Own it. It counts most of all.',
  landed: 'If you are guessing, say so.',
  change: 'Something you already do on an ordinary day.',
  repair: 'Theirs to take or leave.',
};

const placeholders: Record<ApologyCard, string> = {
  regret: 'I’m sorry that I…',
  happened: 'That night I…',
  mine: 'It was my choice to…',
  landed: 'You may have felt…',
  change: 'These days, when…, I…',
  repair: 'If you want it, I can…',
};

/** How a part could begin that may read as cut short in the letter. */
const beginnings: Record<ApologyCard, string> = {
  regret: 'I regret…',
  happened: 'That night I…',
  mine: 'It was my choice to…',
  landed: 'You may have felt…',
  change: 'These days I…',
  repair: 'If you want it, I can…',
};

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

  return (
    <section className={styles.card} aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>
        <label htmlFor={id}>{cardLabels[card]}</label>
      </h2>
      <p className="small muted" id={`${id}hint`}>
        {hints[card]}
      </p>
      <MarkedSheet
        {...sheet}
        size="note"
        placeholder={placeholders[card]}
        aria-describedby={`${id}hint`}
      />
      {text.trim() === '' ? (
        <NamedBefore
          card={card}
          onInsert={(words) => {
            write(words);
            // What was pressed goes away with the offer.
            document.getElementById(id)?.focus();
          }}
        />
      ) : null}
      {mayBeCutShort(card, text) ? (
        <p className="small muted">{`In the letter this stands as it is. If it reads cut short, it could begin “${beginnings[card]}”`}</p>
      ) : null}
      {margin.marks.length === 0 ? null : <MarginNotes {...margin} />}
    </section>
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
    <Starters title="What you named before" starters={[...new Set(lines)]} onInsert={onInsert} />
  );
}
