/** Builds the patterns of the rules from phrase lists, over the plain text that `sentences.ts` makes. */

/** One word of a sentence; ',' and '|' stand for the edges of clauses and are never words. */
export const WORD = '[^ ,|]+';

/** Up to `most` words inside one clause. The bound keeps every pattern linear. */
export const gap = (most: number): string => `(?:${WORD} ){0,${most}}`;

/** Up to `most` words, clause edges included. */
export const far = (most: number): string => `(?:[^ ]+ ){0,${most}}`;

/** The start of a clause, with the small words people begin with. */
export const START =
  '(?:^|(?<=[,|] ))(?:(?:and|but|so|because|then|well|oh|wow|yeah|ah|aw|honestly|look|ok|okay|also|plus|or|yes|no|like|sure|right|hey|lol|tbh) (?:, )?){0,3}';

/** Words that only make a statement louder, softer or more certain; never a negation. */
export const LOUD = `(?:(?:so|such|just|really|honestly|clearly|obviously|literally|actually|simply|truly|very|too|quite|pretty|rather|totally|completely|absolutely|utterly|incredibly|unbelievably|extremely|bloody|fucking|feckin|fecking|effing|freaking|damn|proper|right|dead|well|bit|kind|sort|of|a|an|the|most|more|being|still|also|even|ever|all|always|constantly|often|sometimes|usually|basically|frankly|genuinely|seriously|definitely|probably|maybe|little|real|total|complete|absolute|massive|huge|big|great|bigger|biggest|deeply|terribly|awfully|only|nothing|but|as|that|this|one|how|both|times|at|far|by|plain|pure|straight|up|now|then|again|becoming|getting|got|turning|turned|into|acting|somewhat|wee|every|bit|fine|emotionally|typical|classic|textbook) ){0,6}`;

/** Up to `most` words with no negation among them. */
export const plainly = (most: number): string =>
  `(?:(?!(?:not|never|no|hardly|less|neither|nor|anything) )${WORD} ){0,${most}}`;

/** Splits a list written as prose: commas and line ends part the phrases. */
export function phrases(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** '~' in a phrase stands for up to three words of the same clause. */
const source = (phrase: string): string => phrase.replaceAll('~ ', gap(3));

/** One alternation, longest first, so that 'give up on' is tried before 'give up'. */
export function oneOf(list: readonly string[]): string {
  const sorted = [...new Set(list)].toSorted((a, b) => b.length - a.length);
  return `(?:${sorted.map(source).join('|')})`;
}

const irregular = new Map(
  `be am is are was were been being, have has had having, do does did done doing, make makes made making,
  take takes took taken taking, give gives gave given giving, get gets got gotten getting, go goes went gone going,
  come comes came coming, say says said saying, tell tells told telling, think thinks thought thinking,
  know knows knew known knowing, see sees saw seen seeing, hear hears heard hearing, feel feels felt feeling,
  find finds found finding, leave leaves left leaving, let lets letting, put puts putting, cut cuts cutting,
  keep keeps kept keeping, hold holds held holding, stand stands stood standing, understand understands understood,
  stick sticks stuck sticking, write writes wrote written writing, pay pays paid paying, buy buys bought buying,
  bring brings brought bringing, break breaks broke broken breaking, choose chooses chose chosen choosing,
  lose loses lost losing, lie lies lied lying, hide hides hid hidden hiding, throw throws threw thrown throwing,
  run runs ran running, drink drinks drank drunk drinking, drive drives drove driven driving, spend spends spent spending,
  forget forgets forgot forgotten forgetting, forgive forgives forgave forgiven forgiving, hang hangs hung hanging,
  shut shuts shutting, hurt hurts hurting, sit sits sat sitting, speak speaks spoke spoken speaking,
  mean means meant meaning, meet meets met meeting, show shows showed shown showing, teach teaches taught teaching,
  lend lends lent lending, send sends sent sending, wear wears wore worn wearing, sing sings sang sung singing,
  catch catches caught catching, fall falls fell fallen falling, feed feeds fed feeding, build builds built building,
  sleep sleeps slept sleeping, wake wakes woke woken waking, eat eats ate eaten eating, read reads reading,
  ring rings rang rung ringing, win wins won winning, fight fights fought fighting, grow grows grew grown growing,
  swear swears swore sworn swearing, quit quits quitting, beat beats beaten beating, hit hits hitting,
  steal steals stole stolen stealing, tear tears tore torn tearing, blow blows blew blown blowing,
  shake shakes shook shaken shaking, bite bites bit bitten biting, burn burns burned burnt burning,
  spoil spoils spoiled spoilt spoiling, treat treats treated treating, open opens opened opening,
  listen listens listened listening, visit visits visited visiting, answer answers answered answering,
  offer offers offered offering, bother bothers bothered bothering, cancel cancels cancelled canceled cancelling canceling,
  belittle belittles belittled belittling, upset upsets upsetting, betray betrays betrayed betraying,
  abandon abandons abandoned abandoning, remember remembers remembered remembering, consider considers considered considering,
  threaten threatens threatened threatening, happen happens happened happening, compromise compromises compromised compromising`
    .split(',')
    .map((row): [string, string] => {
      const known = row.trim().split(' ');
      return [known[0] ?? '', known.join('|')];
    }),
);

/** The forms of a regular English verb, British doubling included. */
function forms(verb: string): string {
  const known = irregular.get(verb);
  if (known !== undefined) return known;
  if (verb.endsWith('e')) return `${verb}|${verb}s|${verb}d|${verb.slice(0, -1)}ing`;
  if (/[^aeiou]y$/.test(verb)) return `${verb}|${verb.slice(0, -1)}ie[sd]|${verb}ing`;
  if (/(?:s|sh|ch|x|z)$/.test(verb)) return `${verb}|${verb}es|${verb}ed|${verb}ing`;
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ? `${verb.slice(-1)}?` : '';
  return `${verb}|${verb}s|${verb}${doubled}ed|${verb}${doubled}ing`;
}

/** An alternation of verb phrases in every form of their first word: 'give up' also finds 'gave up'. */
export function verbs(list: readonly string[]): string {
  return oneOf(
    list.map((phrase) => {
      const [verb = '', ...rest] = phrase.split(' ');
      return [`(?:${forms(verb)})`, ...rest].join(' ');
    }),
  );
}

/**
 * A pattern may run over several lines of source: a line end and the indent after it count for nothing.
 * A group that may be missing or repeats a few times gets an empty capture, which changes nothing in
 * what it finds but keeps V8 from writing the group out once for each time, and all that follows it up
 * to ten times over (`RegExpQuantifier::ToNode`): the patterns for blame took 0.7 s to build that way.
 */
const whole = (alternatives: readonly string[]): string =>
  `(?:${alternatives
    .join('|')
    .replaceAll(/\n\s*/g, '')
    .replaceAll(/\)(?=[?{])/g, '())')})`;

/** A pattern of whole words, ready for `everyMatch`; any of the alternatives may fit. */
export const pattern = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![^ ])${whole(alternatives)}(?![^ ])`, 'g');

/**
 * Every place where a pattern fits. `matchAll` would copy the expression each time, and with
 * hundreds of long ones the copies cost far more than the reading.
 */
export function everyMatch(find: RegExp, words: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  find.lastIndex = 0;
  for (let match = find.exec(words); match !== null; match = find.exec(words)) {
    found.push(match);
    if (match[0] === '') find.lastIndex += 1;
  }
  return found;
}

/** A test for whole words, anywhere in a piece of a sentence. */
export const test = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![^ ])${whole(alternatives)}(?![^ ])`);

/** A test that holds where a piece of a sentence begins. */
export const begins = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`^${whole(alternatives)}(?![^ ])`);

/** Whether a test that ends in '$' holds at the end of a piece; the space before the next word counts as read. */
export const endsIn = (ending: RegExp, before: string): boolean =>
  ending.test(before) || ending.test(`${before} `);
