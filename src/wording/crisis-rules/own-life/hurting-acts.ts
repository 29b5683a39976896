import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, START, test, WORD } from '@/wording/pattern';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';
import { accident } from './self-harm';

const limb = `(?:legs?|thighs?|arms?|face|head|stomach|body|hands?|chest|knuckles|wrists?|skin|
    hips?|belly)`;
const lately = `(?:again|tonight|last night|today|this (?:morning|evening|afternoon|week|weekend)|
    just now|earlier|
    an hour ago|yesterday|on purpose|after (?:he|she|they|work|the|his|her|our|seeing|reading)|
    because|so (?:i|it|that)|
    for the first time|before bed|in the (?:bath|bathroom|shower|toilet))`;
const justDone = `(?:(?:i|have|had|just|really|even|then|actually|finally|went and|gave in and|also|
    stupidly|only|did|
    came home and|went home and|got home and|went upstairs and|drank and|got drunk and) ){0,4}`;
const urge = `(?:feel like|felt like|feeling like|want to|wants to|wanted to|wanting to|wanna|
    urge to|urges to|urge of|
    tempted to|need to|going to|gonna|thoughts of|thinking of|thinking about|think about|might|
    scared i will|
    thought about|planning on|close to|about to)`;

/** Self-harm told in few words: done just now, done to feel, or wanted. */
export const hurtingActs: readonly CrisisRule[] = [
  {
    tier: 1,
    act: true,
    selfHarm: true,
    find: lazily(
      `${START}${justDone}(?:cut|self harmed|selfharmed) ${lately}`,
      `${START}${justDone}(?:cut|burned|burnt|slashed|sliced|stabbed|scalded|
          carved)(?: up)? (?:myself|my (?:
        own |left |right |inner )?${limb}) (?:(?:(?!\\S+ing |on |by |with |while |accidentally |
        when )${WORD} ){0,2}${lately})`,
      `${START}${justDone}(?:cut|burned|burnt|slashed|sliced|stabbed|scalded) myself(?= [,|]|$| \\|)`,
      `(?:relapsed|slipped|gave in|gave into it|lapsed|broke down|cracked|caved|lost it|snapped|
          panicked|gave up) (?:[^ ]+ ){0,5}(?:cut|cutting|self harmed|burned|burnt)(?= [,|]|$| (?:
        again|myself|my|last|tonight|this))`,
      `${START}i (?:have |had |just |did |really )*cut(?= [,|]|$)`,
      `(?:wrists?|arms?|thighs?|legs?|skin|bleeding) ${far(5)}i (?:have |just )*cut (?:it|
          them)(?= [,|]|$| on purpose| again| deep)`,
      `did not mean to (?:cut|burn) (?:myself )?(?:so|that|this|too) (?:deep|hard|badly|bad|much)`,
      `i am (?:still |sat here |sitting here |just )?bleeding (?:[,|] )?(?:\\| )?(?:and |
          but )?(?:i )?(?:do not|did not|will not|can not|
        would not) (?:\\S+ )?(?:care|want|mind|stop|tell|feel)`,
    ),
    unlessAfter: begins(
      accident.source.slice(1).replace(/\(\?!\[\^ \]\)$/, ''),
      `(?:[^ ]+ ){0,3}(?:shaving|cooking|chopping|peeling|slicing|tin|oven|pan|hob|hair|fringe|
          grass|onions?|costs?)`,
    ),
  },
  {
    tier: 1,
    selfHarm: true,
    find: lazily(
      `(?:wrists?|arms?|thighs?|legs?|skin|cuts?) ${far(8)}i did it again`,
      `blood (?:everywhere|all over (?:the|my) \\S+)`,
    ),
    onlyWith: test(
      'did it again',
      'calm|do not care|myself|cut|cuts|wrists?|arms?|thighs?|blade|razor|deserve',
    ),
    unlessAfter: begins('(?:[^ ]+ ){0,6}(?:nose|dog|cat|period|finger|shaving|onions?)'),
  },
  {
    tier: 1,
    selfHarm: true,
    saysNot: true,
    find: lazily(
      `(?:broke|broken|ruined|lost|reset|ended|wrecked) my (?:${gap(2)})(?:streak|counter|days|
          run) ${far(6)}(?:self harm|selfharm|
        cutting|sh|clean)`,
      `${START}sh (?:is|was|helps|works|feels|makes)(?! (?:a|an)(?![^ ]))`,
      `to punish (?:myself|my body)(?= [,|]|$)`,
      `cuts (?:${gap(3)})(?:on|over|up|down|across|along) (?:my|both|both my) ${limb}`,
      `${START}i (?:still |sometimes |only |always )?cut (?:every (?:night|day|single|time)|daily|
          most (?:nights|days)|whenever)`,
      `(?:fell|cat|accident|tripped|oven|scars?|cuts?|bruises?|burns?|arms?|
          wrists?) ${far(6)}i did it (?:to myself|on purpose)`,
      `(?:did|done|do) (?:it|this|that) to myself with`,
      `${START}cutting again(?= [,|]|$)`,
      `i cut (?:instead of|rather than) \\S+`,
      `(?:blade|razor) ${far(3)}on purpose`,
      `(?:pinch|pinched|slap|slapped|bite|bit|hit|scratch|scratched|punch|punched) myself (?:until|
          till)`,
      `(?:hit|hitting|punch|punched|punching|slap|slapped|bash|bashed|bang|banged) my own (?:head|
          face|legs?|arms?|stomach)`,
      `(?:scrape|scraped|scraping|filed|filing|peel|peeled|peeling|sanded) (?:off )?my (?:own )?skin`,
      `my cuts (?:are|get|keep|were|have)`,
      `(?:after|without|only|start) cutting(?= [,|]|$)`,
      `(?:until|till) i (?:bled|bleed|drew blood|saw blood)`,
      `(?:what i (?:did|have done|do) to|i did (?:this|it|that) to) my (?:own )?${limb}`,
      `long sleeves ${far(8)}(?:my arms|cuts|scars|marks)`,
      `(?:just|only|need|want|one more|another) (?:one |a |another )?(?:more )?cut(?= [,|]|$)`,
      `my (?:own )?(?:\\S+ )?${limb} (?:${gap(2)})(?:on purpose|deliberately)`,
      `(?:miss|missing|crave|craving) (?:the |my |that )?(?:cutting|blades?|razors?|self harm|
          selfharm|sting of)`,
      `(?:pain|hurt|punishment) ${far(4)}(?:give|gave|cause|inflict) it (?:to|on) myself`,
      `(?:burn|hurt|cut|scratch|hit) myself with (?:${gap(4)})(?:when|because|if|to (?:feel|cope|
          punish)|every|whenever)`,
    ),
    unlessBefore: test(
      '(?:he|she|they|cat|dog|hairdresser|barber|price|pay|wage|first|final|director) (?:\\S+ ){0,3}$',
    ),
    unlessAfter: begins('i (?:was|am) (?:cooking|not concentrating|tired|distracted|chopping)'),
  },
  {
    tier: 1,
    selfHarm: true,
    find: lazily(
      `(?:when|after|until|once|because|every time|whenever|unless|if|then) i (?:have |
          just )?(?:cut|self harm|selfharm)(?= [,|]|$| myself| i (?:
        feel|am)| it (?:hurts|stops|helps|goes|feels))`,
      `(?:put|held|hold|holding|pressed|press|stuck|burned|burnt) my (?:\\S+ )?${limb} (?:on|to|
          over|against|in|into|under|onto) (?:
        the |a |an )?(?:\\S+ )?(?:stove|hob|flame|candle|fire|iron|boiling water|hot \\S+|lighter|
        kettle|radiator|oven|
        straighteners) ${far(5)}(?:feel|on purpose|hurt|deserve|something else|see|until|punish|
        numb|i hate)`,
      `${urge} (?:\\S+ )?(?:hurt|hurting|harm|harming|cut|cutting|burn|burning|punish|punishing|hit|
          hitting|scratch|scratching|
        injure|injuring|stab|stabbing|bruise|bruising) myself`,
    ),
    unlessAfter: begins(
      `by (?:checking|reading|looking|staying|texting|going back|hoping|waiting|stalking|scrolling|
          holding|keeping|being|not|
        believing|loving|listening|replaying|trying|asking|expecting|comparing)`,
      '(?:a (?:slice|piece|bit|portion|fringe|break)|some (?:slack|cake|bread)|off|loose|short|free|out|down|on the)',
    ),
  },
  {
    tier: 1,
    selfHarm: true,
    find: lazily(
      `(?:punch|punching|punched|hit|hitting|slap|slapping|slapped|bite|biting|bit|beat|beating|
          pinch|pinching|bash|bashing|
        scratch|scratching|scratched|burn|burning|hurt|hurting) my (?:own )?${limb}`,
    ),
    onlyWith: test(
      `(?:until|till) (?:i|it|they|the|my)`,
      'skin (?:off|raw)|black and blue|swollen|bruised?|bruises|bleeds?|on purpose|deserve|punish|numb|calm(?:s)? me|stop feeling|hate myself|feel something',
    ),
    unlessBefore: test('(?:he|she|they|who|dog|cat|baby|toddler) (?:\\S+ )?$'),
  },
];
