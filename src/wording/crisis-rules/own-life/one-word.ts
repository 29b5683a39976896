import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, test, WORD } from '@/wording/pattern';
import { elsewhereWords } from '@/wording/crisis-rules/away-from-here';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';

const wants = `(?:want|wants|wanna|wish|need|like|love|longing|long)`;

/** Dying as the last word of a clause with nobody else in it, and the wish not to be in other words. */
export const oneWord: readonly CrisisRule[] = [
  {
    tier: 1,
    find: lazily(
      `(?:about|bout|of|or|stop|easier|better|nicer|kinder|simpler|rather|just|than|
          actually) (?:to )?(?:be )?(?:die|dying|dead|
        death)(?= [,|]|$| (?:all the time|every|again|than|would|is|seems))`,
      `(?:die ){2,}die|(?:kill me ){1,}kill me`,
    ),
    unlessBefore: test(
      `(?:he|she|they|it|dad|mum|gran|nan|grandad|uncle|aunt|friend|dog|cat|who|people|plants?|his|
          her|their|phone|battery|love|
        scared|afraid|fear|frightened|terrified|film|book|song|life|do|ride|anniversary|sick|
        thought i|nearly|someone|somebody|everyone)(?: \\S+){0,4} ?$`,
    ),
    unlessIn: test(
      '(?:than|just) (?:be )?(?:die|dead|death|dying)$(?<!rather (?:just )?(?:be )?(?:die|dead))',
      '(?:or|of|stop) dead$',
      'just (?:die|dying|dead|death)$',
    ),
    unlessAfter: begins(
      'than (?!live|be|feel|see|lose|go on|carry on|wake|face|start|keep)\\S+',
      '(?:tired|easy|end|line|good|serious|right|wrong|of|from|for|laughing|to|on)',
    ),
  },
  {
    tier: 1,
    saysNot: true,
    find: lazily(
      `(?:not|stopped|never|quit|no longer|hardly|barely) (?:\\S+ )?(?:want|wanting|wanted|wishing|
          wish|caring|care) to (?:live|be alive|be here|exist|survive|
        go on living|wake up|be on this (?:earth|
        planet))(?: any ?more| any more| no more| at all| any longer)?(?= [,|]|$)`,
      `(?:living|life|my life|being alive|existing|existence|going on) (?:\\S+ )?(?:has|holds|had|
          have) no (?:point|meaning|purpose|value|worth)`,
      `(?:nice|lovely|bliss|good|great|better|easier|wonderful|peaceful|imagine|imagining|love|like|
          want) (?:to )?(?:just |simply )?not (?:to )?(?:exist|
        existing|be alive|being alive)(?= [,|]|$| any ?more| at all)`,
      `(?:not think i can|not sure i can|not know (?:if|how) i can|not able to|can not|how to|
          struggling to) keep myself (?:safe|alive)`,
      `not (?:feel |feeling |be |being )?(?:\\S+ )?safe (?:with|from|around|by|alone with) myself`,
    ),
    unlessAfter: begins(...elsewhereWords, 'when (?:he|she|they)'),
    unlessBefore: test('(?:he|she|they|who) (?:\\S+ )?$'),
  },
  {
    tier: 1,
    find: lazily(
      `(?:easier|better|nicer|kinder|simpler|happier|best) (?:to be |being |off )?dead`,
      `${wants} (?:to |i could |i was )*be (?:erased|deleted|wiped out|obliterated|annihilated|
          snuffed out|unmade|unborn)`,
      `${wants} (?:to |i could )*(?:disappear|vanish|drop|be wiped) off the face of (?:the|
          this) (?:earth|planet|world)`,
      `want it (?:all )?to (?:stop|end) (?:for good|forever|for ever)`,
      `(?:throw|throwing|end|ending|finish) (?:my life|myself) (?:away )?(?:under|in front of|
          off) (?:a|the) \\S+`,
      `so (?:that )?i can (?:finally )?(?:die|be dead|kill myself|go and be dead)`,
      `enough (?:${WORD} ){0,6}to (?:kill me|die|end (?:it|my life|me)|finish me|never wake)`,
      `(?:tablets|pills|bottle|meds|paracetamol|painkillers) ${far(6)}(?:just take them|
          take them all|swallow them|take the lot)`,
      `(?:think|thinking|imagine|imagining|picture|thought) ${gap(4)}(?:round|around) my neck`,
      `(?:train|tube|lorry|bus) ${far(6)}(?:want|tempted|urge|
          feel like) (?:${gap(1)})to (?:step out|jump|fall in front|walk out|lean)`,
    ),
    unlessAfter: begins('(?:to (?:last|do)|because of the (?:smell|cold))'),
  },
  {
    tier: 1,
    act: true,
    find: lazily(
      `(?:drank|drunk|swallowed|ate|taken|took) (?:the |some |a |lot |of |whole |
          bottle )*(?:weed ?killer|antifreeze|rat poison|bleach|drain cleaner|
        disinfectant|poison|something toxic|something sharp|cleaning (?:fluid|stuff)|white spirit|
        batteries|razor blades)`,
    ),
    unlessBefore: test(
      '(?:he|she|they|dog|cat|who|baby|toddler|kid|son|daughter|nephew) (?:\\S+ ){0,2}$',
    ),
  },
  {
    tier: 1,
    act: true,
    find: lazily(
      `i (?:have )?(?:just )?(?:took|taken|swallowed) (?:them|the (?:tablets|pills|lot))(?= [,|]|
          $| all(?= [,|]|$))`,
    ),
    onlyWith: test(
      'done it',
      'is done',
      'sorry',
      'goodbye',
      'waiting',
      'sleepy',
      'do not tell',
      'too late',
      'all(?= [,|]|$)',
      '^i (?:have )?(?:just )?took them$',
    ),
  },
];
