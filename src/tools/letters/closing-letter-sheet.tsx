import { t } from '@lingui/core/macro';
import { useId, type ReactNode } from 'react';
import { whenStarted } from '@/journal/taken';
import { useQuiet } from '@/ui/use-quiet';
import { longDate } from '@/ui/when';
import { WritingSheet } from '@/ui/writing-sheet';
import { CrisisNotice } from '@/care/crisis-notice';
import { SaveLine } from '@/writing/save-line';
import { useToolForm, type ToolForm } from '@/tool-kit/use-tool-form';
import styles from './letters.module.css';
import { closingLetterPage } from './page';
import { useOwnAddress } from './use-own-address';

const openings: Record<keyof typeof closingLetterPage.fields, string> = {
  thank: t`Thank you for…`,
  'put-down': t`I’m putting down…`,
  'take-along': t`What goes with me is…`,
};

type ClosingLetterSheetProps = {
  place: { draft?: string; entry?: string };
  actions: (written: ToolForm) => ReactNode;
};

/** A letter that ends something, in three parts; each can stay empty. */
export function ClosingLetterSheet({ place, actions }: ClosingLetterSheetProps) {
  useQuiet();
  const id = useId();
  const form = useToolForm(closingLetterPage, place.draft === undefined ? undefined : place);
  useOwnAddress(form);
  return (
    <>
      <p className="meta">{longDate(whenStarted(form.draft), whenStarted(form.draft))}</p>
      <p className="muted">{t`Three parts. Leave out any you like.`}</p>
      {(['thank', 'put-down', 'take-along'] as const).map((part) => (
        <div key={part} className={styles.part}>
          <label htmlFor={`${id}${part}`}>{closingLetterPage.fields[part].label}</label>
          <WritingSheet
            id={`${id}${part}`}
            paper="letter"
            size="note"
            placeholder={openings[part]}
            value={form.words(part)}
            onChange={(words) => form.write(part, words)}
            onBlur={() => form.rest()}
          />
        </div>
      ))}
      <SaveLine written={form} keptWords={t`Kept in Unsent letters`}>
        <span className="meta">{t`It can’t be sent from here.`}</span>
      </SaveLine>
      <CrisisNotice written={form} />
      {actions(form)}
    </>
  );
}
