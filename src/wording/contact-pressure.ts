/**
 * Words in a first message that press on whoever reads it, beyond what sounds like blame (content.md
 * T04). Every place is only offered for a second look.
 */

export type PressureKind = 'promise' | 'last-chance' | 'without-you' | 'questions' | 'visit';

/** One place in a message. `start` and `end` are UTF-16 offsets into the text as given. */
export type PressureFinding = { start: number; end: number; kind: PressureKind };

const patterns: readonly (readonly [PressureKind, RegExp])[] = [
  [
    'without-you',
    /\b(?:can['’]?t|cannot|can not|couldn['’]?t|don['’]?t (?:want|know how) to|not able to|unable to) (?:live|go on|carry on|exist|breathe|cope|function|survive|do (?:this|life|it))(?: another \w+)? without (?:you|u)\b/gi,
  ],
  [
    'without-you',
    /\b(?:nothing|nobody|lost|no life|no point) without (?:you|u)\b|\byou(?:['’]?re| are) (?:my everything|my whole (?:life|world)|all i have|the only reason i)\b/gi,
  ],
  [
    'last-chance',
    /\b(?:last|final|only|one (?:more|last|final)|another) (?:ever )?(?:chance|try|shot)\b|\bbefore it(?:['’]?s| is) too late\b|\bnow or never\b|\bor (?:i['’]?m|we['’]?re) done\b/gi,
  ],
  [
    'promise',
    /\bi (?:promise|swear)\b(?! (?:not to (?:write|call|text|message|contact)|to leave you))|\bi(?:['’]ll| will) (?:never (?!forget\b|know\b|write\b|text\b|call\b|contact\b)\w+|always (?:love|be there|wait|put)\b|do anything|change everything|be a (?:new|different|better) \w+)|\b(?:it|things|everything)(?:['’]ll| will) (?:all )?be (?:so |completely |totally )?(?:different|perfect|better)\b/gi,
  ],
  [
    'visit',
    /\b(?:i(?:['’]ll| will| can| could| might|['’]m going to)|let me) (?:just )?(?:come|pop|drop|stop|drive|turn|show|wait|be waiting)(?: \w+)? (?:over|round|by|in|up|past|outside|at your)\b|\boutside your (?:\w+ )?(?:house|home|flat|door|work|office|place)\b/gi,
  ],
];

const sentenceEnd = /[.!?…\n]/;

/** The sentence that ends in the question marks from `mark` to `end`, without white space before it. */
function questionAt(text: string, mark: number, end: number): PressureFinding {
  let start = mark;
  while (start > 0 && !sentenceEnd.test(text.charAt(start - 1))) start -= 1;
  const lead = text.slice(start, mark).search(/\S/);
  return { start: lead === -1 ? mark : start + lead, end, kind: 'questions' };
}

/**
 * Promises, last chances, being unable to live without somebody, coming by unasked, and every
 * question after the first. Sorted by place and never overlapping. Any string is taken; a text
 * without English in it gives its questions and nothing else.
 */
export function findPressure(text: string): PressureFinding[] {
  const found = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind,
    })),
  );
  const later = [...text.matchAll(/\?+/g)]
    .slice(1)
    .map((marks) => questionAt(text, marks.index, marks.index + marks[0].length));
  const kept: PressureFinding[] = [];
  for (const one of [...found, ...later]) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
