import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, test, WORD } from '@/wording/pattern';
import { elsewhereWords } from '@/wording/crisis-rules/away-from-here';
import { type CrisisRule, loud } from '@/wording/crisis-rules/crisis-rule';

const wish = `(?:want|wants|wanted|wanting|wish|wishing|wished|need|needed|needing|long|longing|crave|
    craving|prefer|rather|ready|hope|hoping|hoped|like|love|going|try|trying|tried|plan|planning|
    planned|decided|tempted|about|prepared|willing|meant|supposed|deserve|deserved|should|could|
    might|will|would|urge|urges|thinking|think|thinks|thought|thoughts|dream|dreaming|dreamed|
    fantasise|fantasising|fantasies|consider|considering|considered|feel|feeling|felt|
    contemplating|contemplated|imagine|imagining|imagined|ideas|time|better|scared|afraid|wait|
    waiting|obsessed|obsessing|keep|let me|please let me|praying|pray|intend|intending|desire|way|
    ways|how|me|rehearsing|not sure i)`;
const toward = `${wish} ${loud}(?:(?:to|of|about|like|for|how|i|i could|i would|if i|was|with|
    that i could|
    on) ){0,3}${loud}`;
const dieAfter = begins(
  'drunk',
  'asleep',
  'tired',
  'for (?!good|ever|real|sure)\\S+',
  'alone',
  'single',
  'old',
  'happy',
  'laughing',
  `of (?:embarrassment|shame|laughter|laughing|boredom|hunger|thirst|heat|happiness|excitement|
      cringe|curiosity|old age|joy|cold|cuteness|jealousy|mortification|awkwardness)`,
  'from (?:embarrassment|laughing|boredom|cringe|cuteness|the heat|heat|laughter)',
  'down',
  'out',
  'trying',
  'on (?:this|that) hill',
  '(?:my|your) hair',
  `to (?:see|know|meet|hear|try|tell|go|get|read|find|eat|be (?:with you|asked|picked)|show|
      visit|watch|have (?:a|some))`,
  'in (?:the film|the game|the book|this game|that game|the last level|peace one day|my eighties)',
  'at (?:the end of the book|how cute|how funny)',
  `when (?:he|she|they|my (?:mum|dad|boss|teacher)) (?:saw|walked in|read (?:it|my text)|
      called me up|said that in front|caught me|started telling)`,
  'inside',
  'at home (?:when|in) (?:i am|my)',
  `than (?:wear|eat|watch|listen|see (?:another|that film)|go (?:camping|to that|back to that)|
      admit|sing|dance|be seen|drink|set foot|sit through|join|work with|ask (?:him|her) for|
      do (?:karaoke|that)|use|buy|touch|give up (?:chocolate|coffee|tea))`,
);
const other = '(?:him|her|them|you|my|the kids|us|this person|\\S+)';

/** The wish to die and thoughts of it. */
export const wishToDie: readonly CrisisRule[] = [
  {
    tier: 1,
    find: lazily(
      `${toward}(?:die|dying|death|be dead|being dead|was dead|were dead|am dead|i was dead|
          i were dead|not be alive|not being alive|not live|not living|not exist|not existing|
          not be here|not being here|not be around|not being around|not wake up|not waking up|
          never wake up|never waking up|never woke up|never have to wake up|stop existing|
          cease to exist|be gone for good|be gone forever|no longer exist|no longer be here|
          no longer be alive|drop dead|never exist|never existed|not have been born|
          never been born|never be born|never have been born|be six feet under|be in the ground|
          be in my grave|sleep forever|be no more|stop living|stop being alive|stop breathing|
          pass away)`,
      'wanna die',
      'want to die',
      'want die',
    ),
    unlessAfter: dieAfter,
    unlessBefore: test(
      '(?:do|does|did) not (?:really |ever )?$',
      `(?:plant|plants|phone|battery|car|laptop|fern|basil|engine|boiler|cactus|bee|character|
          flower|flowers|tree|goldfish|hero)(?: \\S+){0,3}$`,
      '(?:scared|afraid|frightened|terrified|fear|worry|worried) (?:that )?(?:i )?$',
      'killing (?:me )?$',
      'cross my heart (?:\\| )?and $',
    ),
    unlessIn: test(
      `(?:feel|feeling|felt|going|about|will|would|could|might|scared|afraid|me|way|how|try|
          trying|tried|time|think|thought|keep|like) (?:\\S+ )?(?:not be here|not be around|
          not being here|not being around|not live)`,
      `(?:scared|afraid|how|way|ways|time|like|will) (?:\\S+ )?(?:of )?(?:die|dying|death|
          was dead|am dead)`,
      '(?:thought|think|will|would) (?:i )?(?:was|am|were) dead',
      '(?:could|would|might|thought i would|thought i could) (?:\\S+ )?die',
      'love to (?:death)',
      '(?:feel|felt|feeling) (?:\\S+ )?(?:death)',
      'will (?:\\S+ )?(?:drop dead|pass away)',
      'how \\S+ (?:death)',
      '(?:let|please let) me (?:sleep forever)',
      '(?:could|might|would|will|should|could \\S+) (?:\\S+ )?sleep forever',
    ),
  },
  {
    tier: 1,
    find: lazily(
      `wish ${far(2)}(?:was|were|had|am|could|would|did|got|been) ${far(3)}(?:dead|never born|
          never been born|not born|not been born|not exist|not wake up|not woken|stop existing|
          vanish forever|disappear forever|disappear for good|died|not survived|not alive|
          not here anymore|die|hit me|kill me|run me over|take me|end me|be over for me)`,
      `(?:hope|hoping|pray|praying|prayed|hoped) (?:that )?i (?:${WORD} )?(?:die|do not wake|
          never wake|not wake|get hit|get cancer|get (?:something |a |an )?(?:terminal|fatal|deadly|
          incurable)|do not make it|get run over|stop breathing|
          do not survive|fall asleep forever|go in my sleep|do not see|
          do not have to wake)(?: ${WORD})?`,
      `(?:wish|hope|hoping|praying|pray) (?:that )?(?:a |the |some |my |god |something |
          someone |somebody |cancer |life |it |lightning )*(?:car|bus|lorry|truck|train|plane|god|
          something|someone|somebody|cancer|lightning|heart|asteroid|it) (?:would|could|will|had|
          to) (?:${WORD} )?(?:hit|kill|take|crash|run|end|strike|finish|fall on|just (?:hit|kill|
          take|end|run)) (?:me|my life|it all|all of this|this life|myself|into me|
          on me)(?: ${WORD}){0,2}`,
      'wish it (?:was|were|had been) me (?:who|that|instead)(?: (?:died|had died|was dead))?',
      `i (?:would|will|had)? ?(?:rather|prefer to|sooner) (?:be dead|die|not be alive|
          not exist|not wake up|not be here)`,
      `(?:easier|better|best|happier|simpler|kinder|cheaper|fine|okay|relieved|glad|
          freer) (?:off )?(?:${gap(4)})(?:if|when|once|without) (?:i (?:was|were|am|wasn|had|just|
          did|died|disappeared|vanished|went|left|do|would|simply|could|stopped|ended|killed|
          no) ?(?:just |not |never |no longer |all |to )*(?:dead|gone|here|around|alive|exist|
          existed|existing|been born|born|wake up|died|die|disappeared|disappear|vanish|vanished|
          left for good|this world|in it|in the world|be here|myself|it all|it)?|me(?! (?:having|
          paying|there|to)))`,
      'without me (?:here|alive|in (?:it|the world|this world|their lives|their life))',
    ),
    unlessAfter: begins(
      '(?:drunk|tired|asleep|rich|on a beach)',
      `than (?:wear|eat|watch|go (?:back to that|to (?!bed|sleep)|camping)|admit|sing|dance|be seen|
          sit through|join)`,
      'driving',
      'on the (?:team|committee|rota)',
    ),
    unlessBefore: test(
      '(?:she|he) (?:is|was|seems|looks) (?:so |much |a lot |probably |clearly )*$',
      '(?:i am|i was|i will be|i would be|i feel|me) (?:so |much |a lot |probably |clearly )*$',
    ),
    unlessIn: test(
      `wish (?:that )?(?:he|she|they|you|my ex) (?:\\S+ )*(?:dead|died|die|not here anymore|
          not alive|never born|never been born)`,
      `^(?:fine|okay|glad|better|happier|easier|best|relieved) (?:off )?(?:\\S+ )*(?:if|when|
          once) i (?:was|were|am|had|just|did|do|went|left|would|could|stopped)$`,
      '^(?:fine|okay|glad|relieved|easier|simpler|cheaper|kinder) (?:\\S+ )*without me$',
      'wish (?:that )?(?:he|she|they|you|my ex) (?:\\S+ )*take me',
    ),
  },
  {
    tier: 1,
    saysNot: true,
    find: lazily(
      `(?:do|did|does|would|no) not (?:${WORD} )?(?:want|wanna|wish|care|deserve|need|intend|
          plan|expect|like|feel like|feel like i want|think i want|even want|really want|
          know if i want|know that i want|think i can) (?:to )?${loud}(?:be (?:alive|here|around|
          on this (?:earth|planet)|in this (?:world|life|body)|in the world|part of this world|
          living|breathing|conscious)|live|living|exist|wake up|go on living|keep living|
          keep existing|keep breathing|keep going on living|see (?:tomorrow|another day|
          another morning|the morning|my next birthday|next year)|breathe|stay alive|stay here|
          continue living|continue to live|carry on living|survive|being alive|being here|
          to live)(?: (?:anymore|any more|any longer|tomorrow|at all|again|longer|like this))?`,
      `(?:no longer|never) (?:want|wanna|wish) to (?:be (?:alive|here)|live|exist|
          wake up)(?: (?:again|anymore))?`,
      `(?:can|could) not (?:${WORD} )?(?:live|go on living|keep living|exist|survive|
          bear to live|bear living|bear being alive|stand being alive|stand living|keep existing|
          face living|stay alive|be alive)(?: (?:without ${other}|like this|
          with this(?: pain| guilt| grief| feeling| ache| loss| shame| sadness| emptiness| hurt| anymore| any more| hole)(?: anymore| any more)?|
          anymore|any more|any longer|this way|much longer))`,
      `(?:can|could) not (?:${WORD} )?(?:go on living|keep living|bear to live|
          bear being alive|stand being alive|stay alive|keep existing)`,
      `(?:can|could|do|will|would) not (?:${WORD} )?(?:want to )?(?:live|exist|be|stay|
          survive) in (?:a|this|the) (?:world|life) (?:without|where)`,
      'want out of (?:life|this life|living|this world|existence)',
    ),
    unlessAfter: begins(
      ...elsewhereWords,
      '\\| but i (?:can|could|did|do|am)(?= [,|]|$| now| and)',
    ),
    unlessIn: test(
      `without (?:coffee|tea|chocolate|cheese|music|my|the|a|wifi|spotify|netflix|it|garlic|
          crisps|sugar|books|football|heating)$`,
      `(?:need|care|deserve|expect|like|plan|intend|feel like) (?:to )?(?:be (?:here|around|
          conscious)|stay here|being here|to live|live|see (?:tomorrow|next year))$`,
      'want to (?:stay here|wake up)$',
    ),
  },
  {
    tier: 1,
    saysNot: true,
    find: lazily(
      `(?:can|could) not (?:${WORD} )?(?:live|survive|exist) without (?:my|the|a|it) ${WORD}`,
    ),
    unlessIn: test(
      `without (?:my (?:phone|coffee|tea|car|glasses|headphones|bike|kindle|diary|laptop|
          electric|lip|dog|cat|morning|garden|piano|guitar|routine|playlists?|blanket)|
          the (?:internet|radio|heating|gym|sea|bus|app)|a (?:dishwasher|car|phone|garden|plan|
          kettle|coffee|list|dog|map|watch)|it \\S+)`,
    ),
  },
];
