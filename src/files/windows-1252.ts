/** What the bytes 0x80 to 0x9F stand for (WHATWG Encoding, index windows-1252); every other byte is its own number. */
const high =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const letterOf = (byte: number): number =>
  byte >= 0x80 && byte <= 0x9f ? high.charCodeAt(byte - 0x80) : byte;

/** As many letters at once as a call may take arguments in every browser. */
const atOnce = 8192;

/** The text of bytes with one letter each. By a table of our own: not every engine's decoder knows 0x80 to 0x9F. */
export function fromWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += atOnce) {
    text += String.fromCharCode(...Array.from(bytes.subarray(from, from + atOnce), letterOf));
  }
  return text;
}

const byteOf = new Map(Array.from(high, (letter, place) => [letter.charCodeAt(0), place + 0x80]));

/** The bytes of a text that older Windows programs could save; null where it has a letter they do not have. */
export function toWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    const byte = byteOf.get(unit) ?? unit;
    if (byte > 0xff) return null;
    bytes[place] = byte;
  }
  return bytes;
}
