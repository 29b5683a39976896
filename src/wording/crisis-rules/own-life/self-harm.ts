import { lazily } from '@/wording/lazy-pattern';
import { begins, far, test, WORD } from '@/wording/pattern';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';

export const accident = begins(
  '(?:by accident|accidentally|by mistake)',
  `(?:shaving|cooking|chopping|ironing|gardening|peeling|slicing|falling|running|skiing|
      climbing|lifting|dancing|baking|hoovering|opening|moving|playing|training|skating|cycling|
      welding|soldering|frying|jogging|sewing|stretching|working out)`,
  '(?:on|against|off) (?:the|a|an|some|that|this) (?!(?:skin|inside|wall until|wall till))\\S+',
  `(?:on|with|against|off) (?:the|a|my|some|that) (?:\\S+ )?(?:pan|oven|stove|hob|iron|kettle|
      toaster|paper|tin|can|grill|barbecue|radiator|door|drawer|grater|table|shelf|rose|thorn|
      brambles|step|stairs|fence|tap|straighteners|tongs|hairdryer|candle|soup|tea|coffee|
      sparkler|scissors|secateurs|corner|lid|peeler|cupboard|bannister|desk|ladder|treadmill|bike|
      trampoline)`,
  `(?:while|when|as) (?:i was |we were )?(?:shaving|cooking|chopping|making|moving|peeling|
      ironing|opening|taking|trying to|carrying|doing (?:the|yoga|diy)|playing|running|slicing|
      gardening|baking|lifting|getting|climbing|washing|cutting|fixing|i (?:fell|slipped|tripped)|
      the (?:glass|knife|pan|ladder))`,
  '(?:making|doing|cutting|carrying) (?:the |a |some )?(?:\\S+)',
  `(?:at|in) (?:football|the gym|work|yoga|netball|rugby|training|hockey|the kitchen|
      the garden|practice|tennis|the match|pe|goal|spin)`,
  'a (?:slice|piece|bit|portion|fringe|hunk|sandwich|deal|break)',
  'some (?:slack|cake|bread|cheese|flowers)',
  '(?:off|loose|short|free|out|up|down|in two|too thin|into pieces for)',
  `by (?:checking|reading|looking|staying|texting|going back|hoping|waiting|stalking|scrolling|
      holding|keeping|being|not|believing|loving|listening|replaying|trying|asking|expecting|
      comparing)`,
  'when i (?:check|read|look|scroll|go back|text|see (?:his|her|their))',
  'more (?:than (?:him|her|them)|by)',
  'emotionally',
  'for nothing (?:by|in this)',
  'in the (?:process|foot|fall|garden|kitchen|long run|end|accident|crash|race|match)',
  'on (?:holiday|purpose not)',
);

/** Hurting oneself, now or again. */
export const selfHarm: readonly CrisisRule[] = [
  {
    tier: 1,
    selfHarm: true,
    find: lazily(
      `(?:bang|banging|banged|smash|smashing|hit|hitting|slam|slamming) my head (?:on|against|
          into|off) (?:the|a|my) (?:wall|walls|floor|desk|door|headboard)`,
    ),
    // 'it is like banging my head against a wall': an argument.
    unlessBefore: test('(?:like|as well be|may as well|feels like) $'),
    unlessAfter: begins('(?:with|trying|talking|getting|when i (?:stood|got)|by accident)'),
  },
  {
    tier: 1,
    selfHarm: true,
    find: lazily(
      `(?:hurt|hurts|hurting|cut|cuts|cutting|burn|burns|burnt|burned|burning|harm|harming|
          harmed|hit|hits|hitting|punch|punched|punching|scratch|scratched|scratching|bite|bit|
          biting|bruise|bruised|bruising|injure|injuring|injured|stab|stabbing|stabbed|starve|
          starving|starved|slap|slapped|slapping|scald|scalded|scalding|choke|choking|choked|
          strangle|strangling|strangled|brand|branding|carve|carving|carved|slice|slicing|sliced|
          slash|slashed|slashing|mutilate|mutilating|physically punish|physically hurt|
          stick pins in|cut up|self harm) (?:my ?self|me self)`,
      'cut my self',
      'hurt my self',
      'self (?:harm|harmed|harming|harms|injury|injured|injuring|inflicted)',
      'selfharm(?:ed|ing)?',
      '(?:sh|s h) (?:relapse|relapsed|again|urges?|thoughts|clean|scars|tonight|is back)',
      `(?:relapsed|relapse|relapsing|clean|urge|urges|urge to|thoughts of|back to|
          slipped) (?:with |on |into |from |of |and )?(?:sh|self harm|selfharm|cutting|burning|
          hurting)(?: myself)?`,
      `(?:cut|cuts|cutting|slit|slitting|slash|slashing|slashed|slice|slicing|sliced|carve|
          carving|carved|scratch|scratching|scratched|burn|burned|burnt|burning|bite|biting|bit|
          stab|stabbed|scrape|scraped|scraping|claw|clawed|clawing|pick|picking|picked|dig|
          digging|dug) (?:up |into |at |on |at the skin on |the skin on |open |lines into |
          lines in |words into |marks on |words in )?(?:my|me) (?:own |left |right |inner |
          upper )?(?:wrists?|arms?|forearms?|thighs?|legs?|skin|stomach|body|hips?|hands?|face|
          ankles?|veins?)(?: (?:again|last night|tonight|open|on purpose|so|until|till|to|because|
          with|and|deep|badly|up|when i))?`,
      `(?:started|start|starting|back to|been|keep|kept|began|stop|thinking about|thinking of|
          thought about|addicted to|miss|went back to|stopped|need|
          quit) (?:\\S+ )?cutting(?= [,|]|$| again| myself| last| this| since| when| to (?:cope|
          feel)| because| at night| every| tonight| and| so| after| deeper| more)`,
      `i (?:am|was|have been)? ?(?:just |still |so |already )?(?:cut|cutting) (?:again|deep|
          deeper|too deep|so deep|tonight|last night|this morning|today|in the (?:bath|shower|
          bathroom)|to (?:cope|feel|numb|make it)|because i (?:hate|can not|could not|needed|
          wanted to feel|deserve)|so (?:i|it)|when (?:it|i) (?:gets|get|feel|am))`,
      `(?:want|wanna|need|needed|urge|urges|going|gonna|tempted|craving|desperate|itching|
          about|wanted|wanting|dying|impulse|ready|plan|planning|intend|decided|might|will|should|
          rather|long|wish i could|could|scared i will|trying not|have|would like|
          i like) (?:\\S+ )?(?:so badly |so bad )?(?:to )?(?:just |really |badly |
          so )*cut(?! (?:my|the|down|out|back|off|up|it|him|her|them|you|us|a|this|that|these|
          those|all|ties|contact|costs?|spending|hours|bills|budget|expenses|corners|carbs|sugar|
          caffeine|alcohol|meat|dairy|bread|cake|through|
          across|in|into|corners|short|over|to the|some|class|loose|and (?:run|paste|colour|dry)|
          from|work|flowers|onions|ahead|open the|\\S+ (?:out|off|down|
          loose))(?![^ ]))(?: (?:again|tonight|myself|so bad|so badly|deep|deeper|right now|
          to feel|until|badly|when|because|now))?`,
      `(?:urge|urges|impulse|impulses|temptation|thoughts|craving|need) (?:\\S+ )?(?:to|of|
          about) (?:\\S+ )?(?:cutting|cut(?! (?:
          down|back|out|off|up|the|my hair|our|costs?|it|him|her|them|some|a|this|ties|hours|
          spending|short|corners|
          through|things)(?![^ ]))|(?:hurt|hurting|harm|harming|burn|burning|injure) myself|
          self harm|bleed|punish my body)`,
      `(?:razor|razors|razor blade|blade|blades|stanley knife|box cutter) ${far(8)}(?:arms?|
          skin|wrists?|thighs?|legs?|drawer|hidden|hid|again|want|urge|bathroom|calling|back out|
          bag|pocket|in my hand|under my)`,
      `(?:bought|got|found|hid|kept|keep|took out|got out|reached for|holding|have|took apart|
          broke open) (?:${WORD} ){0,3}(?:razor blades?|blades?|razors?)(?! (?:runner|of (?:his|
          hers|theirs)|ready (?:\\| )?(?:and|to) shav\\S+|for shaving|
          to shave))`,
      `(?:cigarette|cigarettes|lighter|match|iron|hot spoon|straighteners) (?:\\S+ ){0,4}(?:on|
          out on|to|against|into) my (?:own )?(?:arm|arms|skin|hand|leg|thigh|wrist|stomach)`,
      `(?:want|wanted|need|needed|like|love|deserve|deserved|
          trying) (?:\\S+ )?to (?:\\S+ )?(?:bleed|see (?:the |my (?:own )?)?blood|
          feel (?:physical )?pain|feel the (?:blade|pain|sting)|make myself (?:bleed|hurt)|
          punish my body)`,
      '(?:made|make|making) myself (?:bleed|hurt on purpose)',
      `(?:banging|banged|bang|hitting|hit|smashing|smashed|punching|punched|slamming|slammed|
          bashing|bashed) (?:my|the) (?:\\S+ )?(?:head|fist|fists|wall|walls|knuckles|hand|arm|
          door|legs?)(?: \\S+){0,4} (?:until|till|on purpose|so (?:that )?(?:it|i)|to (?:hurt|
          feel|stop|make it)|because i (?:hate|deserve))`,
      `(?:until|till|so|made) (?:\\S+ ){0,2}(?:bled|bleed|bleeds|bleeding|drew blood|
          drawn blood|broke the skin|bruised|bruises)(?: \\S+)?`,
      `(?:hurt|pain|bleed|bleeding|burn|burning|bruises?) (?:\\S+ ){0,3}(?:on purpose|
          deliberately|to feel something|so it stops|so that it stops|to make it stop|
          to feel anything)`,
      `punish(?:ed|ing)? (?:myself|my body) (?:physically|with (?:a|the|pain)|by (?:cutting|
          burning|not eating|starving|hitting|hurting))`,
      '(?:hurt|hurting) me on purpose (?:so|because) i',
      `(?:hurt|hurting|pain|punished|punish|bleed|suffer|harm|cut|cutting|burn|
          bruise) (?:[^ ]+ ){0,6}(?:do|did|
          doing|done) it to myself`,
      `(?:carve|carved|carving|dug|digging|stuck|pushed|pressed|jabbed|stabbed|scratched|
          scratching|burned|burnt|burning|cut|cutting|etched) (?:\\S+ ){1,4}(?:into|on|onto|
          in) my (?:own |left |right |inner |upper )?(?:arms?|wrists?|legs?|thighs?|skin|stomach|
          hips?|forearms?)`,
      'dug? (?:\\S+ ){0,3}nails (?:in|into)(?: \\S+){0,3}',
      `cutting (?:is|was|helps|helped|calms|makes|made|feels|felt|does|myself|stops|
          numbs)(?: \\S+){0,4}`,
      `(?:covered in|full of|hiding (?:my|the)|hide (?:my|the)|more|new|fresh|cover (?:my|the)|
          counting my) (?:\\S+ )?(?:cuts|self harm scars|burns)(?: (?:on|from|i|again|
          under)(?: \\S+)?)?`,
      '(?:blades?|razors?) (?:out|again|back|in my hand|on my skin|next to me|under)(?: \\S+)?',
      'scars? (?:[^ ]+ ){0,10}(?:new ones|fresh|last night|again|did it)',
      `(?:burn|burned|burnt|burning|cut|scratched|hit|bruised|hurt|stabbed) (?:my|me) (?:own |
          left |right |inner )?(?:arms?|wrists?|legs?|thighs?|hands?|skin|stomach) with (?:a |
          the |my |an )?(?:cigarette|lighter|knife|blade|razor|scissors|glass|iron|match|hammer|
          compass|pin|needle|lit|hot|broken|belt)(?: \\S+)?`,
      '(?:is|was|by|from|about|like|it is|to|back to|through|of) cutting(?= [,|]|$)',
      '(?:drawn|draw|drew|drawing) blood(?! (?:test|sample|from me at|at the))',
      `(?:scratch|scratching|rip|ripping|tear|tearing|peel|peeling|claw|clawing) (?:off |
          at )?my (?:own )?skin(?: off)?`,
      'fresh cuts',
      '(?:new|more) cuts on my',
    ),
    unlessAfter: accident,
    unlessIn: test(
      'self (?:inflicted|injury) \\S+ law',
      `(?:cut|cuts|cutting|scratched|burned|burnt|burn|picked|bit|scraped|dug|pick|dig|carve|
          slice|sliced|scratch) (?:\\S+ )?(?:my|me) (?:\\S+ )?(?:hands?|face|ankles?)$`,
      '(?:body|stomach|hips?|hands?|face) (?:and|with|to|so|because|on|when i|up)$',
      '(?:carve|carving|carved|pick|picked|picking|dig|dug|digging) (?:my|me)',
      'like cut',
      `(?:need|stop|been|stopped|start|started|quit|began|starting) (?:\\S+ )?cutting (?:and|
          so|more|since|because|after)`,
      'so (?:\\S+ )?(?:bleed|bleeding|bruised|bruises)',
      '(?:made|so) (?:\\S+ ){0,2}(?:bled|bleeds|bruised|bruises)(?: \\S+)?$',
      '(?:want|need|like|love|trying|wanted|needed) (?:\\S+ )?to (?:\\S+ )?feel pain$',
    ),
    unlessBefore: test(
      '(?:accidentally|nearly|almost|by accident) $',
      '(?:cat|dog|kitten|puppy|knee|shin|toe|elbow|ankle) (?:\\S+ ){0,5}$',
      `(?:he|she|they|who|you|friend|sister|brother|daughter|son|cousin|
          flatmate) (?:\\S+ )?(?:started|been|is|was|are|keeps) $`,
      'paper $',
      `(?:film|hair|carpet|grass|fabric|paper|video|glass|wood|dress|onion|onions|bread|
          cake) (?:\\S+ ){0,3}$`,
    ),
  },
];

/** Wounds that are open now. */
export const wounded: readonly CrisisRule[] = [
  {
    tier: 1,
    act: true,
    selfHarm: true,
    find: lazily(
      `i (?:have |just |had )*(?:slit|slashed|sliced) (?:my|open my|up my) (?:wrists?|arms?|
          veins?|thighs?|throat)(?: \\S+){0,2}`,
      `i (?:have |just |had )*cut (?:too deep|so deep|really deep|deeper than|my (?:wrists?|
          arms?|veins?))`,
      `(?:it|i|my (?:arm|arms|wrist|wrists|leg|thigh)) (?:will not|would not|can not|do not|
          does not|is not going to|am not going to)? ?(?:not )?(?:stop|stopped|stopping) bleeding`,
      `i am (?:still )?bleeding (?:[,|] )?(?:\\| )?(?:and |because |from )?(?:i )?(?:cut|
          cutting|a lot|badly|everywhere|and it)`,
      `i (?:have |just |have just |relapsed (?:\\| )?and )+(?:cut|slit|burned|burnt|
          stabbed) (?:myself|my (?:wrists?|
          arms?|thighs?|legs?))`,
    ),
    unlessAfter: accident,
  },
];
