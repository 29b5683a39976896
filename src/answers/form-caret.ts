import type { PromptKind } from '@/journal/answer';
import { focusAtEnd, insertAtCaret } from './insert-at-caret';
import { starterHalves, starterWords } from './starter-words';

/** A form on the page, and the field in it that was last written in. */
export type FormInUse = { root: HTMLElement; kind: PromptKind; last: EventTarget | null };

const textFields = (within: Element): HTMLTextAreaElement[] => [
  ...within.querySelectorAll('textarea'),
];
const isEmpty = (field: HTMLTextAreaElement): boolean => field.value.trim() === '';
const note = (root: HTMLElement): HTMLTextAreaElement | null =>
  root.querySelector<HTMLTextAreaElement>('[data-note] textarea');

/**
 * Puts a starter where this kind of form takes one. What comes back has to be called once the form
 * has drawn the change: the second half of a pair belongs to a row that knows of the first.
 */
export function insertStarter(form: FormInUse, starter: string): (() => void) | null {
  const { root, kind } = form;
  switch (kind) {
    case 'long-text':
    case 'short-text':
    case 'letter':
      return insertInto(form, root.querySelector('textarea'), starter);
    case 'list':
      return insertInto(form, emptyLine(form), starter);
    case 'pairs':
      return insertPair(form, starter);
    case 'single-choice':
    case 'multiple-choice':
    case 'checklist':
    case 'scale':
    case 'date-time':
      return insertInto(form, note(root), starter);
  }
}

function insertInto(form: FormInUse, field: HTMLTextAreaElement | null, starter: string): null {
  if (field !== null) insertAtCaret(field, starter, form.last !== field);
  return null;
}

/** A starter opens a line of its own: the one being written if it is still empty, or the next empty one. */
function emptyLine({ root, last }: FormInUse): HTMLTextAreaElement | null {
  const lines = textFields(root);
  const empty = lines.filter(isEmpty);
  return empty.find((line) => line === last) ?? empty[0] ?? lines.at(-1) ?? null;
}

function insertPair(form: FormInUse, starter: string): (() => void) | null {
  const [left, right] = starterHalves(starter);
  const rows = [...form.root.querySelectorAll('[data-row]')].map(textFields);
  const empty = rows.filter((fields) => fields.every(isEmpty));
  const row = empty.find((fields) => fields.some((field) => field === form.last)) ?? empty[0];
  const [leftField, rightField] = row ?? [];
  if (leftField === undefined) return null;

  insertAtCaret(leftField, left, true);
  if (rightField === undefined || starterWords(right).words === '') return null;
  return () => {
    insertAtCaret(rightField, right, true);
    if (starterWords(left).waits) focusAtEnd(leftField);
  };
}

/** Focuses where the writing goes on; for a choice, the chosen option or the first. */
export function focusWhereLeft({ root, kind }: FormInUse): void {
  const fields = textFields(root);
  switch (kind) {
    case 'long-text':
    case 'short-text':
    case 'letter':
      if (fields[0] !== undefined) focusAtEnd(fields[0]);
      return;
    case 'list':
    case 'pairs': {
      const open = fields.find(isEmpty) ?? fields.at(-1);
      if (open !== undefined) focusAtEnd(open);
      return;
    }
    case 'single-choice':
    case 'multiple-choice':
    case 'checklist':
    case 'scale':
    case 'date-time': {
      const control =
        root.querySelector<HTMLElement>('input:checked') ??
        root.querySelector<HTMLElement>('input, textarea');
      control?.focus();
    }
  }
}
