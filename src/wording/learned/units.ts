import type { Sentence } from '@/wording/sentences';

/** A sentence, or a piece of a long one, as a list of plain words with their places in it. */
export type Unit = {
  sentence: Sentence;
  words: readonly string[];
  /** Where each word begins in the sentence's words. */
  places: readonly number[];
};

/** Who writes without full stops still has clauses: from here on the next pause ends a unit. */
const long = 16;
const longest = 40;

/** The units of a text, in order. */
export function unitsOf(sentences: readonly Sentence[]): Unit[] {
  const units: Unit[] = [];
  for (const sentence of sentences) {
    let words: string[] = [];
    let places: number[] = [];
    const close = (): void => {
      if (words.some((word) => word !== ',')) units.push({ sentence, words, places });
      words = [];
      places = [];
    };
    let at = 0;
    for (const word of sentence.words.split(' ')) {
      const isPause = word === ',' || word === '|';
      if ((isPause && words.length >= long) || words.length >= longest) close();
      if (word !== '|' && !(isPause && words.length === 0)) {
        words.push(word);
        places.push(at);
      }
      at += word.length + 1;
    }
    close();
  }
  return units;
}

/**
 * As much as somebody says in one go: so many units, of so many words in all. More of them read together
 * let a calm page add up to a grave one.
 */
const most = { units: 2, words: 80 };
/** Fewer words than that tell the table nothing; the rules know those that do. */
const fewest = 5;

/** Every run of units that is read together, each as its first unit and the one after its last. */
export function windowsOf(units: readonly Unit[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let from = 0; from < units.length; from += 1) {
    let words = 0;
    for (let to = from + 1; to <= units.length && to - from <= most.units; to += 1) {
      words += (units[to - 1]?.words ?? []).filter((word) => word !== ',').length;
      if (words > most.words && to > from + 1) break;
      if (words >= fewest) found.push([from, to]);
    }
  }
  return found;
}
