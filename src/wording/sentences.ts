import { type Token, tokens } from './normalise';

/**
 * One sentence as the rules read it: plain words parted by single spaces, ',' where the writer
 * paused and '|' before a conjunction that opens a clause ('i love the dog | but you left').
 */
export type Sentence = {
  words: string;
  isQuestion: boolean;
  /** The UTF-16 span in the original text of the piece from `from` to `to` of `words`. */
  span(from: number, to: number): { start: number; end: number };
};

const conjunction =
  /^(?:but|because|so|although|though|whereas|while|however|and|or|then|yet|until|since|unless|plus|cos)$/;
const subject =
  /^(?:i|you|we|he|she|they|it|my|your|our|his|her|their|this|that|there|the|nobody|everyone|someone|nothing|what|why|how|if|when|now|never|always|then|even|honestly|maybe|still|yes|no|please|at|one|all|some|because|not|for|in|after|do|did|could|would|are|have|is|was|can|let|who)\b/;

/** Whether the word at `i` begins a clause of its own rather than joining two words. */
function opensClause(list: readonly Token[], i: number): boolean {
  const word = list[i]?.words ?? '';
  const before = list[i - 1]?.words ?? '';
  const after = list[i + 1]?.words ?? '';
  if (!conjunction.test(word)) return false;
  // 'nothing but', 'anyone but': part of the phrase.
  if (
    word === 'but' &&
    /^(?:nothing|anything|all|none|nobody|anyone|everyone|everything)$/.test(before)
  ) {
    return false;
  }
  if (word === 'but' || word === 'although' || word === 'however' || word === 'whereas')
    return true;
  if (word === 'because') return !after.startsWith('of');
  // 'you and i', 'you and me': one subject, not two clauses.
  if (word === 'and' && /^(?:you|us|we)$/.test(before) && /^(?:i|me|my|your)\b/.test(after)) {
    return false;
  }
  if (
    word === 'so' &&
    /\b(?:am|is|are|was|were|be|been|feel|felt|not|do|did|think)$/.test(before)
  ) {
    return false;
  }
  return subject.test(after);
}

function toSentence(list: readonly Token[], isQuestion: boolean): Sentence {
  let words = '';
  // Asking the growing text itself would copy it out each time.
  let last = '';
  const at: number[] = [];
  const from: Token[] = [];
  const add = (text: string, token: Token): void => {
    if (words !== '') words += ' ';
    at.push(words.length);
    from.push(token);
    words += text;
    last = text;
  };
  for (const [i, token] of list.entries()) {
    if (token.kind !== 'word') {
      if (last !== '' && last !== ',') add(',', token);
      continue;
    }
    if (i > 0 && opensClause(list, i)) add('|', token);
    add(token.words, token);
  }
  /** The token that holds a place, by halving. */
  const tokenAt = (place: number): Token | undefined => {
    let low = 0;
    let high = at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((at[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return from[low];
  };
  return {
    words,
    isQuestion,
    span: (start, end) => ({
      start: tokenAt(start)?.start ?? 0,
      end: tokenAt(Math.max(start, end - 1))?.end ?? 0,
    }),
  };
}

/** Full stops on one line. */
const isBeat = /^[.…]+$/;

/** Joins what somebody beats out word by word ('I. want. to. go.'): no sentence ends there. */
function withoutBeats(text: string, all: readonly Token[]): Token[] {
  const dropped = new Set<Token>();
  /** The full stops after single words, as long as nothing else came between. */
  let beats: Token[] = [];
  let words = 0;
  const endRun = (): void => {
    // The last word of a run may come without a full stop of its own.
    const inside = words === 1 ? beats : beats.slice(0, -1);
    if (inside.length >= 2) for (const beat of inside) dropped.add(beat);
    beats = [];
  };
  for (const token of all) {
    if (token.kind === 'word') {
      words += 1;
      if (words === 2) endRun();
    } else if (
      token.kind === 'stop' &&
      words === 1 &&
      isBeat.test(text.slice(token.start, token.end))
    ) {
      beats.push(token);
      words = 0;
    } else {
      endRun();
      words = 0;
    }
  }
  endRun();
  return all.filter((token) => !dropped.has(token));
}

/**
 * Splits a text at sentence ends and new lines. With `quotes: 'fold'` a quotation becomes the one
 * word 'quotedwords', because what somebody quotes is not what they say now.
 */
export function sentences(text: string, quotes: 'fold' | 'read'): Sentence[] {
  const result: Sentence[] = [];
  let list: Token[] = [];
  const close = (isQuestion: boolean): void => {
    if (list.some((token) => token.kind === 'word')) result.push(toSentence(list, isQuestion));
    list = [];
  };
  for (const token of withoutBeats(text, tokens(text))) {
    if (quotes === 'fold' && token.quoted) {
      if (token.kind === 'word' && list.at(-1)?.words !== 'quotedwords') {
        list.push({ ...token, words: 'quotedwords' });
      }
    } else if (token.kind === 'stop' || token.kind === 'question') {
      close(token.kind === 'question');
    } else {
      list.push(token);
    }
  }
  close(false);
  return result;
}
