import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, test } from '@/wording/pattern';
import { elsewhereWords } from '@/wording/crisis-rules/away-from-here';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';

const end = `(?:die|be dead|not be alive|not exist|not wake up|kill myself|end (?:it|it all|
    my life)|disappear forever|stop existing)`;
const life = `(?:living|being alive|live|life|staying alive|be alive|existing|exist)`;
const somewhere = `(?! (?:in|with|at|near|here|there|together|on|by|alone|abroad|insurance|
    drawing)(?![^ ]))`;

/** Said the other way round: what is left to want, a life wished over, no part in living. */
export const neverToBe: readonly CrisisRule[] = [
  {
    tier: 1,
    find: lazily(
      `(?:all|only thing|one thing|what|everything|wish|goal|
          dream) ${gap(6)}is (?:to )?(?:just )?${end}(?= [,|]|
          $| and| so| now| tonight| by| soon| before)`,
      `(?:beg|begged|begging|ask|asked|asking|want|wanted|told|pay|paid) (?:him|her|them|you|
          my \\S+|the \\S+|someone|people) to (?:just |please )?(?:
        kill me|let me die|help me die|end me|shoot me)`,
      `(?:part of me|brain|head|mind|something in me|demons?|thoughts?|illness|
          depression) ${gap(3)}(?:wants|wanted|trying|tries|going|begging) to kill me`,
      `(?:wish|want|hope|pray|need|like|ready for|beg) (?:that )?(?:my|
          this) (?:\\S+ )?life (?:(?:would|will|could|to|was|were|is|had|be|just|all|
        already|finally|been) )*(?:end|over|stop|finish|ended|done|finished)(?= [,|]|
        $| now| already| tonight| for good)`,
      `(?:want|wish for|crave|hope for|long for|pray for|praying for|welcome|
          wanting) (?:my (?:own )?)?death(?= [,|]|$| to| now| soon| more)`,
      `wish (?:that )?i (?:did not|never) have to (?:wake|be (?:here|alive)|exist|live|go on|
          carry on)(?: up| living)?`,
      `never (?:to )?exist(?:ed)?(?= [,|]|$| at all| again)`,
      `(?:survived|lived|woke up|came round|made it|was saved|was found) ${far(3)}(?:i )?(?:wish|
          wished) (?:that )?i had not(?= [,|]|$)`,
      `(?:hope|hoped|hoping|wanted|want|wanting|trying|waiting) to (?:get hit|be hit|get killed|
          be killed|get run over|be run over|be murdered|be shot)`,
      `(?:into|in) the road ${far(4)}(?:hoping|wishing)`,
      `wanted (?:the|a|that) (?:car|bus|lorry|train|truck|van) to (?:hit|kill|crush|run)`,
    ),
    unlessAfter: begins(
      ...elsewhereWords,
      '(?:early|so early|at|for work|up at|hard|by (?:love|the news|inspiration)|with (?:ideas|inspiration))',
    ),
    unlessBefore: test('(?:he|she|they|who|does|did it) (?:\\S+ )?$'),
  },
  {
    tier: 1,
    saysNot: true,
    find: lazily(
      `(?:no|not|without|lost|zero|little|any) (?:\\S+ )?(?:any )?(?:part|interest|joy|stake|wish|
          intention|desire|use|pleasure) (?:of|in|for|to|left in|left to) ${life}${somewhere}`,
      `(?:not|never|doubt) ${gap(2)}(?:plan|planning|expect|expecting|intend|intending|think|hope|
          want|going) (?:on |to |i will |that i will )*(?:be )?(?:live|living|survive|
        surviving|alive|being alive) (?:through|much longer|past|to see|beyond|long|until|till|
        another|that long)`,
    ),
    unlessBefore: test('(?:he|she|they|plants?|it|fish) (?:will |would |can |could |do |does )?$'),
  },
];
