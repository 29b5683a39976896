import type { PromptKind } from '@/journal/answer';
import { focusAtEnd, insertAtCaret } from './insert-at-caret';
import { starterHalves, starterWords } from './starter-words';

/** A form on the page, and the field in it that was last written in. */
export type FormInUse = {
  root: HTMLElement;
  kind: PromptKind;
  last: EventTarget | null;
};

const textFields = (within: Element): HTMLTextAreaElement[] => [
  ...within.querySelectorAll('textarea'),
];
const isEmpty = (field: HTMLTextAreaElement): boolean => field.value.trim() === '';
const note = (root: HTMLElement): HTMLTextAreaElement | null =>
  root.querySelector<HTMLTextAreaElement>('[data-note] textarea');

/** Puts a starter where this kind of form takes one. */
export function insertStarter(form: FormInUse, starter: string): void {
  const { root, kind } = form;
  switch (kind) {
    case 'long-text':
    case 'short-text':
    case 'letter':
      insertInto(form, root.querySelector('textarea'), starter);
      return;
    case 'list':
      insertInto(form, emptyLine(form), starter);
      return;
    case 'pairs':
      insertPair(form, starter);
      return;
    case 'single-choice':
    case 'multiple-choice':
    case 'checklist':
    case 'scale':
    case 'date-time':
      insertInto(form, note(root), starter);
  }
}

function insertInto(form: FormInUse, field: HTMLTextAreaElement | null, starter: string): void {
  if (field !== null) insertAtCaret(field, starter, form.last !== field);
}

/** A starter opens a line of its own: the one being written if it is still empty, or the next empty one. */
function emptyLine({ root, last }: FormInUse): HTMLTextAreaElement | null {
  const lines = textFields(root);
  const empty = lines.filter(isEmpty);
  return empty.find((line) => line === last) ?? empty[0] ?? lines.at(-1) ?? null;
}

function insertPair(form: FormInUse, starter: string): void {
  const [left, right] = starterHalves(starter);
  const rows = [...form.root.querySelectorAll('[data-row]')].map(textFields);
  const empty = rows.filter((fields) => fields.every(isEmpty));
  const row = empty.find((fields) => fields.some((field) => field === form.last)) ?? empty[0];
  const [leftField, rightField] = row ?? [];
  if (leftField === undefined) return;

  insertAtCaret(leftField, left, true);
  if (rightField === undefined) choose(leftField, right);
  else if (starterWords(right).words !== '') insertAtCaret(rightField, right, true);
  if (rightField === undefined || starterWords(left).waits) focusAtEnd(leftField);
}

/** The right-hand side of a pair may be one of a few: then its starter names one. */
function choose(besides: HTMLElement, words: string): void {
  const select = besides.closest('[data-row]')?.querySelector('select');
  const option = [...(select?.options ?? [])].find(({ value }) => value === words);
  if (!select || option === undefined || words === '') return;
  select.value = words;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Focuses where the writing goes on; for a choice, the chosen option or the first. */
export function focusWhereLeft({ root, kind }: Pick<FormInUse, 'root' | 'kind'>): void {
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
