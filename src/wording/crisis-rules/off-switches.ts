import { begins, endsIn, test } from '@/wording/pattern';
import type { CrisisTier } from './crisis-rule';

const topic = test(
  `(?:in (?:our |the )?(?:schools|prisons|hospitals|teenagers|adolescents|young people)|essay|
      thesis|dissertation|lecture|seminar|documentary|programme|assembly|talk on|
      talk about|tv|telly|novel|podcast|article|module|study|studies|research|statistics|
      coursework|assignment|playlist|lyrics|plot|episode|chapter|exam|awareness|prevention|
      volunteer|volunteering|charity|workshop|headline|the news|movie|film|video game|a game|
      the game|tv show|series|book club|first aid course|(?:our |the |a |staff |
      first aid )?training (?:at|on|day|about|today|session|was|is|course)|leaflet|poster|campaign|
      hotline shift|curriculum|textbook|on set|audition|actor|character|the play|true crime|
      whodunnit|murder mystery)`,
);
const firstHand = test(
  'i (?:\\S+ )?(?:research|read about|google|look up) suicide(?! prevention)',
  `i (?:\\S+ ){0,2}(?:want|wanna|wish|feel|felt|need|plan|tried|took|cut|hurt|might|will|
      thought about (?:my|ending|killing|suicide)|have been (?:thinking|feeling|having)|keep|
      think about (?:ending|killing|suicide|dying)|am (?:suicidal|going to|thinking|so|ready|
      not safe|scared)|was (?:suicidal)|do not want)`,
  'myself',
  '(?:he|she|they|my ex) (?:\\S+ )?(?:hit|hits|choked|beat|punched|kicked)',
);

/** The subject of an essay, a film or the news, rather than of a life. */
export const isTopic = (around: string, tier: CrisisTier): boolean =>
  tier !== 4 && topic.test(around) && !firstHand.test(around);

const person = `(?:uncle|aunt|aunty|auntie|brother|sister|mum|mother|dad|father|friend|friends|mate|
    cousin|
      gran|grandad|grandfather|grandmother|neighbour|neighbours|colleague|boss|teacher|flatmate|
      son|daughter|nephew|niece|classmate|classmates|boy|girl|man|woman|somebody|someone|people|
      person|actor|singer|musician|character|hero|stepdad|ex|husband|wife|partner|boyfriend|
      girlfriend|roommate|patient|client|student|he|she|they|who|kid|teenager|guy|lad|celebrity)`;
const personLast = test(`${person}(?: \\S+){0,2}$`);
const othersAct = test(
  `${person}(?: (?:has|had|have|was|is|were|are|also|once|nearly|almost|recently|sadly|always|
      then|just|really|still|in|at|from|my|school|work|of|mine|never|actually|being|been|used to|
      may|might|says|said|keeps|kept|told me|tells me|threatened|threatening|tried|attempted|
      wanted|wants|committed|survived|died|to|by|of|from|who|that|saying|talks|talked|about|felt|
      feels|feeling|thought|thinking|got|became|spoke|would|will|end|ended|take|took|did|does|do|
      not|as|if|she|he|they|started|threatens|and|said|suddenly|lost|lives|with|\\d+|so|
      very)){0,6}$`,
);
const othersWord = test(
  `(?:${person}(?:'s| is)?|his|her|their|whose) (?:\\S+ )?(?:suicide|overdose|self harm|
      self harming|death|funeral|suicidal)`,
  "(?:his|her|their|whose|\\S+'s) (?:\\S+ )?$",
);
const mine = test('i', 'im', 'me', 'my', 'myself');

/** Somebody else's death or danger: grief, which is a quiet line. */
export function isAboutSomebodyElse(before: string, piece: string, after: string): boolean {
  if (/(?<![^ ])(?:i|me|my|myself)(?![^ ])/.test(piece)) return false;
  const own = before.split(/[,|]/).at(-1)?.trim() ?? '';
  if (/\b(?:i|im)(?: \S+){0,4}$/.test(own) && !endsIn(personLast, own)) {
    return false;
  }
  if (mine.test(piece) && /^(?:i|im)\b/.test(piece)) return false;
  if (piece.startsWith('suicid')) {
    if (/\b(?:his|her|their|whose|\S+'s)(?: \S+)?$/.test(own)) return true;
    if (/^(?:of|by) (?:a|my|his|her|the)\b/.test(after)) return true;
    if (endsIn(othersAct, own)) return true;
    return (
      /\b(?:lost|grief|bereaved|bereavement|anniversary|funeral|took (?:him|her|them)|died by|died from|family)\b/.test(
        `${own} ${after}`,
      ) && !/\b(?:i|im) (?:\S+ )?(?:feel|am|want|think|thought|keep|feeling)\b/.test(own)
    );
  }
  return endsIn(othersAct, own) || othersWord.test(`${own} ${piece}`);
}

const denial = test(
  `(?:no longer|not|never|nor|neither|without|do not|did not|would never|will never|
      could never|am not|was not|is not|have not|had not|has not|not had|free (?:of|from)|stopped|
      stop|quit|instead of|far from|recovered from|clean from|clean of|no)(?: (?:to|be|been|being|
      even|want|wanted|wanting|going|feel|feeling|felt|think|thinking|thought|about|of|have|
      having|had|ever|really|actually|trying|am|a|any|planning|at|all|in|(?:that|have|had|did|do|
      would|
      am) i|like|more|that|would|
      again|urge|urges|thoughts|once|the|it|risk|gonna|do|try|need|for|anything|consider|
      considering|get|is|since|from|with|same|as|hurt or|this|because)){0,7}$`,
);
const stillSo = test(
  '(?:trying|try|fighting|struggling|struggle|hard) not to(?: \\S+){0,3}$',
  '(?:can not|could not|hard to|not sure i can) (?:guarantee|promise|swear|say|trust)(?: \\S+){0,6}$',
  `(?:do not|did not|can not|could not) (?:stop|help|know (?:if|whether|how|why|what)|trust|
      think i can stop|want to stop)(?: \\S+){0,5}$`,
  'not (?:sure|only|just|that|afraid|scared|stop|for the first)(?: \\S+){0,6}$',
  'never (?:stop|stopped)(?: \\S+){0,4}$',
  '(?:no (?:way|one|point|other|choice|reason)|nothing|nobody)(?: \\S+){0,5}$',
  'can not(?: \\S+){0,3}$',
  'why not(?: \\S+){0,4}$',
  'not (?:be able to|wait|long|much)(?: \\S+){0,4}$',
);
const wantsNot = /^(?:no longer|never) (?:want|see|have|feel|wish)/;
const sayingNot = test(
  `(?:do not|did not|no longer|never|not going to|would not|will not) (?:\\S+ )?(?:want|wanna|
      going|wanted|plan|intend|think) (?:\\S+ )?(?:to )?(?:die|be dead|kill|end|hurt|harm|cut|
      suicide)`,
);

/** What follows a denial and takes it back, or says what alone stands in the way. */
const takenBack = begins(
  'enough(?= |$)',
  '(?:[^ ]+ ){0,6}but (?:tonight|now|today|lately|this time|i am going to|i (?:do not know|am not sure|doubt))',
  '(?:more than|this (?:much|badly)|so (?:much|badly)|as (?:much|badly) as)',
  `(?:[^ ]+ ){0,4}(?:only because|just because|but (?:that|it) (?:is|was) (?:a lie|not true)|
      but i (?:lied|am lying|
      want to|wish i|wanna|might|could|can not stop|keep (?:thinking|wanting)|think about it|
      still (?:want|think|might)|
      do not want to (?:live|be|exist|wake)|would not mind)|yet(?= |$)|if it was not for|
      if it were not for|
      is (?:my|because|that|the) \\S+)`,
);
/** Not now is not never: 'I won’t kill myself before Tuesday'. */
const onlyForNow = begins('(?:before|until|till|for now|this week|today|tonight)');
const onlyReason = test('only (?:reason|thing|person)(?: \\S+){0,8}$');

/** 'I’d be lying if I said I didn’t.' */
const untruth = test(
  '(?:lying if|lie and say|pretend|pretending|deny|denying|say honestly)(?: \\S+){0,5}$',
);

/** A clear no before the words: 'I would never …', 'I no longer …'; not one that is taken back at once. */
export function denied(before: string, piece: string, after: string): boolean {
  const clause = before.split(/[,|]/).at(-1)?.trim() ?? '';
  if (wantsNot.test(piece) || endsIn(untruth, before)) return false;
  if (onlyForNow.test(after) && /(?<![^ ])(?:kill|end|hurt|cut|harm)/.test(piece)) return false;
  if (takenBack.test(after) || endsIn(onlyReason, clause)) return false;
  if (sayingNot.test(piece) && !/\bbut\b/.test(piece)) return true;
  if (endsIn(stillSo, clause)) return false;
  return endsIn(denial, clause);
}
