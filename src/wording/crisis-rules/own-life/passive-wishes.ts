import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, test } from '@/wording/pattern';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';

const wishing = `(?:want|wants|wanted|wanting|wish|wishes|wished|wishing|hope|hopes|hoped|hoping|
    pray|prays|
    prayed|praying|need|needed|beg|begged|begging|ask|asked|asking|waiting for|if only|longing for|
    dream of|would not mind|do not mind|would love|rather|glad if|happy if|relieved if|care|
    mind if)(?: (?:every|each|single|day|night|
    morning|so hard|constantly|sometimes|often)){0,3}`;
const somebody = `(?:someone|somebody|something|anything|anyone|god|the universe|the world|
    the ground|the earth|
    the sea|the doctors?|cancer|lightning|fate|life|death|he|she|they|you|it|one of them|my ex|
    (?:a|an|the|some|that|any) (?:[^ ,|]+ )?(?:car|bus|lorry|truck|train|tram|tube|plane|van|taxi|
    meteor|
    asteroid|illness|disease|heart attack|stroke|tumour|stranger|driver|bolt of lightning|wave))`;
const ends = `(?:(?:just|simply|please|finally|come and|hurry up and|go on and) )*(?:kill|kills|
    killed|hit|hits|
    end|ends|ended|finish|finishes|finished|shoot|shot|strike|strikes|struck|run over|runs over|
    ran over|
    crush|flatten|flattened|smother|smothered|murder|murdered|take|takes|took|run|runs|ran)`;
const helpers = `(?:(?:to|will|would|could|might|had|has|have|was to|were to|just|simply|please|
    only) ){0,3}`;

/** What takes a person somewhere rather than away. */
const takenSomewhere = begins(
  `(?:up|back|out|home|to|with|on|in|at|along|for|as|from|there|seriously|by|over(?! and kill)|
      under|through|
    into|around|away (?:for|to|from here|with|on|this)|racing|pounding|hurting|aching|loving|
    missing|skipping|breaking|shopping|dancing|where|like|so hard (?:that )?i)`,
);

/** Death wished for at other hands: an accident, an illness, a stranger, God. */
export const passiveWishes: readonly CrisisRule[] = [
  {
    tier: 1,
    find: lazily(
      `${wishing} (?:that )?(?:if )?${somebody} ${helpers}${ends} me`,
      `${wishing} (?:that )?my (?:heart|lungs|body|breathing|organs|brain) ${helpers}(?:stop|stops|
          stopped|
        give|gives|gave|fail|fails|failed|shut|shuts|pack|packs|packed)(?: (?:out|up|down|beating))?`,
      `(?:if|and if) ${somebody} ${helpers}${ends} me(?: (?:tomorrow|tonight|today|now|
          one day))? (?:[,|] )*
        (?:then )?i (?:would|will|do|might|could|probably|\\S+ )*(?:not (?:mind|care|be sad|
        be sorry|fight|
        move)|be (?:glad|relieved|happy|grateful|fine)|let it|welcome)`,
      `${wishing} (?:that )?the (?:ground|earth|sea|dark|water) ${helpers}(?:swallow|
          take) me (?:whole |up )?(?:
        \\| )?(?:and |so )?(?:i )?(?:would )?(?:never|not|for ever|forever|for good)`,
      `(?:god|lord|jesus|allah|universe|heaven|death) (?:\\S+ )?(?:please |just )*take me(?: (?:now|
          tonight|
        away|home|already|too|instead|please|with you))*(?= [,|]|$)`,
      `(?:please|just) (?:just )?(?:take me (?:now|tonight|away from this (?:world|life))|
          let me (?:die|go)(?= [,|]|$))`,
    ),
    unlessAfter: takenSomewhere,
    unlessIn: test(
      `(?:hit|end|took|take|run|ran|shot|struck) me (?:up|back|with)`,
      `(?:care|mind|ask|asked|asking|want|wanted) (?:if )?(?:you|it|he|she|they|
          life) (?:to )?(?:take|took|takes|hit|hits|
        end|ends|ended|run|runs|ran|finish) me`,
      `(?:you|he|she|they|it|my ex) (?:would |had |could |to )?(?:take|took|takes|run|runs|ran) me`,
    ),
  },
  {
    tier: 1,
    find: lazily(
      `(?:wish|wished|wishing) (?:that )?(?:they|he|she|you|nobody|no one|somebody|someone|
          the (?:ambulance|
        paramedics?|doctors?|hospital|nurses?|neighbours?|police|driver)|my \\S+) ${helpers}(?:not |
        never )?(?:
        saved me|save me|found me in time|rescued me|revived me|resuscitated me|brought me (?:back|
        round)|
        let me (?:die|go|drown|bleed)|pumped my stomach|stopped me(?= [,|]|
        $| that night| last| from (?:dying|
        jumping|doing it)))`,
      `(?:why|wish) (?:did|could|had|that)? ?(?:they|he|she|you) (?:not )?(?:have to |just |
          even )*(?:save|saved) me(?= [,|]|$| from (?:dying|it|drowning))`,
      `(?:wish|wished) (?:that )?my (?:parents|mum|mother|dad|father) (?:had )?(?:never|
          not) (?:had me|met(?= [,|]|$)|
        gave birth to me|given birth to me|made me|bothered having me)`,
      `${wishing} (?:that )?i ${helpers}(?:get|got|be|been|gotten|was|were|am) (?:hit|run over|
          struck|killed|
        shot|knocked down|murdered|terminally ill|fatally ill)`,
      `${wishing} (?:that )?i ${helpers}(?:crash|crashed|drown|drowned|do not make it|never make it)`,
      `(?:fantasis\\S+|dream\\S*|daydream\\S*|think|thinking|thought) (?:a lot )?(?:about|
          of) (?:being|getting) (?:killed|murdered|hit by|shot|run over|in a
        fatal)`,
      `pump(?:ed)? my stomach`,
      `${wishing} (?:that )?i ${helpers}(?:have|had|get|got|catch|caught|drop dead of) (?:a |
          an )?(?:heart attack|stroke|cancer|aneurysm|terminal \\S+|
        fatal \\S+|brain tumour|fatal accident)`,
      `(?:wish|wished|wishing) (?:that )?(?:the|that|a) (?:\\S+ )?(?:car|lorry|truck|bus|train|van|
          driver) (?:had not|did not) (?:miss|missed|stop|stopped|
        brake|braked|swerve|swerved)`,
      `(?:hit me|missed me|crash\\S*) ${far(4)}disappointed (?:that )?(?:it|i) (?:did not|had not|
          survived|lived|missed)`,
      `(?:hope|hoped|hoping|wish|wished|pray|prayed|praying) (?:that )?it (?:is|was|will be|
          would be|were) (?:fatal|terminal|cancer|deadly|incurable)`,
      `wish i (?:was|were|had been) (?:aborted|stillborn)`,
      `(?:wish|wished) (?:that )?(?:it|that|this) (?:was|were|is|had been) (?:my (?:funeral|coffin|
          grave|body|
        turn to die)|me in (?:the|that) (?:coffin|ground|grave|box|hearse|ambulance))`,
      `(?:should|could) have been (?:me in (?:the|that) (?:coffin|ground|grave|box|car|hearse)|
          my funeral)`,
      `(?:cancer|dying|death|a (?:heart attack|stroke|brain tumour|crash|car crash|
          terminal \\S+)) (?:would|will|
        sounds|seems|is|feels) ${gap(3)}(?:blessing|relief|mercy|gift|release|way out|kindness)`,
      `(?:would|will) (?:\\S+ )?welcome (?:death|dying|the end|it ending|not waking)`,
      `if i (?:had|got|had got|caught|get) (?:cancer|something terminal|
          a terminal \\S+) ${gap(2)}(?:[,|] )?(?:\\| )?(?:
        then )?i would (?:not|refuse|let|be (?:glad|relieved|happy))`,
    ),
  },
  {
    // Waking, and being sorry to.
    tier: 1,
    find: lazily(
      `(?:disappoint\\S*|gutted|devastated|sorry|sad|upset|angry|furious|let down|hate|hated|
          unhappy|regret) (?:when|that|
        because|every time|whenever|each time|to find|to have) (?:i )?(?:still |have |had |
        even )?(?:wake|woke|
        woken)(?: up)?(?: (?:this|every|
        each) morning| again| alive| at all| today| still here| every day)*`,
      `(?:wake|woke|waking)(?: up)? ${gap(4)}(?:[,|] )?(?:\\| )?(?:and )?(?:i )?(?:am |
          was )?(?:wish|wished|wishing) (?:
        that )?i (?:(?:had not|did not|never|would not)(?= [,|]|$| woken| wake| woke)|was dead|
        were dead)`,
      `(?:woke|wake|waking|woken) up alive`,
      `(?:each|every) (?:day|morning|time) (?:that )?i (?:wake|
          woke)(?: up)? ${gap(3)}(?:disappoint\\S*|a curse|
        punishment|defeat|failure|torture)`,
      `(?:still|even|woke up|am) (?:here|alive|breathing) (?:[,|] )?(?:\\| )?(?:and )?unfortunately|
          unfortunately (?:
        [,|] )?(?:i )?(?:am |woke up )?(?:still )?alive`,
    ),
    unlessAfter: begins(
      `(?:[,|] )*(?:and|to|but|because|next|without|with|at|early|late|alone|in|on|from|so early|
          before|
        hungover) (?!alive)\\S+`,
      `\\| (?:and|because) (?:it|there|the|he|she|they|you|my)`,
    ),
  },
];
