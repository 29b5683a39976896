/**
 * The half a labelled line belongs to, by a hash of its own words (FNV-1a over UTF-16 units), so that
 * a line never changes sides when others come or go. Rules are only ever mended on the tuning half;
 * what is reported is measured on the other.
 */
export type Half = 'tune' | 'report';

export function halfOf(line: string): Half {
  let hash = 0x811c9dc5;
  for (let i = 0; i < line.length; i += 1) {
    hash = Math.imul(hash ^ line.charCodeAt(i), 0x01000193) >>> 0;
  }
  return (hash >>> 7) % 2 === 0 ? 'tune' : 'report';
}
