import { select, t } from '@lingui/core/macro';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import { keyAt, keysAfter, type RowKeys } from './row-keys';
import styles from './rows-field.module.css';
import { useNextStop } from './use-next-stop';

type RowPlace<Row> = {
  /** From 0. */
  index: number;
  change: (row: Row) => void;
  /** Moves to the row below; the last one opens an empty row. */
  toNext: () => void;
};

type RowsFieldProps<Row> = {
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
  blankRow: Row;
  isBlank: (row: Row) => boolean;
  /** What one row is. */
  rowName: RowName;
  addLabel: string;
  /** always: an empty row waits below the last. asked: it comes with the Add button. */
  waiting: 'always' | 'asked';
  /** Rows to show at the least, empty ones included. */
  atLeast?: number;
  /** No more rows than this can be added; rows beyond it that exist already stay. */
  atMost?: number;
  renderRow: (row: Row, place: RowPlace<Row>) => ReactNode;
};

export type RowName = 'row' | 'line' | 'act' | 'day' | 'promise' | 'strength';

const removeWords = (row: RowName, number: number): string =>
  select(row, {
    line: `Remove line ${number}`,
    act: `Remove act ${number}`,
    day: `Remove day ${number}`,
    promise: `Remove promise ${number}`,
    strength: `Remove strength ${number}`,
    other: `Remove row ${number}`,
  });

const removedWords = (row: RowName, number: number): string =>
  select(row, {
    line: `Removed line ${number}.`,
    act: `Removed act ${number}.`,
    day: `Removed day ${number}.`,
    promise: `Removed promise ${number}.`,
    strength: `Removed strength ${number}.`,
    other: `Removed row ${number}.`,
  });

/** Keys, and the rows they are for as JSON, by which it shows when others were put in from elsewhere. */
type KeyedRows = RowKeys & { rows: readonly string[] };
const inWords = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row));
const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

/**
 * Rows that can be added and removed. A waiting empty row is shown but never handed to `onChange`;
 * a removed row can be put back. The focus always lands somewhere near.
 */
export function RowsField<Row>(props: RowsFieldProps<Row>) {
  const { rows, onChange, blankRow, isBlank, rowName, addLabel, waiting, renderRow } = props;
  const [keys, setKeys] = useState<KeyedRows>({ known: [], next: 0, rows: inWords(rows) });
  const [isOpen, setIsOpen] = useState(false);
  const [removed, setRemoved] = useState<{ row: Row; index: number } | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const toFocus = useRef<number | 'add' | null>(null);
  const focused = useRef<number | null>(null);
  const { stop: wayBack } = useNextStop(removed);

  const rowsNow = inWords(rows);
  if (!areSame(rowsNow, keys.rows)) {
    const waitingAtMost = Math.max(1, props.atLeast ?? 0);
    setKeys({ ...keysAfter(keys, keys.rows, rowsNow, waitingAtMost), rows: rowsNow });
  }

  const last = rows.at(-1);
  const lastIsBlank = last !== undefined && isBlank(last);
  const atMost = props.atMost ?? Number.POSITIVE_INFINITY;
  const hasWaiting = !lastIsBlank && rows.length < atMost && (waiting === 'always' || isOpen);
  const shown: Row[] = [...rows, ...(hasWaiting ? [blankRow] : [])];
  while (shown.length < (props.atLeast ?? 0)) shown.push(blankRow);

  useEffect(() => {
    const target = toFocus.current;
    toFocus.current = null;
    if (frame.current === null) return;
    if (target === null) {
      // A row may have been taken away elsewhere, and the focus with it.
      if (focused.current !== null && document.activeElement === document.body)
        focusRow(frame.current, Math.min(focused.current, shown.length - 1));
      focused.current = rowWithFocus(frame.current);
    } else if (target === 'add') frame.current.querySelector<HTMLElement>('[data-add]')?.focus();
    else focusRow(frame.current, target);
  });

  function emit(next: Row[], known: RowKeys['known'], unused = keyAt(keys, shown.length)) {
    while (next.length > 0 && isBlank(next.at(-1) ?? blankRow)) next.pop();
    setKeys({ known, next: unused, rows: inWords(next) });
    onChange(next);
  }

  const keysShown = (): number[] => shown.map((_, at) => keyAt(keys, at));

  function change(index: number, changed: Row) {
    const next = [...shown];
    next[index] = changed;
    setIsOpen(index === shown.length - 1 && isBlank(changed));
    emit(next, keysShown());
  }

  function goTo(index: number) {
    toFocus.current = Math.min(index, shown.length);
    if (index >= shown.length) setIsOpen(true);
    else if (frame.current !== null) focusRow(frame.current, index);
  }

  function add() {
    const lastShown = shown.at(-1);
    const hasEmpty = lastShown !== undefined && isBlank(lastShown);
    goTo(hasEmpty ? shown.length - 1 : shown.length);
  }

  function remove(index: number) {
    const gone = shown[index];
    if (gone === undefined) return;
    setIsOpen(false);
    if (!isBlank(gone)) setRemoved({ row: gone, index });
    const left = rows.length - (index < rows.length ? 1 : 0);
    toFocus.current = left === 0 ? 'add' : Math.min(index, left - 1);
    emit(rows.toSpliced(index, 1), keysShown().toSpliced(index, 1));
  }

  function putBack(back: { row: Row; index: number }) {
    const index = Math.min(back.index, rows.length);
    const unused = keyAt(keys, shown.length);
    setRemoved(null);
    toFocus.current = index;
    emit(rows.toSpliced(index, 0, back.row), keysShown().toSpliced(index, 0, unused), unused + 1);
  }

  return (
    <div
      ref={frame}
      onFocus={() => {
        focused.current = frame.current === null ? null : rowWithFocus(frame.current);
      }}
      onBlur={({ target }) => {
        // Another window or tab takes no focus away.
        if (document.activeElement !== target) focused.current = null;
      }}
    >
      <ol className={styles.rows}>
        {shown.map((current, index) => {
          const isWaiting = index >= rows.length;
          return (
            <li key={keyAt(keys, index)} className={styles.row} data-row>
              <RowFields
                row={current}
                index={index}
                change={(changed) => change(index, changed)}
                toNext={() => goTo(index + 1)}
                renderRow={renderRow}
              />
              {isWaiting && (waiting === 'always' || !isOpen) ? null : (
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={removeWords(rowName, index + 1)}
                  onClick={() => remove(index)}
                >
                  <Icon name="x" small />
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <div className={styles.foot}>
        {shown.length >= atMost ? null : (
          <Button variant="quiet" size="small" data-add="" onClick={add}>
            <Icon name="plus" small />
            <span>{addLabel}</span>
          </Button>
        )}
        <output className={styles.removed}>
          {removed === null ? '' : removedWords(rowName, removed.index + 1)}
        </output>
        {removed === null ? null : (
          <Button
            ref={wayBack}
            variant="text"
            size="small"
            onClick={() => putBack(removed)}
          >{t`Undo`}</Button>
        )}
      </div>
    </div>
  );
}

type RowFieldsProps<Row> = RowPlace<Row> & {
  row: Row;
  renderRow: RowsFieldProps<Row>['renderRow'];
};

function RowFields<Row>({ row, renderRow, ...place }: RowFieldsProps<Row>) {
  return <div className={styles.fields}>{renderRow(row, place)}</div>;
}

function rowWithFocus(frame: HTMLElement): number | null {
  const row = document.activeElement?.closest('[data-row]') ?? null;
  const index = [...frame.querySelectorAll('[data-row]')].findIndex((one) => one === row);
  return index < 0 ? null : index;
}

function focusRow(frame: HTMLElement, index: number): void {
  const row = [...frame.querySelectorAll('[data-row]')][index];
  row?.querySelector<HTMLElement>('textarea, select, input')?.focus();
}
