/**
 * Words in a first message that press on whoever reads it, beyond what sounds like blame
 * (docs/content-brief.md, T04). Every place is only offered for a second look.
 */

import { isPursuit } from './pursuit';

export type PressureKind =
  | 'pursuit'
  | 'promise'
  | 'last-chance'
  | 'without-you'
  | 'questions'
  | 'visit'
  | 'at-once';

/** One sentence of a message. `start` and `end` are UTF-16 offsets into the text as given. */
export type PressureFinding = { start: number; end: number; kind: PressureKind };

const patterns: readonly (readonly [PressureKind, RegExp])[] = [
  [
    'without-you',
    /\b(?:can['’]?t|cannot|can not|couldn['’]?t|don['’]?t (?:want|know how) to|not able to|unable to) (?:live|go on|carry on|exist|breathe|cope|function|survive|do (?:this|life|it))(?: another \w+)? without (?:you|u)\b/i,
  ],
  [
    'without-you',
    /\b(?:nothing|nobody|lost|no life|no point) without (?:you|u)\b|\byou(?:['’]?re| are) (?:my everything|my whole (?:life|world)|all i have|the only reason i)\b/i,
  ],
  [
    'last-chance',
    /\b(?:last|final|only|one (?:more|last|final)|another) (?:ever )?(?:chance|try|shot)\b|\bbefore it(?:['’]?s| is) too late\b|\bnow or never\b|\bor (?:i['’]?m|we['’]?re) done\b/i,
  ],
  [
    'promise',
    /\bi (?:promise|swear)\b(?! (?:not to (?:write|call|text|message|contact)|to leave you))|\bi(?:['’]ll| will) (?:never (?!forget\b|know\b|write\b|text\b|call\b|contact\b)\w+|always (?:love|be there|wait|put)\b|do anything|change everything|be a (?:new|different|better) \w+)|\b(?:it|things|everything)(?:['’]ll| will) (?:all )?be (?:so |completely |totally )?(?:different|perfect|better)\b/i,
  ],
  [
    'visit',
    /\b(?:i(?:['’]ll| will| can| could| might|['’]m going to)|let me) (?:just )?(?:come|pop|drop|stop|drive|turn|show|wait|be waiting)(?: \w+)? (?:over|round|by|in|up|past|outside|at your)\b|\boutside your (?:\w+ )?(?:house|home|flat|door|work|office|place)\b/i,
  ],
  [
    'at-once',
    /\bi (?:really |just )?(?:need|deserve) (?:to know (?:why|what|if|whether|how|that|now)|an answer|answers|you to (?:call|answer|reply|write|text|talk|ring))\b/i,
  ],
  [
    'at-once',
    /\b(?:please|pls) (?:just |at least )*(?:call|answer|ring|reply|respond|text|write back|pick up|talk to me)\b(?!(?: me| back)* (?:only|if|when|whenever)\b)/i,
  ],
  [
    'at-once',
    /\b(?:call|ring|text|answer|write to) me (?:back )?(?:now|tonight|today|right away|asap|immediately|this minute)\b/i,
  ],
];

/** Sentences with the marks that end them. */
const sentence = /[^.!?…\n]+[.!?…]*/g;

/**
 * Sentences with a promise, a last chance, being unable to live without somebody, coming by
 * unasked or an answer at once, and every question after the first; each once, without its full stop and by its gravest
 * kind. Sorted by place and never overlapping. Any string is taken; a text without English in it
 * gives its later questions and nothing else.
 */
export function findPressure(text: string): PressureFinding[] {
  let questions = 0;
  return [...text.matchAll(sentence)].flatMap(({ 0: whole, index }) => {
    if (whole.trim() === '') return [];
    const isQuestion = whole.includes('?');
    if (isQuestion) questions += 1;
    const kind =
      (isPursuit(whole) ? 'pursuit' : undefined) ??
      patterns.find(([, pattern]) => pattern.test(whole))?.[0] ??
      (isQuestion && questions > 1 ? 'questions' : undefined);
    if (kind === undefined) return [];
    const start = index + whole.search(/\S/);
    const end = index + whole.replace(/[.!…\s]+$/, '').length;
    return [{ start, end, kind }];
  });
}
