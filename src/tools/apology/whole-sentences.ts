import { readsAsEnglish } from '@/wording/reads-english';
import type { ApologyCard } from './apology';

const short = "(?:['’](?:d|m|re|ve|ll|s))?";
const somebody = `(?:i|we|he|she|they|who|(?:how|what|when|why|that|if|because|while|where|after|before|until|than) (?:you|it))${short}`;
/** A verb that would make a sentence of the words themselves: 'leaving was wrong'. What somebody has is theirs. */
const ownVerb = new RegExp(
  `(?<!\\b${somebody} (?:had |have |just |never |always |only |really )*)(?<!\\byou (?=were|are))\\b(?:was|were|is|are|am|isn['’]t|wasn['’]t|has|did|didn['’]t|does|cost|costs|hurts?(?= (?:you|us|me|them|him|her))|makes?|made|meant|means|led|broke|breaks|caused|ruined|destroyed|damaged|ended|scared|upset|felt|feels|seemed|became|turned|taught|showed|gave|took)\\b`,
  'i',
);
/** 'Driving home, I was wrong': the fragment only leads up to a sentence. */
const leadsOn = /[,;:–—] ?(?:and |but |so )?(?:i|you|we|he|she|they|it)\b/i;

const notActs =
  /^(?:nothing|something|everything|anything|during|according|regarding|concerning|including|excluding|following|considering|assuming|notwithstanding|morning|evening|spring|string|king|ring|wing|thing|things|bring|sing|sting|swing|cling|fling|wedding|darling|sibling|ceiling|feeling|feelings|being honest|being fair|being frank|looking back|thinking back|thinking about it|speaking of|knowing|seeing|seeing as|going by|having said|saying that|saying this|interesting|boring|willing|amazing|loving you)\b/i;
const gerund =
  /^(?:(?:not|never|always|constantly|repeatedly|secretly|ever|even) )*[a-z]{2,}ing\b/i;
const toDo =
  /^to (?!(?:me|you|my|your|us|him|her|them|it|this|that|these|those|the|a|an|be (?:honest|fair|frank|clear)|tell the truth|tell you the truth|start with|begin with|sum up|all|everyone|everybody|anyone)\b)[a-z]{2,}\b/i;

const isAct = (words: string): boolean =>
  gerund.test(words) && !notActs.test(words) && !ownVerb.test(words) && !leadsOn.test(words);
const isToDo = (words: string): boolean =>
  toDo.test(words) && !ownVerb.test(words) && !leadsOn.test(words);
const isWhatIDid = (words: string): boolean =>
  /^(?:that|how|what|the way|everything|all) i\b/i.test(words) &&
  !ownVerb.test(words) &&
  !leadsOn.test(words);

/** Feelings as one word, as the page before asks for them: 'Exposed', 'alone and ashamed'. */
const felt =
  /^(?:(?:very|so|really|quite|completely|a bit|deeply) )?(?:abandoned|afraid|alone|angry|anxious|ashamed|belittled|betrayed|blamed|confused|controlled|dismissed|disappointed|embarrassed|exposed|foolish|forgotten|frightened|frustrated|guilty|helpless|humiliated|hurt|ignored|insecure|invisible|invaded|judged|lonely|lost|mocked|neglected|overlooked|pressured|rejected|sad|scared|shut out|small|stupid|tired|trapped|unheard|unimportant|unloved|unsafe|unseen|unwanted|upset|used|violated|watched|worried|worthless|left out|let down|taken for granted|like (?:i|you|nobody|nothing|a|an)\b[^,;]*|as (?:if|though)\b[^,;]*)(?:(?:,| and|, and| or) (?=[a-z])|$)/i;

function isFelt(words: string): boolean {
  let rest = words;
  for (let count = 0; count < 6 && rest !== ''; count += 1) {
    const [found] = felt.exec(rest) ?? [];
    if (found === undefined) return false;
    rest = rest.slice(found.length);
  }
  return rest === '';
}

const myFault = (words: string): boolean =>
  /^(?:all |entirely |only )?my (?:own )?(?:fault|choice|decision|doing|mistake)(?:$|, not | and )/i.test(
    words,
  ) && !ownVerb.test(words);
const returns =
  /^(?:pay|repay|replace|return|refund|mend|fix|repair|apologise|apologize)\b(?!.*\b(?:me|us)\b)/i;

type Opening = { words: string; before: (fragment: string) => boolean };

/** What a fragment of each part may be opened with, and the fragments that read after it. */
const openings: Record<ApologyCard, readonly Opening[]> = {
  regret: [
    { words: 'I regret', before: isAct },
    { words: 'I regret', before: isWhatIDid },
  ],
  happened: [],
  mine: [
    { words: 'It was my choice', before: isToDo },
    { words: 'It was', before: myFault },
  ],
  landed: [{ words: 'You may have felt', before: isFelt }],
  change: [{ words: 'These days I’m', before: isAct }],
  repair: [
    { words: 'If you want it, I can', before: (words) => returns.test(words) },
    { words: 'If you want it, I’d like', before: isToDo },
  ],
};

const startsSmall = /^\p{Ll}(?!\p{Lu})/u;
/** Marks that end a sentence, in whatever script, and whatever closes after them. */
const ended = /[\p{L}\p{N}]["'”’)\]]*$/u;

/** The first sentence of a paragraph, without what ends it. */
const firstOf = (words: string): string => /^[\s\S]*?(?=[.!?…]+(?:\s|$)|$)/.exec(words)?.[0] ?? '';

const isList = (words: string): boolean => /^\s*(?:[-–—*•·]|\d+[.)])\s/m.test(words);

/** An 'i' among letters that English lacks may be one that has a capital of its own. */
const capital = (words: string): string =>
  startsSmall.test(words) && !(words.startsWith('i') && /[^\P{L}a-z]/iu.test(words))
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words;

function stopped(words: string): string {
  const tidy = words.replace(/\s*[,;]+$/, '');
  return ended.test(tidy) ? `${tidy}.` : tidy;
}

/** 'Leaving' as it stands behind an opening; a name of capitals and 'I' stay. */
const small = (words: string): string =>
  /^(?:I(?:\b|['’])|\p{Lu}{2})/u.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);

function paragraph(card: ApologyCard, words: string): string {
  if (words === '' || isList(words)) return words;
  const first = firstOf(words).trim();
  const opening = openings[card].find(({ before }) => before(first));
  const begun = opening === undefined ? capital(words) : `${opening.words} ${small(words)}`;
  return stopped(begun);
}

/** Of a few words alone the language cannot be told; said over and over, they are enough. */
function isEnglish(words: string): boolean {
  if (!/\p{Script=Latin}/u.test(words) || /[^\p{Script=Latin}\P{L}]/u.test(words)) return false;
  return readsAsEnglish(words.split(/\s+/).length < 5 ? `${words} `.repeat(5) : words);
}

/**
 * One part of an apology as it stands in the letter. A fragment that plainly reads after an opening gets
 * one ('leaving early': 'I regret leaving early.'); all else stands as it was written, with a capital and
 * a full stop. Lists, and words that are not English, stand as they are: a rule would only spoil them.
 */
export function wholeSentences(card: ApologyCard, words: string): string {
  const told = words.trim();
  if (!isEnglish(told)) return told;
  const [first = '', ...rest] = told.split(/\n\s*\n/);
  return [paragraph(card, first.trim()), ...rest.map((one) => (isList(one) ? one : stopped(one)))]
    .filter((one) => one.trim() !== '')
    .join('\n\n');
}

const subject = new RegExp(
  `\\b(?:i|we|he|she|they|there|nobody)(?:['’](?:d|m|re|ve|ll|s))?\\b`,
  'i',
);
const startsWhole = /^(?:you|your|my|our|the|this|that|it|these|those|so sorry|sorry|please)\b/i;

/** Whether a part may read as cut short in the letter: nobody in it does anything. */
export function mayBeCutShort(card: ApologyCard, words: string): boolean {
  const told = words.trim();
  if (told === '' || !isEnglish(told) || isList(told) || told.includes('\n')) return false;
  const first = firstOf(told).trim();
  if (openings[card].some(({ before }) => before(first))) return false;
  if ((gerund.test(first) && !notActs.test(first)) || toDo.test(first)) {
    return !ownVerb.test(first) && !leadsOn.test(first);
  }
  if (subject.test(first) || ownVerb.test(first)) return false;
  return !startsWhole.test(first) || /^\S+(?: \S+){0,2}$/.test(first);
}
