import { t } from '@lingui/core/macro';
import type { Answer, FormPart } from '@/journal/answer';
import { isBlankRow, rowsOf, withRows, type FormRow } from '@/journal/form-rows';
import { strengthsOnPage, strengthsPage as strengthsPrompt } from '@/journal/strengths';
import { inPageOrder, rowFieldsOf } from '@/journal/page-fields';
import { RowsField } from '@/ui/rows-field';
import { Starters } from '@/ui/starters';
import { TextField } from '@/ui/text-field';
import { partFollowed, useAbout } from '@/ui/words-followed';
import { wordsOf } from '@/journal/form';
import { inFormOrder, withPart } from '@/journal/form-parts';
import { ToolSection } from '@/tool-kit/tool-section';
import { offerWords, useOffered } from '@/tool-kit/use-offered';
import { useTakenRows } from '@/tool-kit/use-taken-rows';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { strengthsPage } from './page';
import styles from './strengths-screen.module.css';

const strengthFields = rowFieldsOf(strengthsPage, 'strength');
const fieldNames = strengthFields.map(({ name }) => name);
const blankStrength: FormRow = [];
const mostStrengths = 30;
const strengthsIn = (parts: readonly FormPart[]): FormRow[] => rowsOf(parts, 'strength');

/** Strengths with a moment that shows each; those listed on the guide's page are offered. */
export function StrengthsField({ form }: { form: ToolForm<typeof strengthsPage> }) {
  const page = useOffered(strengthsPrompt);
  // The strength is there: the moment that shows it is what's left to write.
  const { fields, take } = useTakenRows(1);
  const rows = strengthsIn(form.parts);

  const change = (next: readonly FormRow[]): void =>
    form.change({
      kind: 'form',
      parts: inPageOrder(strengthsPage, withRows(form.parts, 'strength', next)),
    });

  const { label: whatLabel } = strengthsPage.fields['strength.*.what'];
  const takeStrength = (words: string): void =>
    change(take(strengthsIn(form.parts), [{ name: 'what', label: whatLabel, words }]));

  return (
    <ToolSection
      title={t`Strengths`}
      hint={t`Small ones count. Think of what people have thanked you for.`}
    >
      <div ref={fields} onBlur={() => form.rest()}>
        <RowsField
          rows={partFollowed(form.followed, strengthsIn)}
          onChange={change}
          blankRow={blankStrength}
          isBlank={isBlankRow}
          outline={isBlankRow}
          rowName="strength"
          addLabel={t`Add a strength`}
          waiting="asked"
          atLeast={1}
          atMost={mostStrengths}
          renderRow={({ index, part, change: changeRow }) => (
            <fieldset className={styles.strength}>
              <legend className="vh">{t`Strength ${index + 1}`}</legend>
              {strengthFields.map(({ name, label }) => (
                <TextField
                  key={name}
                  label={label}
                  value={part((row) => wordsOf(row, name))}
                  onChange={(words) =>
                    changeRow((row) => inFormOrder(withPart(row, name, label, words), fieldNames))
                  }
                />
              ))}
            </fieldset>
          )}
        />
      </div>
      {rows.length < mostStrengths ? (
        <Offered form={form} answer={page?.answer} onInsert={takeStrength} />
      ) : null}
    </ToolSection>
  );
}

type OfferedProps = {
  form: ToolForm<typeof strengthsPage>;
  answer: Answer | undefined;
  onInsert: (words: string) => void;
};

/** What is on the guide's page and not in the list, as it is written. */
function Offered({ form, answer, onInsert }: OfferedProps) {
  const offered = (parts: readonly FormPart[]): string[] =>
    strengthsOnPage(
      answer,
      strengthsIn(parts).map((row) => wordsOf(row, 'what')),
    );
  useAbout(form.followed, (parts) => offered(parts).join('\n'));
  return (
    <Starters
      areOwn
      title={offerWords(strengthsPrompt)}
      starters={offered(form.parts)}
      onInsert={onInsert}
    />
  );
}
