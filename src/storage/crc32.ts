const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

const step = (sum: number, byte: number): number => (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);

/**
 * CRC-32 (IEEE 802.3) of a string as eight hexadecimal digits. Units up to U+00FF count as one byte
 * and wider ones as two, low byte first, so that lone surrogates are told apart too. It finds
 * damage; it is no signature.
 */
export function crc32(text: string): string {
  let sum = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    sum = step(sum, unit & 0xff);
    if (unit > 0xff) sum = step(sum, unit >>> 8);
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
