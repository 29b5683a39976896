const places = 4096;
const width = 4;

/** A phrase to look for, with the slot of its first letters; a phrase shorter than those has none. */
export type Phrase = { text: string; slot: number | null };

function slotAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + width; i += 1) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  return hash & (places - 1);
}

export const phrase = (text: string): Phrase => ({
  text,
  slot: text.length < width ? null : slotAt(text, 0),
});

/**
 * A test for phrases in one text. Thousands are asked for in each sentence and hardly any is there, so
 * the text is first noted down by all its runs of four letters, and only what might be there is
 * searched for (a Bloom filter with one hash).
 */
export function phrasesIn(text: string): (phrase: Phrase) => boolean {
  const seen = new Uint8Array(places);
  for (let at = 0; at + width <= text.length; at += 1) seen[slotAt(text, at)] = 1;
  return ({ text: sought, slot }) => (slot === null || seen[slot] === 1) && text.includes(sought);
}
