import { mendSpelling } from './near-spelling';
import { everyMatch } from './pattern';
import { harshWord } from './word-lists/harsh-words';
import { texting } from './word-lists/texting';

/**
 * One word or one break of a text, in plain spelling. `start` and `end` are UTF-16 offsets into the
 * text as it was given, so nothing done to the spelling can move a mark on the page.
 */
export type Token = {
  kind: 'word' | 'comma' | 'stop' | 'question' | 'quote';
  words: string;
  start: number;
  end: number;
  /** Inside quotation marks. */
  quoted: boolean;
};

/** Case is written out: an expression that folds it over all of Unicode takes far longer to build. */
const piece =
  /\b[Ww]\/[Oo]?(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}*\u200b-\u200d]+(?:['’‘ʼ´`＇][\p{L}\p{N}\p{M}*]+)*|['’‘](?:[Cc][Aa][Uu][Ss][Ee]|[Cc][Oo][Ss]|[Ee][Mm])\b|[.?!…。？！\n\r\u2028\u2029]+|["“”„«»]|['‘’]|[^\p{L}\p{N}\s\p{M}]/gu;
const isWord = /[\p{L}\p{N}]/u;
const invisible = /[\u200b-\u200d\u00ad*_]+/g;

/** Words after which 'ur' and 'your' stand for 'you are'. */
const beforeTrait =
  /^(?:so|such|always|never|just|too|not|a|an|the|being|like|really|literally|constantly|only|still|full|nothing|no|very|pathetic|selfish|lazy|toxic|crazy|mad|mental|impossible|amazing|welcome|right|wrong|late|lying|cheating|acting|making|trying|doing|going|gonna|saying|worse|disgusting|rude|mean|cruel|cold|weak|fake|insane|unreal|dead|beneath|ridiculous|dramatic|childish|immature|kind|funny|lovely|clearly|obviously|probably|honestly|actually|the|in|on|supposed|out|worth|unbelievable)$/;
/** After these ‘you’d’ stands for ‘you had’. */
const hadDone =
  /^(?:been|better|\p{L}{2,}[^e]ed|gone|done|told|said|left|kept|made|known|taken|given|thought|had|got|spent|seen|heard|felt|found|paid|shown|chosen|met|lost|won)$/u;
const wished =
  /^(?:want|wants|wanted|wanna|going|gonna|need|have|got|used|about|able|ready|trying)$/;

/** After these a bare 'ill', 'hell' or 'shell' has lost its apostrophe. */
const willDo =
  /^(?:be|do|come|find|kill|hurt|get|say|go|never|always|just|try|take|hit|make|see|tell|end|have|know|think|want|not|leave|call|ring|text|die|jump|cut|still|probably|ever|give|turn|look|start|stop|wait|keep|let|put|show|break|lose|miss|need|pay|regret)$/;

/** Words that keep two letters when one is held down ('killll'). */
const doubled =
  /^(?:kill|killing|feel|feeling|call|all|still|will|need|see|seen|miss|tell|too|keep|been|well|hell|sleep|good|look|soon|mess|pill|pills)$/;

/** Nearly every word is plain and holds no letter down: expressions by Unicode take ten times as long. */
const mayHoldDown = /(.)\1\1|[^ -~]/;

/** Letters held down let go ('sooo'), and one spelling for 'realize' and 'realise'. */
function plain(word: string): string {
  const two = mayHoldDown.test(word) ? word.replace(/(\p{L})\1{2,}/gu, '$1$1') : word;
  const unheld = two === word || doubled.test(two) ? two : word.replace(/(\p{L})\1{2,}/gu, '$1');
  return unheld.length > 6 ? unheld.replace(/(?<=[a-z]{3})iz(e|ed|es|ing)$/, 'is$1') : unheld;
}

function spell(raw: string, next: string, before: string): string {
  const letters = /[^ -~’]/.test(raw) ? raw.normalize('NFKD').replace(/\p{M}+/gu, '') : raw;
  const bare = letters.toLowerCase().replace(/[’‘ʼ´`＇]/g, "'");
  const starred = texting.get(bare.replace(/^\*+|\*+$/g, '').replace(/'$/, ''));
  if (starred !== undefined && bare.includes('*', 1) && !bare.endsWith('*')) return starred;
  const word = plain(bare.replace(invisible, ''));
  if (word === 'ur' || word === 'your' || word === 'yur' || word === 'yer') {
    // 'this is your doing': somebody's act, not what they are at.
    const isAct = next === 'doing' && /^(?:is|was|all|its|thats|it's|that's)$/.test(before);
    return beforeTrait.test(next) && !isAct ? 'you are' : 'your';
  }
  if (word === '2' && (wished.test(before) || /^(?:u|me|live|die|kill|end|exist)$/.test(next)))
    return 'to';
  if (word === '4' && (next === 'me' || next === 'u' || next === 'the')) return 'for';
  if (word === 'y' && /^(?:do|did|are|r|cant|would|is|u)$/.test(next)) return 'why';
  if (word === 'of' && /^(?:should|could|would|must|might|shouldnt|couldnt)$/.test(before)) {
    return 'have';
  }
  // 'hell do it', 'ill hurt her': dropped apostrophes, told by the verb behind them.
  if (willDo.test(next)) {
    if (word === 'ill') return 'i will';
    if (word === 'hell' && !/^(?:the|of|a|bloody|living|in|like|as|to)$/.test(before))
      return 'he will';
    if (word === 'shell' && !/^(?:the|a|my|her|his)$/.test(before)) return 'she will';
  }
  if (word === 'ill' && (before === '' || /^(?:i|and|but|so|then|or)$/.test(before))) {
    return /^(?:and|with|for|in|at|again|or|when|because|but|)$/.test(next) ? word : 'i will';
  }
  const known = texting.get(word);
  if (known?.endsWith(' would') === true && hadDone.test(next))
    return known.replace('would', 'had');
  if (known !== undefined) return known;
  if (harshWord(word)) return 'harshword';
  return word.endsWith("'s") ? word : mendSpelling(word.replaceAll("'", ''));
}

/** Where quotation marks open and close; an apostrophe opens only with a partner near by. */
function quotations(text: string): [number, number][] {
  const found: [number, number][] = [];
  if (!/["“«'‘]/.test(text)) return found;
  const marks =
    /"[^"\n]{1,400}"|“[^”\n]{1,400}”|«[^»\n]{1,400}»|(?<![\p{L}\p{N}\p{M}])(?:'[^'\n]{0,200}(?:(?<=\p{L})'(?=\p{L})[^'\n]{0,100}){0,6}'|‘[^’\n]{0,200}(?:(?<=\p{L})’(?=\p{L})[^’\n]{0,100}){0,6}’)(?![\p{L}\p{N}])/gu;
  for (const match of text.matchAll(marks)) {
    if (/\p{L}/u.test(match[0])) found.push([match.index, match.index + match[0].length]);
  }
  const only = found[0];
  if (found.length === 1 && only !== undefined) {
    const outside = text.slice(0, only[0]) + text.slice(only[1]);
    if (!isWord.test(outside)) return [];
  }
  return found;
}

function kindOf(raw: string): Token['kind'] {
  if (isWord.test(raw)) return 'word';
  if (/[?？]/.test(raw)) return 'question';
  if (/[.!…。！\n\r\u2028\u2029]/.test(raw)) return 'stop';
  return /["“”„«»'‘’]/.test(raw) ? 'quote' : 'comma';
}

/**
 * A text as words in one plain spelling: lower case, contractions written out, texting and common
 * slips undone (docs/content-brief.md, T06). Any string is taken, lone surrogates included; what is
 * neither word nor sentence end counts as a comma.
 */
export function tokens(text: string): Token[] {
  const quotes = quotations(text);
  const pieces = everyMatch(piece, text);
  const result: Token[] = [];
  let inQuote = 0;
  let before = '';
  for (const [i, match] of pieces.entries()) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    while ((quotes[inQuote]?.[1] ?? Infinity) <= start) inQuote += 1;
    const quoted = (quotes[inQuote]?.[0] ?? Infinity) <= start;
    const kind = kindOf(raw);
    if (kind !== 'word') {
      // A hyphen inside a word parts nothing ('self-harm'), nor does the apostrophe of 'my friends’ dogs'.
      const joined =
        (/^[-‐‑_]$/.test(raw) && glued(text, start, end)) ||
        (/^['’]$/.test(raw) && !quoted && /[sS]/.test(text.slice(start - 1, start)));
      if (!joined) result.push({ kind, words: ',', start, end, quoted });
      if (!joined) before = '';
      continue;
    }
    const next = pieces[i + 1]?.[0].toLowerCase() ?? '';
    const words = spell(raw, next, before);
    before = raw.toLowerCase();
    if (words !== '') result.push({ kind, words, start, end, quoted });
  }
  return result;
}

const glued = (text: string, start: number, end: number): boolean =>
  /\p{L}|\p{N}/u.test(text.slice(start - 1, start)) &&
  /\p{L}|\p{N}/u.test(text.slice(end, end + 1));
