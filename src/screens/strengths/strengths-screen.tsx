import { useState } from 'react';
import { isBlankRow, rowsOf, withRows, type FormRow } from '@/journal/form-rows';
import { strengthFields, strengthsSource } from '@/journal/strengths';
import { useJournalStore } from '@/store/journal-context';
import { RowsField } from '@/ui/rows-field';
import { TextField } from '@/ui/text-field';
import { inFormOrder, withPart, wordsOf } from '@/writing/form-parts';
import { CrisisNotice } from '@/writing/crisis-notice';
import { livingPlace } from '@/writing/living-place';
import { ToolFrame } from '@/writing/tool-frame';
import { ToolSection } from '@/writing/tool-section';
import { useToolForm } from '@/writing/use-tool-form';
import { FairLines } from './fair-lines';
import styles from './strengths-screen.module.css';
import { ValuesField } from './values-field';

const title = 'Strengths and fair lines';
const fieldNames = strengthFields.map(({ name }) => name);
const order = ['strength.', 'value.', 'lived'];
const blankStrength: FormRow = [];

/** What is true of somebody, with a moment that shows it; values they lived; lines they can believe. */
export function StrengthsScreen() {
  const store = useJournalStore();
  const [place] = useState(() => livingPlace(store.getState().entries, strengthsSource));
  const form = useToolForm(strengthsSource, 'Strengths', { place, order });
  if (form === null) return null;
  const { parts } = form;

  return (
    <ToolFrame
      title={title}
      lede="Proof, not pep talk: what you can do, and a moment that shows it."
      written={form}
      after={<FairLines />}
    >
      <ToolSection
        title="Strengths"
        hint="Small ones count. Think of what people have thanked you for."
      >
        <div onBlur={() => form.rest()}>
          <RowsField
            rows={rowsOf(parts, 'strength')}
            onChange={(rows) =>
              form.change({
                kind: 'form',
                parts: inFormOrder(withRows(parts, 'strength', rows), order),
              })
            }
            blankRow={blankStrength}
            isBlank={isBlankRow}
            rowName="strength"
            addLabel="Add a strength"
            waiting="asked"
            atLeast={1}
            atMost={30}
            renderRow={(row, { index, change }) => (
              <fieldset className={styles['strength']}>
                <legend className="vh">Strength {index + 1}</legend>
                {strengthFields.map(({ name, label }) => (
                  <TextField
                    key={name}
                    label={label}
                    value={wordsOf(row, name)}
                    onChange={(words) =>
                      change(inFormOrder(withPart(row, name, label, words), fieldNames))
                    }
                  />
                ))}
              </fieldset>
            )}
          />
        </div>
      </ToolSection>
      <ValuesField form={form} />
      <CrisisNotice written={form} />
    </ToolFrame>
  );
}
