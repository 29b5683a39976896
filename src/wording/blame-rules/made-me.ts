import { everyPlace, lazily } from '@/wording/lazy-pattern';
import { LOUD, WORD, begins, gap, oneOf, test } from '@/wording/pattern';
import type { Sentence } from '@/wording/sentences';
import { goodFeelings, hardActs, hardFeelings, leftMe } from '@/wording/word-lists/feelings';
import { clauseAfter, clauseBefore, follow, type Piece, type Rule, sentenceAfter } from './rule';

const hard = oneOf(hardFeelings);
const helping = `(?:(?:have|had|just|really|literally|always|also|still|constantly|deliberately|would|will|
      even|only|completely|totally|basically|honestly|can|could|do|did|keep|kept|then|both|are|
      were) ){0,3}`;
const rules: Rule[] = [
  {
    kind: 'A2',
    find: lazily(
      `you ${helping}(?:make|made|making|get|got|had|have|drive|drove|driven|driving|push|
          pushed|pushing|force|forced|forcing|turn|turned|turning|keep|kept|keeping|send|sent|
          talk|talked|guilt|guilted|bully|bullied|trick|tricked|manipulated|pressured|pressure|
          provoke|provoked|goaded|shamed|scared|frightened|bored|worried|wound|wind|stress|
          stressed) me (?:all |both |out |up |just |so |completely |totally |slowly |always |
          half |(?:to )?(?:feel|feeling) (?:so |really |very |like such |completely |totally |
          utterly |just |more |a bit |pretty |always |incredibly |constantly |quite |rather |
          too )*|look |seem |sound |feel and look |think i was |believe i was |question |appear |
          out as |out to be )*(?:${hard}|${oneOf(hardActs)})`,
    ),
    unlessAfter: begins(
      `laughing|with laughter|of laughing|with joy|happy|of joy|
        at (?:the|that|a) (?:film|movie|end)|for you|enough to|
        (?:at|with) (?:our|your|that) (?:wedding|speech|vows|song|letter|card|toast|story|
          jokes?|video|poem)|to try harder|(?:down|out) (?:to|in)`,
    ),
    unlessIn: test('for laughing|look (?:good|great|nice)|(?:made|make) me (?:a|my|some|miss)'),
  },
  {
    kind: 'A2',
    find: lazily(
      `you ${helping}(?:make|made|drive|drove|push|pushed|force|forced) me (?:to )?(?:check|read|
          search|go through|look through|follow|track|watch|spy on|test)(?: up on)? you(?:r ${WORD})?`,
    ),
    unlessBefore: test('(?:not|never|nobody|if)$'),
    unlessIn: test('your (?:back|lead|advice|example|book|poem|story|letter|favourite)'),
  },
  {
    kind: 'A2',
    find: lazily(`you ${helping}(?:leave|left|leaving) me ${LOUD}(?:${oneOf(leftMe)})`),
    unlessAfter: begins(`${LOUD}(?:${oneOf(goodFeelings)})|a note|the (?:key|cat|car|book)`),
  },
  {
    kind: 'A2',
    find: lazily(
      `you ${helping}(?:make|made|making|turn|turned) (?:my (?:life|world|home|days|time|
          birthday|nights|${WORD} life|whole life|existence|job|evenings|weekends|christmas)|
          everything|it|things|us|the (?:house|flat|kids|children|whole ${WORD})|our (?:home|life|
          house|marriage|holiday)) ${LOUD}(?:into )?${LOUD}(?:hell|living hell|misery|miserable|
          unbearable|impossible|hard|harder|difficult|worse|nightmare|joke|about (?:you|yourself)|
          my fault|a fight|a drama|an argument|a competition|a war zone|a battle|a battlefield|
          awful|horrible|toxic|ugly|so hard|feel like (?:my|i)|out to be)`,
    ),
    unlessBefore: test('(?:i|we) (?:know|hope)$'),
  },
  {
    kind: 'A2',
    find: lazily(
      `(?:it )?(?:makes|made|make|making|leaves|left|drives|
          drove) me ${LOUD}(?:feel )?${LOUD}(?:${hard}|cry|up the wall|mad|sick) (?:when|that|how|
          the way) you`,
    ),
    unlessBefore: test('(?:i|it) (?:hope|hoped)$'),
  },
  {
    kind: 'A2',
    find: lazily(
      `(?:you ${helping}(?:hurt|destroyed|crushed|shattered|drained|broke|killed|wrecked|
          ruined|damaged|dented|knocked|sapped|took away|stole|chipped away at|undermined|
          shredded|ate away at|stamped on|trampled) (?:all )?(?:my (?:confidence|self esteem|
          self worth|trust|spirit|faith|sanity|peace|mental health|joy|happiness|childhood|
          dignity|energy|soul|sense of ${WORD}))|you (?:broke|destroyed|drained|crushed|scarred|
          traumatised|suffocated|smothered|tortured|emptied|tormented|wrecked|ruined|robbed) me)`,
    ),
    unlessAfter: begins('out of|(?:a|an|the|off|free) '),
  },
];

/** What follows 'made me feel like' when it was good. */
const goodLikeness = begins(
  `${LOUD}(?:like|as if|as though) (?:i (?:could|can|belong|belonged|matter|mattered|was (?:home|at home|
      enough|somebody|loved|seen|safe|worth)|had (?:a home|a chance))|home|myself|(?:a|an) (?:queen|king|better|new|
      good|different|adult|equal)|dancing|singing|part of|the luckiest|we (?:could|can|were|are|belonged)|
      anything|everything|it was (?:worth|possible|all right|okay|ok))|${oneOf(goodFeelings)}`,
);
/** 'It made me feel like', 'your silence made me feel small': the feeling is in something's hands. */
const handedFeeling = lazily(
  `(?:it|that|this|which|your ${gap(1)}${WORD}|you) (?:(?:has|have|had|just|always|really|often|only|
      still|also|then|both) ){0,2}(?:makes|made|make|making) me feel`,
);
const likeness = begins(`${LOUD}(?:like|as if|as though|that i|that you)`);
const hardFeeling = begins(`${LOUD}(?:${hard})`);

function handedFeelings(sentence: Sentence): Piece[] {
  const pieces: Piece[] = [];
  for (const match of everyPlace(handedFeeling, sentence.words)) {
    const to = match.index + match[0].length;
    const after = clauseAfter(sentence.words, to);
    const isLikeness = likeness.test(after) && !goodLikeness.test(after);
    if (!isLikeness && !hardFeeling.test(after)) continue;
    pieces.push({ kind: 'A2', from: match.index, to });
  }
  return pieces;
}

const positive = test(
  `not (?:afraid|scared|ashamed|alone|lonely|anxious|worried)|
    no longer (?:afraid|scared|ashamed|alone|lonely|anxious)|${oneOf(goodFeelings)}|learned|
    learnt|learn|know how|started|passed|
    can (?:cook|swim|sing|drive|dance|speak|read|love|do|laugh|talk|say|see|believe|trust again)|
    got (?:sober|better|the job|through|my|help|in)|survived|survive|finished|found|joined|
    quit smoking|stopped (?:smoking|drinking)|believe|love|loved|hope|best|still here|saw|made it|
    never gave up|am (?:a better|better|kinder|stronger|here|alive|who)|went back|sleep better|
    understand|understood|try|tried|enjoy|discovered|dared|dare|realised|became|grew|grow|managed|
    wrote|write|bought|applied|ran|run|laughed|laugh|trust myself|saved|helped|able to`,
);
const negative = test(
  `can not|could not|do not|did not|will not|would not|never|no longer|no one|nobody|nothing|lost|
    lose|losing|missed|miss out|failed|cry|crying|hate|hated|broke|broken|ruined|left with|stuck|
    afraid|scared|anxious|${hard}|alone|late|sick|
    in (?:debt|therapy|tears|pain|trouble|hospital|this mess)|had to|have to|have no|have nothing|
    got fired|fired|sacked|kicked out|dropped out|quit my|moved out|gave up|given up|hurt|hurting|
    suffer|suffering|over|ended|end|mess|worse|trust issues|gone|homeless|cancelled|panic|
    nightmares|awake|wasted|apart|fell out|
    stopped (?:singing|painting|eating|sleeping|seeing|going|believing|trusting|talking|writing)|
    rejected|trouble|shame|embarrassed|barely|hardly`,
);
const cause = lazily(
  `(?:all |only |just |mainly |partly |purely )?(?:because of you|thanks to you|due to you|
      all down to you|on account of you|because of your ${WORD})(?! and (?:i|me))`,
);

function causes(sentence: Sentence): Piece[] {
  const pieces: Piece[] = [];
  for (const match of everyPlace(cause, sentence.words)) {
    const to = match.index + match[0].length;
    const around = `${clauseBefore(sentence.words, match.index)} ${sentenceAfter(sentence.words, to)}`;
    if (
      /\b(?:not|is not|was not|never) (?:all |only |just )?$/.test(
        `${clauseBefore(sentence.words, match.index)} `,
      )
    )
      continue;
    if (!negative.test(around)) continue;
    if (
      positive.test(around) &&
      !/\b(?:can|could|do|did|will|would) not\b|\bno longer\b/.test(around)
    )
      continue;
    const tail = clauseAfter(sentence.words, to);
    pieces.push({ kind: 'A2', from: match.index, to: to + (tail === '' ? 0 : tail.length + 1) });
  }
  return pieces;
}

const handed = lazily(
  `(?:everything|all|most|half) (?:that )?you (?:do|say|did|said) ${gap(2)}(?:makes|made|
      drives|drove|hurts|hurt|upsets|upset|annoys|disgusts) me`,
);

/** A2: 'you made me', 'because of you', where what follows is hard. */
export const madeMe = (sentence: Sentence): Piece[] => [
  ...follow(
    [
      ...rules,
      {
        kind: 'A2',
        find: handed,
        unlessAfter: test('smile|laugh|happy|feel (?:good|loved|safe|better)'),
      },
    ],
    sentence,
  ),
  ...causes(sentence),
  ...handedFeelings(sentence),
];
