import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { GrowingTextField, type GrowingTextFieldProps } from './growing-text-field';
import field from './growing-text-field.module.css';
import styles from './marked-sheet.module.css';
import { useAbout, type Given } from './words-followed';
import paper from './writing-sheet.module.css';

/** A pencil mark under a piece of the text; offsets in UTF-16 units. The line says of what sort it is. */
export type SheetMark = { start: number; end: number; number: number; line: MarkLine };
export type MarkLine = 'wavy' | 'double' | 'dotted';

type MarkedSheetProps = GrowingTextFieldProps & {
  /** In order, never overlapping. */
  marks: Given<readonly SheetMark[]>;
  size?: 'short' | 'note';
};

/**
 * Ruled paper whose words can be marked while they are written. The marks are drawn on a copy of the
 * text behind the field, which is set in exactly the same type; the field itself knows nothing of
 * them, so that nothing stands between the person and their words.
 */
export function MarkedSheet({ marks, size = 'short', ...rest }: MarkedSheetProps) {
  return (
    <div className={classNames(paper.sheet, styles.sheet)} data-paper="ruled" data-size={size}>
      <Under value={rest.value} marks={marks} />
      <GrowingTextField
        rows={size === 'short' ? 5 : 3}
        {...rest}
        className={classNames(paper.ink, styles.ink)}
      />
    </div>
  );
}

const noMarks: readonly SheetMark[] = [];

/** Without a mark there is nothing to see of it, whatever is typed. */
function Under({ value, marks: given }: Pick<MarkedSheetProps, 'value' | 'marks'>) {
  const marks = useAbout(given, (all) => (all.length > 0 ? all : noMarks));
  const hasMarks = marks.length > 0;
  const words = useAbout(value, (now) => (hasMarks ? now : ''));
  return (
    <div
      className={classNames(field.field, paper.ink, styles.under)}
      aria-hidden="true"
      dir="auto"
      translate="no"
    >
      {marked(words, marks)}
    </div>
  );
}

function marked(text: string, marks: readonly SheetMark[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let done = 0;
  for (const { start, end, number, line } of marks) {
    if (start < done || end > text.length) continue;
    parts.push(
      text.slice(done, start),
      <span key={start} className={styles.mark} data-line={line}>
        <span>{text.slice(start, end)}</span>
        <span className={styles.number}>{number}</span>
      </span>,
    );
    done = end;
  }
  // A last empty line has no height of its own outside a field.
  return [...parts, text.slice(done), '\u200b'];
}
