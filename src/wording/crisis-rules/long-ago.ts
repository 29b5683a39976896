import { test } from '@/wording/pattern';
import { near, type CrisisRule } from './crisis-rule';

const past = test(
  '(?:years|decades|a long time|ages|many years|a lifetime) ago',
  'used to',
  '(?:i am|im) (?:well|better|okay|ok|fine|recovered|past that|glad|safe) now',
  `when i was (?:a |an |still )?(?:kid|child|teenager|teen|young|younger|student|at school|
      at uni|sixteen|seventeen|fifteen|fourteen|thirteen|twelve|eighteen|nineteen|twenty|\\d+|
      in (?:school|college|my (?:teens|twenties)|hospital in))`,
  `(?:was|were|tried|used|felt|wanted|had|did|took|cut|thought|attempted|overdosed|hurt|harmed|burned|
      hated) (?:\\S+ ){0,6}(?:at|aged?) (?:sixteen|seventeen|fifteen|fourteen|thirteen|twelve|
      eighteen|
      nineteen|twenty|\\d\\d)`,
  'as a (?:teenager|teen|kid|child|student)',
  'in (?:20\\d\\d|19\\d\\d|my (?:teens|twenties|childhood)|a past life)',
  '(?:days|weeks|months|years) (?:clean|free)',
  'clean for',
  '(?:in|for) (?:over |more than |almost |nearly |about )?(?:\\S+) years',
  'back then',
  'but not (?:now|any ?more|anymore|today)',
  'not any ?more',
  '(?:so )?glad i (?:stayed|did not|lived|survived|am still here|am alive|held on)',
  'no longer (?!want|wish|see|have|feel|find|care|mind|fear|exist)\\S+',
  'never again',
  'old scars',
  'scars (?:from|are)',
);
const now = test(
  'first time in',
  'now',
  'tonight',
  'today',
  'again',
  'still',
  'lately',
  'right now',
  'these days',
  'keeps? coming back',
  'is back',
  'are back',
  'this (?:week|morning|evening|month|year)',
  'last (?:night|week)',
  'yesterday',
  'relapse',
  'relapsed',
  'came back',
  'coming back',
  'since (?:the|he|she|they|you|we)',
  'more than ever',
  'i want',
  'i wanna',
  'anymore',
  'any more',
);

/** The writer's own verb, told as past: 'I wanted to', 'I was suicidal', 'I used to'. */
const toldAsPast = test(
  'used to',
  'i (?:\\S+ ){0,2}(?:was|had|felt|wanted|tried|thought|wished|hoped|planned|self harmed|cut|burned|burnt|hurt|harmed|attempted|overdosed|hated|did|could not|would)',
  'thoughts of',
  'no longer',
);
/** Told as now, whatever else is told as past. */
const toldAsNow = test(
  'i (?:am|will|want|wanna|need|wish|hope|keep|plan|can not|do not|might|just|think|feel|would rather|would be)',
);
/** Childhood, told of somebody who brought the writer up. */
const inChildhood = test(
  '(?:dad|father|mum|mother|stepdad|stepfather|stepmum|parents|uncle|aunt|gran|grandad|grandfather|teacher|brother) (?:\\S+ ){0,8}(?:when i was|as a|in my) (?:a |an )?(?:kid|child|little|small|young|seven|eight|nine|ten|childhood|boy|girl)',
);

/** The clause a piece stands in. */
function ownClause(words: string, from: number, to: number): string {
  const begin = Math.max(words.lastIndexOf(' , ', from), words.lastIndexOf(' | ', from));
  const ends = [words.indexOf(' , ', to), words.indexOf(' | ', to)].filter((at) => at >= 0);
  return words.slice(begin < 0 ? 0 : begin + 3, Math.min(words.length, ...ends));
}

/**
 * Clearly over: told as past by its own verb, with nothing in the sentence to say that it is back. A
 * time on its own takes nothing away, and never an act or a hand laid on somebody.
 */
export function isLongAgo(rule: CrisisRule, words: string, from: number, to: number): boolean {
  const own = ownClause(words, from, to);
  if (rule.tier !== 1) return inChildhood.test(own);
  if (rule.act === true || !toldAsPast.test(own) || toldAsNow.test(own)) return false;
  return longAgo(near(words, from, to));
}

/** Far in the past, with nothing in the same sentence to say that it is back. */
function longAgo(around: string): boolean {
  if (!past.test(around)) return false;
  const without = around.replace(
    /(?:well|better|okay|ok|fine|recovered|glad|safe|past that) now|but not (?:now|any ?more|anymore|today)|not any ?more|i no longer|never again|am still here|still (?:haunts|think of|miss|here|remember)/g,
    '',
  );
  return !now.test(without);
}
