import { t } from '@lingui/core/macro';
import { classNames } from './class-names';
import { useId, useRef } from 'react';
import { Button } from './button';
import controls from './control.module.css';
import styles from './checklist-field.module.css';
import { ChoiceField } from './choice-field';
import choiceStyles from './choice-field.module.css';
import { RowsField } from './rows-field';
import { TextField } from './text-field';
import { useNameMask } from './name-mask';
import { useAbout, type Given, type Words } from './words-followed';

type ChecklistColumn = { id: string; words: string };
type GivenLine = { id: string; words: string; marks: readonly string[] };
export type OwnLine = { words: string; marks: readonly string[] };

type ChecklistFieldProps = {
  /** One column is a plain tick; several are named beside every line. */
  columns: readonly ChecklistColumn[];
  /** Whether a line takes one mark only. */
  oneColumn: boolean;
  given: readonly GivenLine[];
  onMark: (id: string, marks: string[]) => void;
  own: Given<readonly OwnLine[]>;
  onOwn: (own: OwnLine[]) => void;
  addLabel: string;
  /** What a line of one's own is called. */
  ownLabel: string;
  /** Marks that a line of one's own starts with. */
  newMarks: readonly string[];
};

const wordsOf = ({ words }: OwnLine): string => words;
const isBlank = ({ words }: OwnLine): boolean => words.trim() === '';

/** Given lines to mark, and lines of one's own. */
export function ChecklistField({ given, own, onMark, onOwn, ...rest }: ChecklistFieldProps) {
  const { columns, oneColumn, addLabel, ownLabel, newMarks } = rest;
  const mask = useNameMask();
  const [only, second] = columns;
  const tick = second === undefined ? only : undefined;

  return (
    <>
      {tick === undefined ? (
        <ul className={styles.lines}>
          {given.map(({ id, words, marks }) => (
            <li key={id} className={styles.line}>
              <Marks
                line={words}
                isOwn={false}
                isLineShown
                columns={columns}
                oneColumn={oneColumn}
                marks={marks}
                onChange={(changed) => onMark(id, changed)}
              />
            </li>
          ))}
        </ul>
      ) : (
        <ChoiceField
          takes="many"
          options={given}
          chosen={given.filter(({ marks }) => marks.length > 0).map(({ id }) => id)}
          onChoose={(id, isChosen) => onMark(id, isChosen ? [tick.id] : [])}
        />
      )}
      <div className={styles.own} data-after={given.length > 0}>
        <RowsField
          rows={own}
          onChange={onOwn}
          blankRow={{ words: '', marks: newMarks }}
          isBlank={isBlank}
          outline={({ marks }) => marks}
          rowName="line"
          addLabel={addLabel}
          waiting="asked"
          atLeast={given.length === 0 ? 1 : 0}
          renderRow={({ row, index, part, change }) => {
            const label = index === 0 ? ownLabel : `${ownLabel} ${index + 1}`;
            const words = (
              <TextField
                label={label}
                value={part(wordsOf)}
                onChange={(changed) => change((line) => ({ ...line, words: changed }))}
              />
            );
            const line = part((one) => (isBlank(one) ? label : mask(one.words)));
            return tick === undefined ? (
              <>
                {words}
                <Marks
                  line={line}
                  isOwn={!isBlank(row)}
                  isLineShown={false}
                  columns={columns}
                  oneColumn={oneColumn}
                  marks={row.marks}
                  onChange={(marks) => change((now) => ({ ...now, marks }))}
                />
              </>
            ) : (
              <div className={styles.ticked}>
                {words}
                <label className={styles.tick}>
                  <input
                    type="checkbox"
                    className={choiceStyles['box']}
                    checked={row.marks.length > 0}
                    onChange={({ target }) =>
                      change((now) => ({ ...now, marks: target.checked ? [tick.id] : [] }))
                    }
                  />
                  <span className="vh">
                    <span>{tick.words}</span>:{' '}
                    <span>
                      <LineName line={line} />
                    </span>
                  </span>
                </label>
              </div>
            );
          }}
        />
      </div>
    </>
  );
}

/** The words of a line, for the ear. */
const LineName = ({ line }: { line: Words }): string => useAbout(line, (words) => words);

type MarksProps = {
  line: Words;
  /** Words of the person's own. */
  isOwn: boolean;
  /** False where the line stands in a field of its own just before. */
  isLineShown: boolean;
  columns: readonly ChecklistColumn[];
  oneColumn: boolean;
  marks: readonly string[];
  onChange: (marks: string[]) => void;
};

/** The named columns of one line: radio buttons where it takes one mark, checkboxes where several. */
function Marks({ line, isOwn, isLineShown, columns, oneColumn, marks, onChange }: MarksProps) {
  const name = useId();
  const field = useRef<HTMLFieldSetElement>(null);

  function clear() {
    onChange([]);
    // The button that was pressed goes away with the mark.
    field.current?.querySelector('input')?.focus();
  }

  return (
    <fieldset className={styles.marks} ref={field}>
      <legend
        className={isLineShown ? styles.words : 'vh'}
        dir="auto"
        translate={isOwn ? 'no' : undefined}
      >
        <LineName line={line} />
      </legend>
      <div className={styles.columns}>
        {columns.map(({ id, words }) => (
          <label key={id} className={styles.column}>
            <input
              type={oneColumn ? 'radio' : 'checkbox'}
              className={classNames(controls.unseen, styles.input)}
              name={name}
              checked={marks.includes(id)}
              onChange={(event) => onChange(marked(marks, id, event.target.checked, oneColumn))}
            />
            <span className={styles.columnWords}>{words}</span>
          </label>
        ))}
        {oneColumn && marks.length > 0 ? <ClearLine line={line} onClear={clear} /> : null}
      </div>
    </fieldset>
  );
}

function ClearLine({ line: given, onClear }: { line: Words; onClear: () => void }) {
  const line = useAbout(given, (words) => words);
  return (
    <Button
      variant="text"
      size="small"
      aria-label={t`Clear ${line}`}
      onClick={onClear}
    >{t`Clear`}</Button>
  );
}

function marked(marks: readonly string[], id: string, isMarked: boolean, one: boolean): string[] {
  if (one) return isMarked ? [id] : [];
  const others = marks.filter((mark) => mark !== id);
  return isMarked ? [...others, id] : others;
}
