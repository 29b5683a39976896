import { t } from '@lingui/core/macro';
import type { AnswerOf } from '@/answers/answer-field-props';
import { ChoicesAnswer } from '@/answers/choices-answer';
import { findPrompt } from '@/guide/guide';
import { wholePrompt } from '@/guide/whole';
import { feelingRows, feelingsFrom, type FeelingRow } from '@/journal/feelings';
import { triggerOf, withFeelings } from '@/journal/check-in-parts';
import type { FormPart } from '@/journal/answer';
import { partsOf, ratingFrom } from '@/journal/form';
import { ratingWords } from '@/journal/form-parts';
import { ratedFields } from '@/journal/suns';
import { ScaleRows } from '@/ui/scale-rows';
import { partFollowed } from '@/ui/words-followed';
import { useFocusHere } from '@/ui/use-focus-here';
import { ToolSection } from '@/tool-kit/tool-section';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { FromPage } from './from-page';
import type { checkInPage } from './page';

const asked: Record<FeelingRow, string> = {
  pleasant: t`How is it in there?`,
  energy: t`How much energy is in it?`,
  steady: t`How steady do you feel?`,
};

const answerOf = (parts: readonly FormPart[]): AnswerOf<'multiple-choice'> => ({
  kind: 'multiple-choice',
  chosen: feelingsFrom(parts),
  note: triggerOf(parts),
});

type CheckInFieldsProps = {
  form: ToolForm<typeof checkInPage>;
  /** The first sun takes the focus as the form appears. */
  arrives?: boolean;
  /** When the first row was said on the path: '09:12'. */
  saidAt?: string | undefined;
};

/** Three suns and a few words; any of them may stay empty. */
export function CheckInFields({ form, arrives = false, saidAt }: CheckInFieldsProps) {
  const prompt = wholePrompt(findPrompt('U3-1').prompt);
  const suns = useFocusHere<HTMLDivElement>(arrives, 'input');
  return (
    <>
      <div ref={suns}>
        <ScaleRows
          rows={feelingRows.map((row) => ({
            id: row,
            words: asked[row],
            hint:
              row === 'pleasant' && saidAt !== undefined ? t`As you said at ${saidAt}.` : undefined,
            labels: ratedFields[row].words,
            rating: ratingFrom(form.said(row)),
            onChange: (rating) => form.write(row, ratingWords(rating)),
          }))}
        />
      </div>
      {prompt.kind === 'multiple-choice' ? (
        <ToolSection title={t`In a few words`} hint={prompt.helper}>
          <div onBlur={() => form.rest()}>
            <FromPage form={form} />
            <ChoicesAnswer
              isDense
              prompt={prompt}
              answer={partFollowed(form.followed, answerOf)}
              onChange={(next) =>
                form.change((newest) => {
                  const now = partsOf(newest);
                  const { chosen, note } = next(answerOf(now));
                  return { kind: 'form', parts: withFeelings(now, chosen, note) };
                })
              }
            />
          </div>
        </ToolSection>
      ) : null}
    </>
  );
}
