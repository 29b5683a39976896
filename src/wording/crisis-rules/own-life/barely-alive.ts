import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, test } from '@/wording/pattern';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';

const living = `(?:live|be alive|go on living|keep living|exist|stay alive|go on being alive|
    carry on living)`;
const somewhere = `(?! (?:in|with|at|near|here|there|together|on|by|alone|off|out)(?![^ ]))`;
const harmful = `(?:pills|tablets|drink|drinking|illness|disease|cancer|drugs|fall|crash|overdose|
    virus|infection|alcohol|smoking|
    cigarettes|operation|surgery|water|pneumonia|heart|storm)`;

/** No strength left to live, alive by chance, and the wish that it had gone the other way. */
export const barelyAlive: readonly CrisisRule[] = [
  {
    tier: 1,
    saysNot: true,
    find: lazily(
      `(?:too|not|so) (?:\\S+ )?(?:broken|tired|weak|sad|damaged|strong|well|hurt|exhausted|ashamed|
          ill|lonely|brave) (?:enough )?to ${living}${somewhere}`,
      `(?:not|no|without|lost|lack) (?:\\S+ ){0,2}(?:energy|strength|will|courage|heart|power|
          stamina) (?:left )?to ${living}${somewhere}`,
      `(?:any|no|another) way (?:to|of) (?:carry on|carrying on|go on|going on|keep|
          keep on) (?:living|existing)`,
      `(?:no|any) (?:reason|point|purpose) (?:left )?(?:to|in) (?:go|going|carry|
          carrying) on(?= [,|]|$| any| without)`,
      `not (?:going to |gonna |think i will )?make it to (?:next (?:week|month|year)|tomorrow|
          the end of (?:the|this) (?:week|month|year|night|day))(?= [,|]|$)`,
      `barely (?:holding|hanging|clinging) on to life`,
      `(?:no longer|stopped|hardly|barely|not) (?:\\S+ )?(?:care|caring|mind) (?:if|
          whether) i (?:live|die|wake up|survive|exist)`,
      `only (?:still )?(?:here|alive|breathing) (?:\\| )?because ${far(4)}(?:rope|coward|scared|
          pills|failed|not work|branch|found me|stopped me|afraid)`,
      `world (?:does|did|would) not (?:need|want|miss) me`,
    ),
    unlessAfter: begins(
      '(?:somewhere|(?:in|at) (?:aisle|ikea|the queue|this queue|traffic)|haha|lol)',
    ),
    unlessBefore: test('(?:he|she|they|it|plants?) (?:is |was |are )?$'),
  },
  {
    tier: 1,
    find: lazily(
      `(?:hope|hoping|hoped|wish|wishing|wished|pray|praying|want|wanted|
          waiting for) (?:that )?(?:the|this|these|my|all this|
          that) (?:\\S+ )?${harmful} (?:(?:would|will|had|to|
        just|finally) )*(?:kill|kills|killed|finish|finishes|finished|take|takes|took|get|gets|end|
        ends) me(?= [,|]|$| soon| tonight| off)`,
      `wish (?:that )?i had (?:just |really |actually )?(?:jumped|stayed under|taken more|let go|
          hanged myself|swallowed more|gone through with it|done it properly|
         bled out)(?= [,|]|$| that| when| last| off| while)`,
      `(?:urge|urges|pull|impulse) to (?:jump|die|end (?:it|it all|my life)|step (?:off|out)|
          kill myself|crash|swerve)`,
      `let (?:it|the (?:river|sea|water|current|waves)) (?:take|have|swallow|carry) me(?= [,|]|
          $| away| under)`,
      `wish (?:that )?i (?:had )?(?:never|not) (?:survived|lived|made it|woken|come round|
          been saved|been found)(?= [,|]|$| up)`,
      `feel like jumping(?= [,|]|$| off)`,
      `(?:end|stop) (?:\\| )?and me with it`,
      `when i am gone (?:[,|] )?(?:\\| )?i (?:hope|want) (?:they|you|he|she|someone)`,
    ),
    unlessAfter: begins(
      '(?:for joy|in at|on (?:a|the) (?:plane|train|sofa)|at (?:the|a)|to conclusions)',
    ),
  },
  {
    tier: 1,
    selfHarm: true,
    find: lazily(
      `(?:opened|reopened|reopening|opening|picked|picking) (?:up )?(?:at )?my (?:old )?(?:cuts|
          scars|wounds)`,
      `can not (?:put|stop using|let go of|leave) the (?:razor|blade)`,
      `(?:take|took|taken|taking) (?:a|the|my) (?:\\S+ )?(?:knife|blade|razor|scissors|
          lighter) to (?:my (?:own )?(?:arms?|wrists?|legs?|thighs?|skin|body|throat)|myself)`,
      `(?:burns?|bruises?|cuts?|black eye|scars?|wounds?|marks) (?:that )?i gave myself`,
      `(?:gave|give|giving) myself (?:a )?(?:\\S+ )?(?:black eye|bruises?|burns?|cuts?|scars?|
          bloody nose)(?= [,|]|$| on| again| because)`,
      `(?:pinch|pinched|slap|slapped|bite|bit|hit|scratch|scratched|punch|punched|choke|
          choked) myself (?:\\| )?(?:until|till) ${gap(1)}(?:bruise|bleed|bled|bruised|see|saw|can|
          could|pass|it|they|cry|numb)`,
    ),
    unlessBefore: test('(?:he|she|they|who|surgeon|therapy|therapist) (?:\\S+ )?$'),
  },
];
