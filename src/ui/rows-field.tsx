import { select, t } from '@lingui/core/macro';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import { keyedRows, type DrawnRows } from './keyed-rows';
import { keyAt, placeOfKey, type RowKeys } from './row-keys';
import styles from './rows-field.module.css';
import { useNextStop } from './use-next-stop';
import { isFollowed, newestOf, partOf, subscribeTo, type Given } from './words-followed';

/** What is drawn of one row, and what can be done to it. */
export type RowPlace<Row> = {
  /** The row as it was when it was drawn. */
  row: Row;
  /** From 0. */
  index: number;
  /** A part of the row, such as the words of a field: followed where the rows are. */
  part: <Part>(select: (row: Row) => Part) => Given<Part>;
  /** What becomes of the row as it is then: it may have other words than when it was drawn. */
  change: (next: (row: Row) => Row) => void;
  /** Moves to the row below; the last one opens an empty row. */
  toNext: () => void;
};

type RowsFieldProps<Row> = {
  rows: Given<readonly Row[]>;
  onChange: (rows: Row[]) => void;
  blankRow: Row;
  isBlank: (row: Row) => boolean;
  /**
   * What is drawn of a row beside the words that its fields follow, and beside whether it is blank: only when
   * that changes are rows drawn again that are followed. All of it where it isn't told.
   */
  outline?: (row: Row) => unknown;
  /** What one row is. */
  rowName: RowName;
  addLabel: string;
  /** always: an empty row waits below the last. asked: it comes with the Add button. */
  waiting: 'always' | 'asked';
  /** Rows to show at the least, empty ones included. */
  atLeast?: number;
  /** No more rows than this can be added; rows beyond it that exist already stay. */
  atMost?: number;
  renderRow: (place: RowPlace<Row>) => ReactNode;
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

const allOf = <Row,>(row: Row): Row => row;

/**
 * Rows that can be added and removed. A waiting empty row is shown but never handed to `onChange`;
 * a removed row can be put back. The focus always lands somewhere near.
 */
export function RowsField<Row>(props: RowsFieldProps<Row>) {
  const { rows: given, onChange, blankRow, isBlank, rowName, addLabel, waiting } = props;
  const { outline = allOf, atLeast = 0, atMost = Number.POSITIVE_INFINITY, renderRow } = props;
  const [keyed] = useState(() => keyedRows<Row>());
  const [isOpen, setIsOpen] = useState(false);
  const [removed, setRemoved] = useState<{ row: Row; index: number } | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const toFocus = useRef<number | 'add' | null>(null);
  const focused = useRef<number | null>(null);
  const { stop: wayBack } = useNextStop(removed);

  const read = (): DrawnRows =>
    keyed.read(newestOf(given), Math.max(1, atLeast), (row) => [isBlank(row), outline(row)]);
  const { keys } = useSyncExternalStore(subscribeTo(given), read, read);
  const rows = newestOf(given);
  const shown = shownOf(rows);

  /** Those that are there, and those that wait below them. */
  function shownOf(those: readonly Row[]): Row[] {
    const last = those.at(-1);
    const lastIsBlank = last !== undefined && isBlank(last);
    const hasWaiting = !lastIsBlank && those.length < atMost && (waiting === 'always' || isOpen);
    const all = [...those, ...(hasWaiting ? [blankRow] : [])];
    while (all.length < atLeast) all.push(blankRow);
    return all;
  }

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

  function emit(next: Row[], changed?: RowKeys) {
    while (next.length > 0 && isBlank(next.at(-1) ?? blankRow)) next.pop();
    keyed.change(next, changed);
    onChange(next);
  }

  /** The row with a key as it is now; undefined where it is gone. */
  function rowOf(key: number): Row | undefined {
    const index = placeOfKey(read().keys, key);
    return index === -1 ? undefined : (newestOf(given)[index] ?? blankRow);
  }

  function change(key: number, changed: (row: Row) => Row) {
    const index = placeOfKey(read().keys, key);
    if (index === -1) return;
    const next = shownOf(newestOf(given));
    while (next.length <= index) next.push(blankRow);
    next[index] = changed(next[index] ?? blankRow);
    setIsOpen(index === next.length - 1 && isBlank(next[index]));
    emit(next);
  }

  function goTo(index: number) {
    if (index < shown.length && frame.current !== null) return focusRow(frame.current, index);
    toFocus.current = shown.length;
    setIsOpen(true);
  }

  function add() {
    const lastShown = shownOf(newestOf(given)).at(-1);
    const hasEmpty = lastShown !== undefined && isBlank(lastShown);
    goTo(hasEmpty ? shown.length - 1 : shown.length);
  }

  /** Every row that is shown, and the key that the next new one gets. */
  function keysShown(): { known: number[]; next: number } {
    const now = read().keys;
    const all = shownOf(newestOf(given));
    return { known: all.map((_, at) => keyAt(now, at)), next: keyAt(now, all.length) };
  }

  function remove(index: number) {
    const all = newestOf(given);
    const gone = all[index];
    setIsOpen(false);
    if (gone !== undefined && !isBlank(gone)) setRemoved({ row: gone, index });
    const left = all.length - (index < all.length ? 1 : 0);
    toFocus.current = left === 0 ? 'add' : Math.min(index, left - 1);
    const { known, next } = keysShown();
    emit(all.toSpliced(index, 1), { known: known.toSpliced(index, 1), next });
  }

  function putBack(back: { row: Row; index: number }) {
    const all = newestOf(given);
    const index = Math.min(back.index, all.length);
    const { known, next } = keysShown();
    setRemoved(null);
    toFocus.current = index;
    const keysNow = { known: known.toSpliced(index, 0, next), next: next + 1 };
    emit(all.toSpliced(index, 0, back.row), keysNow);
  }

  function partsOf(row: Row, key: number): RowPlace<Row>['part'] {
    const one: Given<Row> = isFollowed(given)
      ? { newest: () => rowOf(key) ?? row, subscribe: given.subscribe }
      : row;
    return (which) => partOf(one, which);
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
                part={partsOf(current, keyAt(keys, index))}
                change={(changed) => change(keyAt(keys, index), changed)}
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
  renderRow: RowsFieldProps<Row>['renderRow'];
};

function RowFields<Row>({ renderRow, ...place }: RowFieldsProps<Row>) {
  return <div className={styles.fields}>{renderRow(place)}</div>;
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
