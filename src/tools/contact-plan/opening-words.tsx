import { t } from '@lingui/core/macro';
import { useId, useRef } from 'react';
import { countWords } from '@/answers/word-count';
import { contactPlanHints, contactPlanSections } from '@/guide/contact-plan-words';
import { PursuitNote } from '@/care/pursuit-note';
import { MarkedSheet } from '@/ui/marked-sheet';
import { useAbout, type Words } from '@/ui/words-followed';
import { MarginNotes } from '@/pencil/margin-notes';
import { usePencilledField } from '@/pencil/use-pencilled-field';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { loadContactPencil } from './contact-pencil';
import styles from './contact-plan-screen.module.css';
import { FromPage, plainWords } from './from-page';
import type { contactPlanPage } from './page';

/** A first message is as long as this at most, in words. */
const atMost = 60;

/** Said in the margin where there is no mark. */
const marginWords = (isEmpty: boolean): string =>
  isEmpty
    ? t`When you pause, words that may press or blame get a pencil mark. A mark is a second look, never a verdict.`
    : t`Nothing is marked. The pencil only knows some patterns; you know what you mean.`;

/** The message itself, with a pencil beside it. A mark is a second look; nothing is blocked or cut off. */
export function OpeningWords({ form }: { form: ToolForm<typeof contactPlanPage> }) {
  const id = useId();
  const hint = useRef<HTMLParagraphElement>(null);
  const isEmpty = form.said('opening').trim() === '';
  const write = (words: string): void => form.write('opening', words);
  const { off, sheet, margin } = usePencilledField({
    id,
    text: form.words('opening'),
    left: form.words('left'),
    load: loadContactPencil,
    onWrite: write,
    onLeave: (lines) => form.write('left', lines),
    onRest: form.rest,
    onReopened: () => hint.current?.focus(),
  });

  return (
    <div className={styles.opening}>
      <p className="small muted" id={`${id}hint`} ref={hint} tabIndex={-1}>
        {contactPlanHints.opening}
      </p>
      <MarkedSheet
        {...sheet}
        aria-label={contactPlanSections.opening}
        aria-describedby={`${id}hint ${id}count`}
      />
      <p className="meta tnum" id={`${id}count`}>
        <Count words={form.words('opening')} />
      </p>
      <FromPage id="R1-3" isEmpty={isEmpty} onTake={(answer) => write(plainWords(answer))} />
      <MarginNotes {...margin}>{off ?? marginWords(isEmpty)}</MarginNotes>
      <PursuitNote words={form.words('opening')} />
    </div>
  );
}

function Count({ words }: { words: Words }): string {
  const count = useAbout(words, countWords);
  return count > atMost
    ? t`${count} of ${atMost} words. A shorter message is easier to leave.`
    : t`${count} of ${atMost} words`;
}
