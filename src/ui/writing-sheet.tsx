import { GrowingTextField, type GrowingTextFieldProps } from './growing-text-field';
import styles from './writing-sheet.module.css';

export type WritingSheetProps = GrowingTextFieldProps & {
  /** ruled: the journal's page, with its margin line. letter: plain paper in a frame. */
  paper?: 'ruled' | 'letter';
  /** page: the answer itself. note: a few lines beside another answer. */
  size?: 'page' | 'short' | 'note';
};

const rows = { page: 7, short: 4, note: 3 } as const;

/** The paper one writes on. Its label belongs to whoever uses it: give it an `id` for a `<label>`. */
export function WritingSheet({ paper = 'ruled', size = 'page', ...field }: WritingSheetProps) {
  return (
    <div className={styles.sheet} data-paper={paper} data-size={size}>
      <GrowingTextField {...field} rows={rows[size]} className={styles.ink} />
    </div>
  );
}
