import { t } from '@lingui/core/macro';
import controls from './control.module.css';
import { Field } from './field';
import styles from './pairs-field.module.css';
import { RowsField } from './rows-field';
import { TextField } from './text-field';
import type { Given } from './words-followed';

type PairRow = { left: string; right: string };

type PairsFieldProps = {
  rows: Given<readonly PairRow[]>;
  onChange: (rows: PairRow[]) => void;
  columns: readonly [string, string];
  /** Where the right-hand side is one of a few. */
  rightOptions?: readonly string[] | undefined;
};

const blankRow: PairRow = { left: '', right: '' };
const isBlank = ({ left, right }: PairRow): boolean => left.trim() === '' && right.trim() === '';

/** Two things that belong together, row by row; side by side where there is room. */
export function PairsField({ rows, onChange, columns, rightOptions }: PairsFieldProps) {
  const [leftLabel, rightLabel] = columns;
  return (
    <RowsField
      rows={rows}
      onChange={onChange}
      blankRow={blankRow}
      isBlank={isBlank}
      outline={({ right }) => rightOptions !== undefined && right}
      rowName="row"
      addLabel={t`Add a row`}
      waiting="always"
      renderRow={({ row, index, part, change }) => (
        <fieldset className={styles.pair}>
          <legend className="vh">{t`Row ${index + 1}`}</legend>
          <div className={styles.halves}>
            <TextField
              label={leftLabel}
              value={part(({ left }) => left)}
              onChange={(left) => change((now) => ({ ...now, left }))}
            />
            {rightOptions === undefined ? (
              <TextField
                label={rightLabel}
                value={part(({ right }) => right)}
                onChange={(right) => change((now) => ({ ...now, right }))}
              />
            ) : (
              <OneOf
                label={rightLabel}
                options={rightOptions}
                chosen={row.right}
                onChange={(right) => change((now) => ({ ...now, right }))}
              />
            )}
          </div>
        </fieldset>
      )}
    />
  );
}

type OneOfProps = {
  label: string;
  options: readonly string[];
  chosen: string;
  onChange: (chosen: string) => void;
};

function OneOf({ label, options, chosen, onChange }: OneOfProps) {
  // Words chosen before the guide's own changed stay choosable, or the select would show another.
  const offered = chosen === '' || options.includes(chosen) ? options : [chosen, ...options];
  return (
    <Field label={label} isPart>
      {(control) => (
        <select
          {...control}
          className={controls.control}
          value={chosen}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{t`Not chosen yet`}</option>
          {offered.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      )}
    </Field>
  );
}
