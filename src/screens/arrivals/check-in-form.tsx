import { useId, type ReactNode } from 'react';
import { ChoicesAnswer } from '@/answers/choices-answer';
import { findPrompt } from '@/guide/guide';
import { isBlank } from '@/journal/answer';
import {
  feelingLabels,
  feelingParts,
  feelingRows,
  feelingsFrom,
  feelingsSource,
  ratingFrom,
  ratingWords,
  triggerOf,
  withFeelings,
  type FeelingRow,
} from '@/journal/feelings';
import { Button } from '@/ui/button';
import { ScaleField } from '@/ui/scale-field';
import { CrisisNotice } from '@/writing/crisis-notice';
import { ToolFrame } from '@/writing/tool-frame';
import { ToolSection } from '@/writing/tool-section';
import { useToolForm, type ToolPlace } from '@/writing/use-tool-form';
import { FromPage } from './from-page';

const asked: Record<FeelingRow, { words: string; low: string; middle?: string; high: string }> = {
  pleasant: {
    words: 'How pleasant is it in there?',
    low: 'very unpleasant',
    middle: 'in between',
    high: 'very pleasant',
  },
  energy: { words: 'How much energy is in it?', low: 'drained', middle: 'even', high: 'wired' },
  steady: { words: 'How steady do you feel?', low: 'swept away', high: 'steady' },
};

type CheckInFormProps = {
  title: string;
  lede: string;
  place: ToolPlace;
  /** Another one in the same sitting: the form takes the focus that the button had. */
  isAgain: boolean;
  onKeep: () => void;
  after: ReactNode;
};

export function CheckInForm({ title, lede, place, isAgain, onKeep, after }: CheckInFormProps) {
  const reasonId = useId();
  const form = useToolForm(feelingsSource, title, { place, order: feelingParts });
  const prompt = findPrompt('U3-1')?.prompt;
  if (form === null) return null;
  const { parts } = form;
  const isEmpty = isBlank(form.answer);

  function keep(): void {
    form?.settle('answered');
    onKeep();
  }

  return (
    <ToolFrame
      title={title}
      lede={lede}
      written={form}
      actions={
        <>
          <Button
            variant="primary"
            aria-disabled={isEmpty}
            aria-describedby={isEmpty ? reasonId : undefined}
            onClick={keep}
          >
            Keep this check-in
          </Button>
          {isEmpty ? (
            <span id={reasonId} className="small muted">
              One number or one word is enough.
            </span>
          ) : null}
        </>
      }
      after={after}
    >
      <ToolSection title="In three numbers" arrives={isAgain}>
        <div>
          {feelingRows.map((row) => (
            <ScaleField
              key={row}
              {...asked[row]}
              rating={ratingFrom(form.words(row))}
              onChange={(rating) => form.write(row, feelingLabels[row], ratingWords(rating))}
            />
          ))}
        </div>
      </ToolSection>
      {prompt?.kind === 'multiple-choice' ? (
        <ToolSection title="In a few words" hint={prompt.helper}>
          <div onBlur={() => form.rest()}>
            <FromPage form={form} />
            <ChoicesAnswer
              prompt={prompt}
              answer={{
                kind: 'multiple-choice',
                chosen: feelingsFrom(parts),
                note: triggerOf(parts),
              }}
              onChange={({ chosen, note }) =>
                form.change({ kind: 'form', parts: withFeelings(parts, chosen, note) })
              }
            />
          </div>
        </ToolSection>
      ) : null}
      <CrisisNotice written={form} />
    </ToolFrame>
  );
}
