import { ChoicesAnswer } from '@/answers/choices-answer';
import { findPrompt } from '@/guide/guide';
import {
  feelingRows,
  feelingsFrom,
  triggerOf,
  withFeelings,
  type FeelingRow,
} from '@/journal/feelings';
import { ratingFrom, ratingWords } from '@/journal/form';
import { ratedFields } from '@/journal/suns';
import { ScaleField } from '@/ui/scale-field';
import { ToolSection } from '@/tool-kit/tool-section';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { FromPage } from './from-page';
import type { checkInPage } from './page';

const asked: Record<FeelingRow, string> = {
  pleasant: 'How is it in there?',
  energy: 'How much energy is in it?',
  steady: 'How steady do you feel?',
};

type CheckInFieldsProps = {
  form: ToolForm<typeof checkInPage>;
  /** The first heading takes the focus as the form appears. */
  arrives?: boolean;
};

/** Three suns and a few words; any of them may stay empty. */
export function CheckInFields({ form, arrives = false }: CheckInFieldsProps) {
  const prompt = findPrompt('U3-1').prompt;
  const { parts } = form;
  return (
    <>
      <ToolSection title="In three suns" arrives={arrives}>
        <div>
          {feelingRows.map((row) => (
            <ScaleField
              key={row}
              words={asked[row]}
              labels={ratedFields[row].words}
              rating={ratingFrom(form.words(row))}
              onChange={(rating) => form.write(row, ratingWords(rating))}
            />
          ))}
        </div>
      </ToolSection>
      {prompt.kind === 'multiple-choice' ? (
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
    </>
  );
}
