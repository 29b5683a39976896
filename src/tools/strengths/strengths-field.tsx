import { t } from '@lingui/core/macro';
import { isBlankRow, rowsOf, withRows, type FormRow } from '@/journal/form-rows';
import { strengthsOnPage, strengthsPage as strengthsPrompt } from '@/journal/strengths';
import { inPageOrder, rowFieldsOf } from '@/journal/page-fields';
import { RowsField } from '@/ui/rows-field';
import { Starters } from '@/ui/starters';
import { TextField } from '@/ui/text-field';
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

/** Strengths with a moment that shows each; those listed on the guide's page are offered. */
export function StrengthsField({ form }: { form: ToolForm<typeof strengthsPage> }) {
  const page = useOffered(strengthsPrompt);
  // The strength is there: the moment that shows it is what's left to write.
  const { fields, take } = useTakenRows(1);
  const rows = rowsOf(form.parts, 'strength');
  const offered = strengthsOnPage(
    page?.answer,
    rows.map((row) => wordsOf(row, 'what')),
  );

  const change = (next: readonly FormRow[]): void =>
    form.change({
      kind: 'form',
      parts: inPageOrder(strengthsPage, withRows(form.parts, 'strength', next)),
    });

  const { label: whatLabel } = strengthsPage.fields['strength.*.what'];
  const takeStrength = (words: string): void =>
    change(take(rows, [{ name: 'what', label: whatLabel, words }]));

  return (
    <ToolSection
      title={t`Strengths`}
      hint={t`Small ones count. Think of what people have thanked you for.`}
    >
      <div ref={fields} onBlur={() => form.rest()}>
        <RowsField
          rows={rows}
          onChange={change}
          blankRow={blankStrength}
          isBlank={isBlankRow}
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
        <Starters
          areOwn
          title={offerWords(strengthsPrompt)}
          starters={offered}
          onInsert={takeStrength}
        />
      ) : null}
    </ToolSection>
  );
}
