import { lazily } from '@/wording/lazy-pattern';
import { begins, gap, test } from '@/wording/pattern';
import type { CrisisRule } from './crisis-rule';

const self = '(?:himself|herself|themselves|themself)';
const theirLife = '(?:his|her|their) (?:own )?(?:life|lives)';
const other = `(?:he|she|they|who|somebody|someone|my (?:\\S+ )?(?:ex|husband|wife|partner|
    boyfriend|girlfriend|mum|dad|mother|father|
    brother|sister|son|daughter|friend|mate|cousin|uncle|aunt|flatmate|child|kid|teenager|niece|
    nephew))`;

/**
 * Somebody else's death or danger (docs/content-brief.md, 5.3): a quiet line of its own. Lost is
 * told of what has happened, at risk of what somebody says, wants or may do.
 */
export const somebodyElse: readonly CrisisRule[] = [
  {
    tier: 4,
    about: 'lost',
    find: lazily(
      `(?:killed|hanged|hung|shot|drowned|gassed|poisoned) ${self}`,
      `(?:took|taken|ended) ${theirLife}`,
      `(?:died|lost|dead|gone|lose|losing) ${gap(4)}(?:by|to|from|through) (?:suicide|an overdose|
          his own hand|her own hand)`,
      `(?:his|her|their|[^ ,|]+'s) suicide`,
      `suicide of (?:my|a|his|her|our)`,
      `${other} (?:\\S+ )?overdosed and (?:died|is gone|never)`,
    ),
    unlessBefore: test(
      '(?:will|would|might|may|could|going to|tried to|wants to|nearly|almost|film|book|character|novel) (?:\\S+ )?$',
    ),
    unlessAfter: begins(
      '(?:in the foot|at (?:the|my) (?:gym|work)|on the (?:ice|door))',
      'squad|prevention',
    ),
  },
  {
    tier: 4,
    saysNot: true,
    about: 'atRisk',
    find: lazily(
      `(?:kill|killing|hang|hanging|hurt|hurting|harm|harming|drown|drowning|cut|cutting|cuts|hurts|
          harms|off|unalive) ${self}`,
      `(?:end|ending|take|taking) ${theirLife}`,
      `${other} (?:is|are|feels|seems|has been|may be|might be|says (?:he|she|they) (?:is|are|
          feels?)|told me (?:he|she|they) (?:is|are|was|feels?|felt)) ${gap(2)}suicidal`,
      `${other} (?:\\S+ )?(?:says|said|keeps saying|told me|tells me|texted|swears|
          thinks) (?:that )?(?:he|she|they) (?:\\S+ )?(?:wants? to|wanted to|is going to|
          are going to|will|would rather) (?:die|be dead|not be (?:here|alive)|do it)`,
      `${other} (?:\\S+ )?(?:wants|want|is going|threatens|threatened|is threatening|tried|tries|
          keeps trying) to (?:die|be dead|kill ${self}|jump|overdose)`,
      `${other} (?:\\S+ )?(?:is |has been |started |keeps )*self harming`,
      `${other} (?:\\S+ )?threat(?:en|ens|ened|ening) suicide`,
      `not safe (?:with|from|around) ${self}`,
    ),
    unlessBefore: test(
      '(?:used to|years ago|film|book|character|novel|game|joking about) (?:\\S+ )?$',
    ),
    unlessAfter: begins(
      '(?:at|playing|running|lifting|falling|on|off|shaving|cooking|once|years|with (?:a|the) (?:knife|tin))',
      'when (?:i|he|she|they) (?:was|were)',
      '(?:laughing|with work|over this|trying to|a (?:slice|piece))',
    ),
  },
];
