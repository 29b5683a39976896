import { t } from '@lingui/core/macro';
import { useId, type ReactNode } from 'react';
import { iStatementSlots, slotLabels } from './i-statement';
import { statementOf } from './statement';
import { GrowingTextField } from '@/ui/growing-text-field';
import { partFollowed, useAbout } from '@/ui/words-followed';
import { Sheet } from '@/ui/sheet';
import { CopyButton } from '@/writing/copy-button';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import styles from './second-draft.module.css';
import type { iStatementPage } from './page';

type SecondDraftProps = {
  form: ToolForm<typeof iStatementPage>;
  /** Whether the sentence may leave the journal. */
  mayCopy: boolean;
  children: ReactNode;
};

const hints = {
  felt: t({ comment: 'What belongs into a blank, under it', message: 'a feeling word' }),
  when: t({
    comment: 'What belongs into a blank, under it',
    message: 'one thing a camera could have seen',
  }),
  because: t({
    comment: 'What belongs into a blank, under it',
    message: 'what you needed or care about',
  }),
  like: t({
    comment: 'What belongs into a blank, under it',
    message: 'one small thing they can refuse',
  }),
} as const;

/** The same thing in four slots; an empty one is a ruled blank. */
export function SecondDraft({ form, mayCopy, children }: SecondDraftProps) {
  const id = useId();
  const said = partFollowed(form.followed, () => statementOf((name) => form.said(name)));
  const isSaid = useAbout(said, (words) => words !== '');

  return (
    <Sheet padded stack>
      <div className={styles.slots}>
        {iStatementSlots.map((slot) => (
          <div key={slot} className={styles.slot}>
            <label htmlFor={`${id}${slot}`}>{slotLabels[slot]}</label>
            <div>
              <GrowingTextField
                id={`${id}${slot}`}
                rows={1}
                className={styles.blank}
                aria-describedby={`${id}${slot}hint`}
                value={form.words(slot)}
                onChange={(words) => form.write(slot, words)}
                onBlur={() => form.rest()}
              />
              <p className="meta" id={`${id}${slot}hint`}>
                {hints[slot]}
              </p>
            </div>
          </div>
        ))}
      </div>
      <div className={`${styles.actions} actions`}>
        {children}
        {mayCopy && isSaid ? <CopyButton words={said}>{t`Copy`}</CopyButton> : null}
      </div>
    </Sheet>
  );
}
