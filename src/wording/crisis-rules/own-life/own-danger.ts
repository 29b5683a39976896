import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, test } from '@/wording/pattern';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';

const means = `(?:knives|knife|blades?|razors?|pills|tablets|meds|medication|painkillers|scissors|
    rope)`;
const drop = `(?:edge|bridge|ledge|roof|tracks|railings?|barrier|parapet|cliff|window)`;

/** Not safe alone: kept from the means, pulled back, home from an attempt. */
export const ownDanger: readonly CrisisRule[] = [
  {
    tier: 1,
    find: lazily(
      `(?:risk|danger|dangerous|threat) to myself`,
      `(?:hide|hid|hides|hidden|lock|locked|locks|took|taken|give|gave|given|
          put) ${far(4)}${means} ${far(4)}(?:from me|because of me|so (?:that )?i (?:do|can|will|
          could|would) not)`,
      `(?:scared|afraid|frightened|not safe|not trusted) (?:to be )?(?:near|around|
          alone with) (?:the |my )?${means}`,
      `wanted to (?:jump|stay under|go under)(?= [,|]|
          $| today| tonight| off| again| and not| the water)`,
      `(?:held|hold|holding|put|kept|keep) my (?:own )?(?:head|face) under (?:the )?(?:\\S+ )?water`,
      `(?:tried|went there|climbed up|drove there|walked there) to (?:jump|drown)(?= [,|]|
          $| but| off| and)`,
      `(?:pulled|talked|took|dragged|got|coaxed) me (?:back |down |away |off )+(?:from )?(?:the |
          a )?${drop}`,
      `(?:after|since|from|following|about) my (?:suicide |last |second |first |
          failed )*attempt(?= [,|]|$| i| on| last| the)`,
      `(?:swap|trade|change) places with (?:someone|somebody|people|my|the|a) (?:who (?:is|are) |
          \\S+ )?(?:dying|dead|terminal\\S*)`,
      `button (?:to|that|and) ${gap(3)}(?:not exist|die|be dead|kill me|erase me|end my life)`,
      `(?:press|push|hit) a button and (?:die|be dead|not exist|be gone)`,
    ),
    unlessBefore: test('(?:he|she|they|who) (?:is|was|are|were|a|\\S+)? ?$'),
    unlessAfter: begins(
      '(?:to (?:get|find|explain|mend|reach|ring|text)|at (?:cooking|baking|dating|a))',
    ),
  },
  {
    tier: 1,
    saysNot: true,
    find: lazily(
      `(?:what|sod all|naff all|fuck all|bugger all|nowt|jack|zero|little|no one|
          nobody) ${gap(5)}(?:to live for|living for)(?= [,|]|$| now| any)`,
      `why (?:live|be alive|stay alive|bother living|(?:do|should|would) i (?:even |still |
          have to )*(?:bother )?(?:live|living|stay alive|be alive))(?= [,|]|$| any)`,
      `(?:my|only|last|one) reason (?:for|to) (?:live|living|being alive|be alive) (?:is|has|was|
          went|walked|left) (?:\\S+ )?(?:gone|over|left|dead|taken|away|out)`,
      `not want (?:my|this) (?:own |\\S+ )?life(?= [,|]|$| any ?more| any more| at all)`,
      `(?:death|dying) (?:please )?(?:come|does not (?:even )?want me)(?= [,|]|$| and| for)`,
      `(?:kindest|best|only|right|one|decent|sensible) thing ${gap(8)}is (?:for me )?(?:to )?(?:die|
          be dead|kill myself|end (?:it|my life))`,
      `(?:^|(?<=[,|] ))dead is (?:better|easier|best|kinder|safer)`,
    ),
    unlessAfter: begins('(?:with|in|at|here)(?![^ ])'),
  },
  {
    tier: 1,
    selfHarm: true,
    find: lazily(
      `(?:used|use|using) (?:the|my|a) (?:razor|blade|knife|scissors) (?:again|tonight|last night|
          on (?:myself|my (?:arms?|wrists?|legs?|thighs?|skin)))(?= [,|]|$| and| because)`,
      `hurt(?:ing)? my (?:own )?body(?= [,|]|$| because| is| to| on)`,
      `(?:want|need|wanna|could|going) (?:to )?(?:\\S+ )?(?:scratch|smash|rip|tear|bash|claw|peel|
          gouge) my (?:own )?(?:face|head|skin|eyes|throat|arms?) (?:off|in|out|open|apart|up)`,
      `my (?:arms?|wrists?|legs?|thighs?) (?:is|are|look|looks) (?:a mess|ruined|in ribbons|
          shredded|red raw|wrecked|cut up|torn up|full of cuts)`,
      `scars? (?:from|of) (?:last (?:night|week|month)|yesterday|tonight|this week)`,
    ),
    unlessAfter: begins(
      '(?:at|in) (?:the gym|yoga|training|football)|to shave|from (?:gardening|the (?:gym|brambles|sun|cat))',
    ),
  },
];
