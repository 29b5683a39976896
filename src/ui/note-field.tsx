import { t } from '@lingui/core/macro';
import { useId } from 'react';
import styles from './note-field.module.css';
import type { Words } from './words-followed';
import { WritingSheet } from './writing-sheet';

type NoteFieldProps = {
  label: string;
  value: Words;
  onChange: (value: string) => void;
};

/** A few optional lines of one's own beside a choice. */
export function NoteField({ label, value, onChange }: NoteFieldProps) {
  const id = useId();
  return (
    <div className={styles.note} data-note>
      <label className={styles.label} htmlFor={id}>
        <span>{label}</span> <span className={styles.optional}>{t`Optional`}</span>
      </label>
      <WritingSheet id={id} size="note" value={value} onChange={onChange} />
    </div>
  );
}
