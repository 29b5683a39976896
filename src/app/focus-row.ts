/** Puts the focus on the row of an entry, in the middle of the screen; false where it has none here. */
export function focusRow(main: HTMLElement | null, entry: string): boolean {
  const rows = main?.querySelectorAll<HTMLElement>(
    `a[href$="/${CSS.escape(encodeURIComponent(entry))}"]`,
  );
  const row = rows?.[0];
  if (row === undefined) return false;
  row.closest('details')?.setAttribute('open', '');
  row.scrollIntoView({ block: 'center' });
  row.focus({ preventScroll: true });
  return document.activeElement === row;
}
