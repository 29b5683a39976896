import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, test } from '@/wording/pattern';
import { elsewhereWords } from '@/wording/crisis-rules/away-from-here';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';

const living = `(?:live|living|be alive|being alive|stay alive|staying alive|keep living|
    go on living|exist|existing|
    keep going on living|carry on living|breathe)`;
const somewhere = `(?! (?:in (?!pain|agony|hell|misery)|with (?:him|her|them|my|flatmates|people)|
    at|here|there|together|near|next|alone|
    apart|on|off|by|out|for)(?![^ ]))`;

/** No reason found to go on, and the days numbered. */
export const lastDays: readonly CrisisRule[] = [
  {
    tier: 1,
    saysNot: true,
    find: lazily(
      `(?:not|never|no longer|can hardly|can barely) (?:want |wish |able |be able |bear |know how |
          going |think i can )?(?:to )?(?:live|be|exist|stay|
        remain|go on|carry on) in (?:a|this|the|that) (?:world|life)(?= [,|]|$| (?:without|where|
        that|any|with no|like this))`,
      `(?:not|never|no longer|how to) (?:want |wish |able |be able |bear |know how |
          going )?(?:to )?(?:\\S+ )?(?:carry on|go on|keep on|keep|continue) (?:
        to )?(?:living|existing|being alive|breathing|live|exist)${somewhere}`,
      `(?:not|never|struggle to|struggling to|trying to|hard to|failing to) ${gap(2)}(?:find|
          think of|see|have|name|give|got) (?:me |a |any |one |
        single |good )*(?:reasons?|point|purpose) (?:to|for|in) ${living}${somewhere}`,
      `(?:what|which) reasons? ${gap(4)}(?:to|for) ${living}${somewhere}`,
      `(?:give|tell|show|find|need|name) me (?:just )?(?:one |a |any )(?:good )?reason (?:to|for|
          not to) (?:${living}|die|kill myself|end it)`,
      `(?:ok|okay|alright|fine|allowed|permission) to (?:die|be dead|kill myself|end (?:it all|
          my life)|stop living)`,
    ),
    unlessBefore: test('(?:he|she|they|fish|plants?|phone) (?:\\S+ ){0,2}$'),
  },
  {
    tier: 1,
    find: lazily(
      `(?:hope|hoping|hoped|wish|wishing|pray|praying) (?:that )?(?:it|this|tonight|each one|
          every one|this one) (?:is|was|will be|would be|to be) (?:
        my|the) last(?= [,|]|$| (?:night|day|one|time i))`,
      `(?:tonight|this) (?:is|will be) my last (?:night|evening|day)(?= [,|]|$| (?:alive|here on|
          on earth))`,
      `(?:pray|praying|prayed|hope|hoping|hoped|wish|wishing) (?:that )?i (?:would|will|do|
          did) not (?:see|make it to|reach|get to|live to see) (?:the )?(?:
        morning|tomorrow|daylight|another|next)`,
      `(?:hope|wish|pray|hoping) (?:that )?(?:tomorrow|the morning|morning) (?:never|does not|
          would not|did not|will not) (?:come|comes|came)`,
      `not want (?:a|there to be a|another) tomorrow`,
      `(?:want|wish|ready|going|soon) (?:to )?(?:i could )?(?:be|am|go) (?:with|
          to) (?:the )?(?:angels|jesus|my maker)`,
      `(?:find|found|finds|discover|identify) (?:my (?:dead )?body|my corpse)`,
      `my (?:own )?death (?:would|will|could|might|is|does) (?:not )?\\S+`,
      `(?:the |my )(?:rope|noose) is (?:up|tied|ready|hung|hanging|waiting|round)`,
      `time (?:for me )?to go [,|] (?:\\| )?(?:and )?goodbye`,
      `i am (?:at|on|by) the (?:bridge|tracks|train tracks|ledge|railway line)(?= [,|]|$)`,
      `(?:come to|cry at|be at|turn up (?:to|at)|invited to|miss) my funeral`,
      `these are my (?:last|final) words`,
      `(?:^|(?<=[,|] ))(?:please )?bury me (?:next to|with|beside|near|under)`,
      `to be buried (?:next to|with|beside|near) ${far(4)}(?:soon|tonight|tomorrow|when i go)`,
      `(?:like|want|ready|need|time|going) to (?:just )?go (?:[,|] )?(?:for good|forever|
          for ever)(?= [,|]|$)`,
      `ready to (?:go|leave) (?:\\| )?and (?:not|never) (?:come|coming) back`,
      `(?:this time (?:next|tomorrow)(?: \\S+)?|next (?:week|month|year)|tomorrow|soon|by then|
          by tomorrow) (?:, )?i (?:will|would) (?:not (?:be (?:
         here|around|alive|in this world)|exist)|be (?:dead|no more|gone for good))`,
      `(?:had|have|got|getting|get) (?:the |my |a )*(?:rope|noose|pills|tablets|blade|razor|
          gun) (?:all )?(?:ready|tied|loaded|lined up)`,
      `(?:end|ending|ended) (?:things|it|everything) (?:permanently|once and for all)`,
    ),
    unlessAfter: begins(
      ...elsewhereWords,
      '(?:\\| )?(?:and|to) (?:shave|shaved)',
      '(?:with|between) ',
      `${far(4)}(?:tent|climb|boat|crossing|antibiotics|dog|cat)`,
    ),
  },
];
