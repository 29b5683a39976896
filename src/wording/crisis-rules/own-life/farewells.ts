import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, test } from '@/wording/pattern';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';
import { drug } from './taken';

const loved = `(?:everyone|everybody|them all|all of them|you all|the kids|the children|
    my (?:\\S+ )?(?:kids|children|family|
    mum|mother|dad|father|parents|sister|brother|son|daughter|friends|boys|girls|babies|nan|gran))`;

/** Things put in order, words left behind, the night named. */
export const farewells: readonly CrisisRule[] = [
  {
    tier: 1,
    find: lazily(
      `(?:have |just |already |finally )?(?:written|wrote|writing|finished|left|signed) (?:my|the|
          a) note(?= [,|]|$| to (?:everyone|my|
        say goodbye)| for (?:everyone|my|when|whoever))`,
      `(?:written|wrote|writing|finished|left) (?:a |my |the |all my |all the )?(?:goodbye |
          farewell |last |final )?(?:letters?|notes?) (?:
        to|for) ${loved}(?= [,|]|$| (?:in case|so|for when|tonight|today|and|explaining|saying|
        just in case))`,
      `(?:letters?|notes?) ${gap(3)}in case i (?:do it|die|go|am gone|do not (?:make|wake|come|
          survive))`,
      `last (?:thing|words?|entry|page|post|message|letter|time) (?:that )?i (?:will |am going to |
          ever )*(?:ever )?(?:write|say|post|
        send|do)`,
      `(?:this|it) (?:will|is going to|might|may|could|is) (?:probably |likely )?(?:be )?(?:my |
          the )last (?:entry|page|post|message|
        letter|night|words|goodbye|diary entry)`,
      `tell (?:my )?(?:mum|mother|dad|father|kids|children|sister|brother|family|son|daughter|
          everyone|them|him|her) (?:that )?(?:i )?(?:
        love|loved|am sorry) ${far(2)}(?:\\| )?(?:and )?(?:it is|it was|this is|i am|that it|was) (?:
        not (?:his|her|their|your) fault|sorry)`,
      `(?:not|no one|nobody) (?:is |to )?(?:blame|his fault|her fault|their fault|
          your fault) (?:for )?(?:when i|if i|what i am (?:about|
        going)|my death)`,
      `(?:given|giving|gave|rehomed|found a (?:new )?home for) (?:away )?(?:my )?(?:cat|dog|pets?|
          things|belongings) ${far(8)}(?:will not (?:
        need|be here|be around|be able)|not be (?:here|around|needing)|after i am gone|
        when i am gone|before i go)`,
      `(?:updated|wrote|written|made|finished|signed) (?:my|a) will ${far(8)}(?:when i (?:go|
          am gone|do it|die)|go through with|do it|
        tonight|ready for)`,
      `ready to go (?:[,|] )?(?:\\| )?(?:and )?(?:i )?(?:have )?(?:said|written|made|
          left)(?: \\S+){0,2} (?:goodbye|goodbyes|peace|note)`,
      `(?:said|saying|say) goodbye to ${loved} (?:[,|] )?(?:\\| )?(?:and )?(?:i )?(?:am |
          feel )?(?:ready to go|at peace|they do not know|
        without them knowing|in my head)`,
      `(?:${drug}) are (?:all )?(?:counted|lined up|laid out|ready|waiting|in front of me|
          next to me|out)`,
      `(?:bought|got|ordered|found) (?:a |the |some )?(?:rope|noose|razor blades)(?= [,|]|
          $| today| tonight| yesterday| from| and (?:hid|
        i know|now))`,
      `(?:working|worked|figuring|figured|planning|thinking|think|decided|know|picturing|rehearsing|
          plan) (?:out |about |of )?(?:exactly )?(?:how|when|where) (?:i would|i will|to|
          i am going to|i could) do it(?= [,|]|$| and| tonight| without| so)`,
      `(?:make|making) it all (?:stop|end|go away)(?: (?:tonight|for good|forever|now|today|
          permanently))`,
      `(?:will|would|
          going to) (?:\\S+ )?(?:be )?over (?:soon )?(?:[,|] )?(?:\\| )?(?:and )?(?:i )?(?:will )?(?:finally )?be at peace`,
      `(?:be|am) with (?:my )?(?:mum|dad|mother|father|gran|nan|grandad|brother|sister|baby|son|
          daughter|him|her) (?:soon|again soon|
        tonight)(?= [,|]|$)`,
      `(?:join|joining|be with|be where|go where|follow) (?:my )?(?:mum|dad|mother|father|gran|nan|
          grandad|brother|sister|baby|son|
        daughter|he|she|him|her)(?: (?:is|has gone|went|in heaven))? (?:[^ ]+ ){0,7}(?:dead|heaven|
        in the grave|other side|in the ground)`,
    ),
    unlessIn: test('(?:may|could|is|might) (?:be )?the last (?:night|page|time)$'),
    unlessAfter: begins(
      `(?:[^ ]+ ){0,4}(?:tent|boat|climbing|swing|sailing|washing|dog|garden|holiday|sofa|camping|
          for the (?:car|boat|tree|kids|horse))`,
      `(?:in|at|of) (?:this|the) (?:book|notebook|flat|house|holiday|term|hotel)`,
      '(?:about|to) (?:him|her|you|my ex|work)',
      '(?:on|with) (?:him|her|the door|the fridge|the table|the car)',
      '(?:[,|] )?(?:just )?waiting for (?:my|the) (?:taxi|cab|bus|lift|train)',
    ),
    unlessBefore: test(
      '(?:he|she|they|who|you|we) (?:\\S+ ){0,2}$',
      '(?:teacher|therapist|counsellor|solicitor)(?: \\S+){0,4}$',
    ),
  },
];
