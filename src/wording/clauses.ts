import { begins } from './pattern';
import type { Sentence } from './sentences';

const does =
  '(?:only |never |always |just |still |also )?(?:is|are|was|were|had|have|said|kept|will|would|can|could|got|came|went|told|took|gave|made|left|met|knew|ran|lost|saw|bought|wrote|fell|broke|sat|drove|slept|ate|spent|did|never|\\S+ed|(?!years|his|this|always)\\S+s)';
/** A subject that opens a clause of its own, also where nobody set a comma before it. */
const subject = begins(
  `i|we|he|she|they|if|haha|nobody|forgive me|goodbye|(?:my|our|their|the|(?:his|her)(?! (?:mum|dad|nan|gran|grandad|grandma))) (?!(?:i|we|he|she|they|you|it|my|his|her|our|their|the|there|back then|years|nobody) )\\S+ ${does}|(?:living|life|death|dying) (?:is|feels|seems|sounds|has)|(?:you|it|there|everyone|everybody|someone|somebody|mum|dad|nan|gran|grandad|grandma) ${does}`,
);
/** Nobody named, after somebody was: 'we danced want to die'. */
const unnamed = /^(?:want|wanna|gonna|need) /;
const named =
  /(?<![^ ])(?:i|we|he|she|they|you|it) .*(?<! (?:i|not|longer|just|really|only|still|even|to|who|do|does|did|people|never|so|and|always|also|might|will|would))$/;
/** After these a subject belongs to what is already being said. */
const binding =
  /(?:^|(?<![^ ])(?:why|how|what|where|who|when|and|so|but|only) )(?:do|did|does)$|(?<![^ ])(?:if|when|that|because|since|until|till|while|as|like|than|then|how|why|what|where|who|which|whether|before|after|once|unless|though|although|so|and|or|but|not|never|no|say|says|said|saying|tell|tells|think|thinks|thought|thinking|know|knows|knew|believe|believes|believed|feel|feels|felt|hope|hopes|hoped|wish|wishes|wished|guess|swear|swears|swore|heard|wrote|pretend|pretended|mean|meant|time|dreamed|dreamt|imagined|imagine|worried|scared|afraid|glad|sure|am|is|are|was|were|will|would|could|can|should|might|have|had|has)$/;
/** What opens a piece about some other time. */
const otherTime =
  /^(?:when (?:i|we|he|she|they) (?:was|were)|back (?:\| )?then|back in|(?:in|for) \S+ years|(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|many|some|\d+) )?years ago)(?![^ ])/;
/** Told as past by its own verb, so that a time beside it may be the time of that verb. Acts are not in it. */
const past =
  /(?<![^ ])(?:used to|(?:i|he|she|they) (?:\S+ )?(?:was|had been|felt|wanted|tried|thought|wished|hoped|planned|used))(?![^ ])/;
/** Words that hold a clause; without one it is a turn of phrase ('years ago', 'at the time'). */
const holds =
  /(?<![^ ])(?:i|me|myself|we|he|she|they|you|it|there|my|everyone|everybody|nobody|someone|somebody)(?![^ ])/;
/** A condition is only half of what is said. */
const half = /^(?:if|unless|when|whenever)(?![^ ])/;

type Piece = { from: number; to: number };

/** Where clauses begin and end: at pauses, before conjunctions, and before a new subject without either. */
function pieces(words: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  let at = 0;
  const cut = (to: number, next: number): void => {
    if (to > from) found.push({ from, to });
    from = next;
  };
  for (const word of words.split(' ')) {
    const ahead = words.slice(at, at + 60);
    const before = words.slice(Math.max(from, at - 60), Math.max(from, at - 1));
    if (word === ',' || word === '|') cut(at - 1, at + 2);
    else if (
      at > from &&
      !binding.test(before) &&
      (subject.test(ahead) ||
        (unnamed.test(ahead) && named.test(before)) ||
        (otherTime.test(ahead) && !past.test(before)))
    ) {
      cut(at - 1, at);
    }
    at += word.length + 1;
  }
  cut(words.length, words.length);
  return found;
}

/** A turn of phrase belongs to the past it stands beside, a condition to what follows it. */
function joined(words: string, all: readonly Piece[]): Piece[] {
  const text = ({ from, to }: Piece): string => words.slice(from, to);
  const found: Piece[] = [];
  let isHalf = false;
  for (const piece of all) {
    const last = found.at(-1);
    const belongs =
      last !== undefined &&
      (isHalf ||
        (!holds.test(text(piece)) && past.test(text(last))) ||
        (!holds.test(text(last)) && past.test(text(piece))));
    isHalf = !isHalf && half.test(text(piece));
    if (belongs) found[found.length - 1] = { from: last.from, to: piece.to };
    else found.push(piece);
  }
  return found;
}

/**
 * The clauses of a sentence, each a sentence of its own with its place in the text kept. A sentence of
 * one clause gives none: it is read as a whole already.
 */
export function clausesOf(sentence: Sentence): Sentence[] {
  const all = joined(sentence.words, pieces(sentence.words));
  if (all.length < 2) return [];
  return all.map(({ from, to }) => ({
    words: sentence.words.slice(from, to),
    isQuestion: sentence.isQuestion,
    span: (start, end) => sentence.span(from + start, from + end),
  }));
}
