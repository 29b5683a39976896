import { Trans } from '@lingui/react/macro';
import { piecesInList } from '@/words/in-list';
import { t } from '@lingui/core/macro';
import { useId } from 'react';
import { fewValues, values, valuesOf } from '@/journal/strengths';
import { ChoiceField } from '@/ui/choice-field';
import { WritingSheet } from '@/ui/writing-sheet';
import { WritingTimer } from '@/ui/writing-timer';
import { ToolSection } from '@/tool-kit/tool-section';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import styles from './strengths-screen.module.css';
import type { strengthsPage } from './page';

const options = values.map((id) => ({ id, words: id }));

/** Two values of twelve, and a time one of them was lived. */
export function ValuesField({ form }: { form: ToolForm<typeof strengthsPage> }) {
  const id = useId();
  const chosen: readonly string[] = valuesOf(form.parts);
  const named = piecesInList(chosen, 'or').map(({ type, value }) =>
    type === 'element' ? <span key={value}>{value}</span> : value,
  );
  return (
    <ToolSection
      title={t`What matters to you`}
      hint={t`Choose two, and write for five minutes about a time you lived one of them.`}
    >
      <fieldset>
        <legend className="vh">{t`What matters to you: choose two`}</legend>
        <ChoiceField
          takes="many"
          options={options}
          chosen={chosen}
          onChoose={(value, isChosen) => form.write(`value.${value}`, isChosen ? value : '')}
        />
        <output className={styles.told}>
          {chosen.length > fewValues
            ? t`That’s ${chosen.length}. Two are enough; keep more if you need them.`
            : ''}
        </output>
      </fieldset>
      <div className={styles.lived}>
        <label className="label" htmlFor={id}>
          {chosen.length === 0 ? (
            t`A time I lived one of them`
          ) : (
            <Trans>
              A time I lived <span>{named}</span>
            </Trans>
          )}
        </label>
        <WritingTimer minutes={5} endWords={t`That was five minutes. Stop here, or write on.`} />
        <WritingSheet
          id={id}
          size="short"
          value={form.words('lived')}
          onChange={(words) => form.write('lived', words)}
          onBlur={() => form.rest()}
        />
      </div>
    </ToolSection>
  );
}
