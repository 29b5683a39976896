import { useId, useState, type ReactNode } from 'react';
import { iStatementSlots, slotLabels, statementOf } from '@/journal/i-statement';
import { Button } from '@/ui/button';
import { GrowingTextField } from '@/ui/growing-text-field';
import { useAnnounce } from '@/ui/live-region';
import { Sheet } from '@/ui/sheet';
import { copyWords, CopyByHand } from '@/writing/copy-page';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import styles from './second-draft.module.css';

type SecondDraftProps = {
  form: ToolForm;
  /** Whether the sentence may leave the journal. */
  mayCopy: boolean;
  children: ReactNode;
};

const hints = {
  felt: 'a feeling word',
  when: 'one thing a camera could have seen',
  because: 'what you needed or care about',
  like: 'one small thing they can refuse',
} as const;

/** The same thing in four slots; an empty one is a ruled blank. */
export function SecondDraft({ form, mayCopy, children }: SecondDraftProps) {
  const id = useId();
  const announce = useAnnounce();
  const [byHand, setByHand] = useState<string | null>(null);
  const said = statementOf(form.words);

  async function copy(): Promise<void> {
    if (await copyWords(said)) announce('Copied');
    else setByHand(said);
  }

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
        {mayCopy && said !== '' ? <Button onClick={() => void copy()}>Copy</Button> : null}
      </div>
      {byHand === null ? null : <CopyByHand words={byHand} onClose={() => setByHand(null)} />}
    </Sheet>
  );
}
