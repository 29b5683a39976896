/** What can be told of a JSON text without parsing it. */
export type JsonOutline = {
  /** How deep its arrays and objects lie in each other. */
  deepest: number;
  /** False when it stops inside a text, or with an array or object still open. */
  isClosed: boolean;
  /** The place after the bracket that closes the first array or object; null where none closes it. */
  end: number | null;
};

const quote = 0x22;
const backslash = 0x5c;
const isOpening = (unit: number): boolean => unit === 0x7b || unit === 0x5b;
const isClosing = (unit: number): boolean => unit === 0x7d || unit === 0x5d;

/**
 * Looks a text over once, in time that grows with its length only: a parser that recurses could be
 * brought down by a file of nothing but brackets. Never throws, whatever the text is.
 */
export function outlineOf(text: string): JsonOutline {
  let depth = 0;
  let deepest = 0;
  let end: number | null = null;
  let isInText = false;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    if (isInText) {
      if (unit === backslash) place += 1;
      else if (unit === quote) isInText = false;
    } else if (unit === quote) {
      isInText = true;
    } else if (isOpening(unit)) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (isClosing(unit)) {
      depth -= 1;
      if (depth === 0) end ??= place + 1;
    }
  }
  return { deepest, isClosed: !isInText && depth <= 0, end };
}
