/** How many characters two texts share from their start, and how many from their end. */
function sharedEnds(before: string, after: string): { start: number; end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1;
  return { start, end };
}

/**
 * Where places in a text, in order, come to lie in another version of it: with the words before them,
 * or else with the words after them, or else as near to where they were as what was changed allows.
 */
export function placesIn(after: string, before: string, places: readonly number[]): number[] {
  const { start, end } = sharedEnds(before, after);
  let least = 0;
  return places.map((place) => {
    let there = Math.max(start, Math.min(place, after.length - end));
    if (place <= start) there = place;
    else if (place >= before.length - end) there = place + after.length - before.length;
    // Never between the halves of a character.
    const code = after.charCodeAt(there);
    if (there > 0 && code >= 0xdc00 && code <= 0xdfff) there -= 1;
    least = Math.max(least, there);
    return least;
  });
}

/** Until its words were set once, a field takes those of its element whenever they change. */
export function holdWords(field: HTMLTextAreaElement): void {
  const { value } = field;
  field.value = value;
}

/** Puts words into a field from elsewhere; caret, selection and scroll stay where they are in the text. */
export function putWords(field: HTMLTextAreaElement, words: string): void {
  const { value, selectionStart, selectionEnd, selectionDirection, scrollTop, scrollLeft } = field;
  const { scrollX, scrollY } = window;
  field.value = words;
  const [start = 0, end = 0] = placesIn(field.value, value, [selectionStart, selectionEnd]);
  field.setSelectionRange(start, end, selectionDirection);
  field.scrollTop = scrollTop;
  field.scrollLeft = scrollLeft;
  if (window.scrollX !== scrollX || window.scrollY !== scrollY) window.scrollTo(scrollX, scrollY);
}
