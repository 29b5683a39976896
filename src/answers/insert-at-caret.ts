import { startBetween } from './starter-words';

/**
 * Puts a starter where the caret is, as if it had been typed, and leaves the caret after it.
 * execCommand is deprecated but is the only way that keeps the browser's own undo (Ctrl+Z) whole.
 * `atEnd` is for a field nobody has been in yet: where its caret rests differs between browsers.
 */
export function insertAtCaret(field: HTMLTextAreaElement, starter: string, atEnd: boolean): void {
  const length = field.value.length;
  const from = atEnd ? length : field.selectionStart;
  const to = atEnd ? length : field.selectionEnd;
  const words = startBetween(starter, field.value.slice(0, from), field.value.slice(to));
  field.focus();
  field.setSelectionRange(from, to);
  if (words === '' || typedByBrowser(words)) return;
  field.setRangeText(words, from, to, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function typedByBrowser(words: string): boolean {
  return 'execCommand' in document && document.execCommand('insertText', false, words);
}

/** Focuses a field with the caret behind its last character, scrolled into sight. */
export function focusAtEnd(field: HTMLTextAreaElement): void {
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  field.scrollTop = field.scrollHeight;
}
