import { isNamed, type Named } from './named';
import { toWindows1252 } from './windows-1252';

/** Turns 'Ã¼' back into 'ü', where UTF-8 was taken for windows-1252; anything else stays as it is. */
function undoMisreading(text: string): string {
  const bytes = toWindows1252(text);
  if (bytes === null) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** The same value with every text in it changed; its nesting has to be limited by the caller. */
function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((part) => withTexts(part, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withTexts(part, change)]),
  );
}

/**
 * What a value may have been before another program spelled its letters otherwise: with accents put
 * together again, and with UTF-8 that was once read as windows-1252 read anew. `text` is the file it
 * came from. Which of them was the one, a sum tells.
 */
export function otherSpellings(value: Named, text: string): Named[] {
  const spellings: ((text: string) => string)[] = [];
  if (text.normalize('NFC') !== text) spellings.push((part) => part.normalize('NFC'));
  if (/[ÂÃâð][\u0080-\u00BF\u0152-\u2122]/.test(text)) spellings.push(undoMisreading);
  return spellings.map((spell) => withTexts(value, spell)).filter(isNamed);
}
