import { lazily } from '@/wording/lazy-pattern';
import { begins, test, WORD } from '@/wording/pattern';
import { elsewhereWords } from '@/wording/crisis-rules/away-from-here';
import { type CrisisRule, loud } from '@/wording/crisis-rules/crisis-rule';

const relation = [
  'with (?:him|her|them|you|my|this|the|it|us|jo|each other|someone)',
  'between us',
  'relationship',
  'marriage',
  'engagement',
  'affair',
  'friendship',
  'lease',
  'contract',
  'subscription',
  'argument',
  'row',
  'call',
  'conversation',
  'fling',
  'things',
  'on good terms',
  'on a (?:good|high|positive) note',
  'amicably',
  'kindly',
  'by text',
  'in person',
  'properly with',
  'before it (?:starts|gets)',
  'tell (?:him|her|them) (?:i|that i)',
];

/** 'That meeting made me want to jump out of the window.' */
const chore =
  '(?:meeting|work|job|traffic|call|commute|lecture|exam) (?:made|makes) me (?:want to |wanna )?$';

/** Ending one's life: 'end it all' counts, 'end it with her' does not. */
export const endingLife: readonly CrisisRule[] = [
  {
    tier: 1,
    find: lazily('kms(?:ing)?'),
    // '10 kms': a distance.
    unlessBefore: test(
      `(?:\\d+|two|three|four|five|six|eight|ten|twenty|few|many|of|for|more|some|hundred|ran|
          run|walked|drove|cycled) $`,
    ),
    unlessAfter: begins('(?:away|run|walk|from|to|per|an hour|of|on|later)'),
  },
  {
    tier: 1,
    find: lazily(
      `(?:kill|killing|killed|off|offing|offed|murder|shoot|shooting|shot|hang|hanging|hanged|hung|
          poisoned|suffocated|suffocating|
          electrocuted|drown|
          drowning|drowned|gas|gassing|poison|poisoning|stab|stabbing|suffocate|suffocating|
          electrocute|execute|euthanise|unalive|delete|strangle) (?:my ?self|me self|me and)`,
      'kill my self',
      'unalive(?: myself)?',
      'self delete',
      '(?:better|best) (?:off )?dead',
      `(?:end|ends|ended|ending|take|taking|took|finish|finishing|lose|quit|stop|
          give up) (?:my|my own|this|me own) (?:own |miserable |stupid |pathetic |useless |sad |
          fucking |whole |pointless )?life`,
      `(?:end|ending|ended|finish|finishing) (?:it all|it forever|my (?:pain|suffering|misery|
          existence|story|days)|everything (?:tonight|for good|forever|now|today)|
          all (?:of )?this (?:tonight|pain|suffering|for good|forever)|this life|
          the pain (?:forever|for good))`,
      `my life (?:to (?:end|be over|finish|stop)|should end|will end|ends (?:tonight|today|
          soon|here))`,
      '(?:slit|slitting|slash|slashing|open|opening) (?:my|me) (?:wrists?|throat|veins?|neck)',
      `(?:jump|jumping|jumped|leap|leaping|throw myself|throwing myself|threw myself|
          fling myself|step|stepping|stepped|walk|walking|walked|fall|falling|drive|driving|drove|
          crash|crashing|swerve|swerving|run|running) (?:my car |the car |myself |straight |
          right |out |off |down )*(?:off|from|in front of|under|onto|into|out of|
          over) (?:of )?(?:a |the |an |that |this |my |some |oncoming )*(?:bridge|roof|rooftop|
          cliff|cliffs|building|train|trains|tube|balcony|car park|multi storey|ledge|platform|
          tracks|track|window|overpass|viaduct|traffic|tree|wall|lorry|truck|bus|barrier|railing|
          railings|edge|river|sea|ocean|lake|water|canal|tower|oncoming)`,
      `throw(?:ing)? myself (?:off|under|in front|into (?:the (?:river|sea|road|canal)|
          traffic))(?: \\S+){0,2}`,
      'drink(?:ing)? bleach',
      '(?:leave|leaving|depart|exit|exiting) this (?:world|earth|planet|life)',
      `(?:go|be|join|joining|see|being) (?:with )?(?:my |her |him |them |mum|dad|gran|grandad|
          god|jesus|\\S+ ){0,3}(?:in heaven|on the other side|up there in heaven|in the next life|
          in the grave|in death)`,
      'ctb',
      'catch the bus for good',
      `(?:do|doing|did|done) (?:something|anything|smth) (?:really |very |so )?(?:stupid|
          drastic|bad|terrible|silly) (?:to myself|tonight|if|and not|to hurt)`,
      '(?:do|doing) (?:something|anything|harm|damage|violence) (?:\\S+ )?to myself',
      'not safe (?:with|from|around|by|alone with) myself',
      `(?:do not|can not) trust myself (?:tonight|alone|not to|around (?:the|pills|knives|
          sharp)|with (?:the|pills|knives|sharp)|to (?:stay alive|be alone|stay safe)|right now|
          on my own)`,
      `(?:scared|afraid|frightened|terrified) (?:of (?:what i (?:might|will|would|could|
          am going to) do(?: to myself)?(?! to (?!myself))|myself(?: tonight| right now)?)|
          i (?:will|might|would|am going to) (?:hurt|kill|harm|
          do something)(?: to)?(?: myself| stupid| bad)?(?! (?:to )?(?:him|her|them|you|
          someone|somebody|people|my|the|it|anyone|another|that)))`,
      'can not keep myself safe',
      'overdosing',
      'overdose (?:on|tonight|again)',
      '(?:to|take an|taking an|of|an) overdose',
      `(?:my|a|another|own|planning my|imagin\\S+ my|picturing my|writing my|plan my|
          planned my|wrote my) (?:suicide|suicide note|own funeral|own death|own eulogy|
          suicide letter)`,
    ),
    unlessIn: test(
      'off (?:me and)',
      `(?:hang|hanging|hung|poison|delete|kill|killed|killing|off|stab|gas|drown|drowned|
          murder|shoot|execute|strangle) me (?:and|self)`,
      `(?:jump|jumping|jumped) (?:\\S+ )*(?:off|into|onto|over|on) (?:\\S+ )*(?:wall|sea|ocean|
          lake|water|river|canal|tree|bus|tube|edge)`,
      `(?:walk|walking|walked|step|stepping|stepped|drive|driving|drove|run|running|fall|
          falling) (?:\\S+ )*(?:off|from|over|out of|onto|into|under) (?:\\S+ )*(?:bridge|train|
          trains|tube|building|sea|ocean|lake|water|wall|platform|bus|river|tower|car park|tree|
          window|canal|edge|track)`,
      'take this life',
      'stop (?:my|this) life',
      '(?:take|taking|took) this (?:\\S+ )?life',
      'ends? this (?:\\S+ )?life',
    ),
    unlessAfter: begins(
      'on the (?:line|tracks|railway|underground)',
      'laughing',
      'with laughter',
      'in the foot',
      '(?:at|in) (?:the gym|work|training|spin)',
      'to (?:get|finish|make|meet|please|impress)',
      'with (?:work|overtime|this essay|deadlines)',
      'over (?:this|that|the) (?:essay|work|job|deadline|project)',
      'trying to',
      'for (?:forgetting|not|missing|sending|saying|eating|texting|buying|losing)',
      'off (?:and|work)',
      'in my (?:work|studies|job|books)',
      'away',
      `on (?:the|that|those|my) (?:stairs|ice|ladder|bike|step|steps|hill|treadmill|run|
          scooter|skateboard)`,
      '(?:tripping|falling|slipping|running|climbing|carrying|getting|lifting)',
      '(?:km|kilometres|miles)',
      'as (?:we|i) (?:knew|know) it',
      'partner',
      'around',
      'story',
    ),
    unlessBefore: test(
      'could have $',
      'bungee|parachute|diving board|in (?:the|my) (?:dream|game|film)',
      chore,
    ),
  },
  {
    tier: 1,
    find: lazily(
      `(?:want|wanted|wanting|wanna|need|going|plan|planning|thinking|think|thought|thoughts|
          tempted|ready|feel like|considering|decided|imagine|imagining|thinking about|
          thought about|about|urge|close to|dreaming|keep thinking) ${loud}(?:(?:to|of|
          about) )?${loud}(?:jump|jumping|step|stepping|walk|walking|drive|driving|crash|crashing|
          fall|falling|swerve|swerving|run|running|lie down|
          lying down)(?: my car| the car| myself| straight| right| out| off| down){0,2} (?:off|
          from|in front of|under|onto|into|out of|over|on) (?:of )?(?:a |the |an |that |this |my |
          some |oncoming )*(?:bridge|roof|rooftop|cliff|cliffs|building|train|trains|tube|balcony|
          car park|multi storey|ledge|platform|tracks|track|window|overpass|viaduct|traffic|tree|
          wall|lorry|truck|bus|barrier|railing|railings|edge|river|sea|ocean|lake|water|canal|
          tower|line)`,
      `(?:thought|thinking|think|thoughts|considered|wondered|tempted) (?:about |of |
          to )?(?:jump|jumping|stepping off|step off|letting go|let go of the rail|going under|
          walking in front|throwing myself)(?! (?:for joy|in|at the|on the|up|to))`,
      `(?:stood|standing|stand|sat|sitting|sit|went|walked|walking|was|am|been|drove|driving|
          end up|ended up|climbed|leaned|leant|looking|looked|waited) (?:${WORD} ){0,3}(?:on|at|
          to|over|near|by|onto|off|down) (?:the |a |that )?(?:${WORD} )?(?:bridge|platform|roof|
          rooftop|edge|cliff|ledge|railway|tracks|balcony|window|car park|overpass|viaduct|
          railing|railings|barrier|train station|motorway|river)`,
    ),
    unlessIn: test(
      `(?:going|want|wanted|need|plan|planning|decided|ready|thinking|thought|
          about) (?:\\S+ )*(?:walk|walking|drive|driving|run|running|step|stepping|lie down|
          lying down) (?:\\S+ )*(?:over|on|into|from|onto|off|out of) (?:the |a |my )?(?:bridge|
          sea|river|lake|water|building|wall|platform|train|bus|tube|track|tower|canal|car park|
          roof|ocean|edge|line)`,
    ),
    unlessAfter: begins(
      '(?:for a|to (?:catch|get|swim|buy|meet|wave)|and (?:felt better|it was|we))',
    ),
    unlessBefore: test(chore),
    onlyWith: test(
      `(?:stood|standing|sat|sitting|went|walked|walking|was|am|been|drove|driving|climbed|
          leaned|leant|looking|looked|waited|stand|end up|
          ended up) (?:[^ ]+ ){1,10}(?:thought (?:about|of) (?:it|jumping|stepping|going|letting|
          ending|how (?:easy|quick)|not)|thinking (?:about|of) (?:it|jumping|stepping|going|
          letting|ending|how (?:easy|quick))|wanted to (?:jump|step|let go|fall|go)|
          wanting to (?:jump|step|fall|let go)|imagin\\S+ (?:jumping|falling|stepping|letting)|
          considered (?:it|jumping|stepping)|almost (?:jumped|stepped|did it|let go)|
          nearly (?:jumped|stepped|did it|let go)|how easy it would be|wondered (?:what it would|
          how it would|if it would|who would)|could not (?:make myself )?(?:jump|do it))`,
      `(?:want|wanted|wanna|thinking|think|thought|thoughts|tempted|feel like|considering|
          considered|imagine|imagining|urge|dreaming|close to|wondered|plan|planning|going|
          decided|about) (?:[^ ]+ ){0,4}(?:jump|jumping|stepping|letting|step|drive|driving|crash|
          crashing|swerve|swerving|fall|falling|going|walking|lying|throwing|let)`,
    ),
  },
  {
    tier: 1,
    find: lazily(
      `(?:want|wanted|wanna|gonna|going|ready|need|thinking|think|thought|about|plan|planning|
          tempted|considering|contemplating|close to|decided|might|should|could|just|time|
          will) ${loud}(?:(?:to|of|about) )?${loud}(?:end|ending) (?:it|everything|all of it|
          this)(?: (?:now|tonight|today|for good|forever|once and for all|already|soon|here|all))?`,
    ),
    unlessAfter: begins(
      `(?:with|between|by (?:text|phone|christmas)|amicably|relationship|call|conversation|war|
          cycle|pattern|chapter|argument|nonsense|habit|game|lease|contract|kindly|on a|before it|
          but i (?:love|still)|and (?:she|he|they|move|be friends)|properly|marriage|as friends|
          thing|row|fight|date|meeting|letter|page|first|cleanly|officially|there|chat)`,
    ),
    onlyWith: test(
      'i|im|me|my',
      'tonight',
      'want',
      'wanna',
      'gonna',
      'going to',
      'pain',
      'can not',
    ),
    unlessBefore: test(...relation),
  },
  {
    tier: 1,
    find: lazily('(?:end|ending|ended|finish|finishing) me'),
    // 'he will find me and finish me': a threat, which has rules of its own.
    unlessBefore: test(
      '(?:he|she|they|my ex|husband|wife|partner|boyfriend|girlfriend)(?: [^ ]+){0,9}$',
    ),
  },
  {
    tier: 1,
    find: lazily('suicid\\S*'),
    unlessBefore: test(
      '(?:career|political|social|financial|commercial|professional|fashion|culinary|box office) $',
      '(?:it|that) (?:is|was|would be) $',
      '(?:called|named) $',
    ),
    unlessAfter: begins(
      `(?:squad|prevention|awareness|hotline|helpline|calls?(?= [,|]|$)|callers?|on the (?:line|
          tracks|railway|underground)|at the station|rates?|statistics|research|sprints?|
          mission|runs?|doors|bomber|bombing|bombers|pact film|charity|risk assessment|training|
          watch list|is painless|bridge|in (?:hamlet|the novel|the book|literature|japan|the play|
          the film|young men|teenagers)|among|by the (?:character|hero))`,
    ),
  },
  {
    tier: 1,
    saysNot: true,
    find: lazily(
      `i (?:will|am going to|might|may|would|shall|do|did|can|am)? ?not (?:going to |plan to |
          planning to |expect to |think i will |even |want to |intend to )*(?:be alive|
          make it (?:through (?:the night|this|tonight|the week|the weekend|another)|
          to (?:christmas|spring|summer|winter|morning|thirty|forty|my (?:next )?birthday|
          next year|the morning|the weekend|tomorrow|new year))|live (?:to see|past|much longer|
          that long)|see (?:another|my next|my thirtieth|my fortieth|next (?:christmas|year|
          summer|spring|week)|tomorrow|the (?:new year|morning))|survive (?:this|tonight|
          the night|the week)|last (?:the night|much longer|the week)|be (?:in (?:one|it)|
          around (?:to see|much longer|anymore|any longer|by|for (?:my|christmas|it|next|
          the (?:summer|spring|wedding|birth)))|here (?:by|much longer|anymore|any longer|to see|
          in (?:the (?:spring|summer|new year|morning)|a (?:month|week|year)|january|february|
          march|april|may|june|july|august|september|october|november|december)|for (?:my|
          christmas|it|next|the (?:summer|spring))|tomorrow|next (?:week|month|year|summer|spring|
          christmas)|come|at christmas|for much longer|when (?:you|they) (?:wake|read)|long)))`,
      `(?:by|before|come|at) (?:christmas|spring|summer|winter|autumn|new year|easter|
          next \\S+|my birthday|the weekend|monday|friday|sunday|january|february|march|april|may|
          june|july|august|september|october|november|december|tomorrow|then|
          the time \\S+ \\S+ \\S+|tonight|this time \\S+ \\S+)(?: ,)? i (?:will|
          would) (?:not be (?:here|around|alive)|be (?:gone|dead|free of this))`,
      `i will be (?:dead|gone (?:soon|by (?:then|tomorrow|morning|christmas|the time)|tomorrow|
          tonight|before|forever|for good)|in the ground|no more|with (?:god|jesus|
          the angels))(?: \\S+)?`,
    ),
    unlessAfter: begins(
      ...elsewhereWords,
      `(?:in|at|on) (?:london|my sister|work|holiday|monday|tuesday|wednesday|thursday|friday|
          saturday|sunday)`,
      'if (?:mum|my mum|dad|she|he) (?:sees|finds|catches)',
      '(?:so|because) i am (?:away|at|in|on|visiting|working|off)',
      'on (?:holiday|leave|a)',
      'this (?:relationship|heatwave|week at work|meeting|commute)',
      '(?:the )?heat',
    ),
    unlessBefore: test(
      '(?:at|in|on) (?:work|holiday|london|leave)(?: \\S+){0,4}$',
      'moving(?: \\S+){0,6}$',
    ),
    unlessIn: test('here (?:long|next week)$', 'gone (?:by|before|for)$'),
    onlyWith: test('i|ill'),
  },
];
