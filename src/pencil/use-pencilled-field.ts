import type { ComponentProps } from 'react';
import type { Span } from '@/journal/pencil-marks';
import type { MarkedSheet } from '@/ui/marked-sheet';
import type { Words } from '@/ui/words-followed';
import type { MarginNotes } from './margin-notes';
import { usePencil, type LoadPencil } from './use-pencil';

type Pencilled = {
  /** The sheet's own id. */
  id: string;
  text: Words;
  /** One line for each mark that was left as it is. */
  left: Words;
  load: LoadPencil;
  onWrite: (text: string) => void;
  onLeave: (left: string) => void;
  onRest: () => void;
  /** Takes the focus when a resolved note is open again; the sheet does unless told otherwise. */
  onReopened?: () => void;
};

type PencilledField = {
  /** What the margin says where nothing is read. */
  off: string | null;
  /** How many marks wait for a look. */
  count: number;
  sheet: Pick<ComponentProps<typeof MarkedSheet>, 'id' | 'marks' | 'value' | 'onChange' | 'onBlur'>;
  margin: Omit<ComponentProps<typeof MarginNotes>, 'children'>;
};

/** A sheet with a pencil over it, and the notes in its margin: what each needs of the other. */
export function usePencilledField(props: Pencilled): PencilledField {
  const { id, text, left, onWrite, onRest } = props;
  const { off, marks, open, count, readSoon } = usePencil(text, left, props.load);

  function show({ start, end }: Partial<Span> = {}): void {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.focus();
    if (start !== undefined && end !== undefined) field.setSelectionRange(start, end);
  }

  return {
    off,
    count,
    sheet: { id, marks: open, value: text, onChange: onWrite, onBlur: onRest },
    margin: {
      text,
      marks,
      left,
      onLeave: props.onLeave,
      onRewrite: (words) => {
        readSoon();
        onWrite(words);
      },
      onShow: show,
      onReopened: props.onReopened ?? (() => show()),
    },
  };
}
