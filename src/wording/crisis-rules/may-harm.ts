import { lazily } from '@/wording/lazy-pattern';
import { begins, far, test, WORD } from '@/wording/pattern';
import type { CrisisRule } from './crisis-rule';
import { kin } from './people';

const joking = '(?:(?:ha){2,}\\S*|lol\\S*|lmao|jk|joking|xd|figuratively|funny|laughed|laughing)';

const them = `(?:him|her|them|my ex|that (?:man|woman|person|bastard|harshword|guy|girl)|
    you(?: both)?|
    both of them|the (?:pair|two) of them|the (?:man|woman|guy|girl) (?:who|she|he)|${kin}|
    someone|somebody|everyone|people|(?:dan|tom|sam|jo|mark|alex|chris|mike|sarah|emma|jack|kate|
    ben|lisa|his|her) ?)`;
const bent = `(?:want|wanted|wanting|wanna|going|gonna|will|planning|plan|about|ready|feel like|
      feeling like|felt like|thinking of|thinking about|think about|thought about|need|swear|
      wish i could|tempted|love|like|fantasise about|fantasising about|dreaming of|dream of|urge|
      thoughts of|thoughts about|decided|might|would|itching|could happily|could easily|
      can not stop thinking about|keep thinking about|imagining|imagine|vision of|visions of|
      scared i will|afraid i will|worried i will|scared i might|afraid i might|worried i might|
      worried i am going)`;
const harming = `(?:hurt|hurting|kill|killing|murder|murdering|harm|harming|punch|punching|stab|
    stabbing|hit|
      hitting|slap|slapping|beat|beating|smash|smashing|strangle|strangling|choke|choking|attack|
      attacking|destroy|destroying|poison|poisoning|shoot|shooting|run over|running over|
      get back at|getting back at|get even with|getting even with|torture|batter|battering|bash|
      bashing|kick|kicking|scare|scaring|frighten|terrorise|ruin|ruining|shove|drown|knife|
      knock out|make)`;

/** The writer may harm somebody. */
export const mayHarm: readonly CrisisRule[] = [
  {
    tier: 3,
    find: lazily(
      `(?:could|would) (?:${WORD} )?(?:kill|murder|strangle|hurt|stab|choke|shoot) (?:him|her|
          them|my ex|both of them|someone|somebody) (?:[,|] )*(?:and |so )?(?:i (?:mean|would not|
          do not care|am not joking|could|am (?:driving|going|on my way|outside|waiting))|
          right now|seriously|so help me|with my (?:bare|own)|not joking|
          for real)(?: ${WORD}){0,2}`,
    ),
  },
  {
    tier: 3,
    find: lazily(
      `(?:i|i am|i have|im|just|so) ${far(3)}${bent} (?:(?:to|of|about|i|will|could|just|
          really|so|badly|actually|seriously|literally|go|round|there|and|over|am|going|i am|
          fucking|physically|honestly) ){0,6}${harming} (?:up |the (?:shit|hell|
          crap) out of )?${them}(?: (?:up|in|so|and|tonight|for|back|pay|suffer|scared|regret|
          hurt|cry|bleed|feel|sorry|afraid|beg|badly|down|dead|wish|face|head|teeth|house|car|
          life|windows|tyres|reputation|flat|things|stuff|legs|neck|nose|jaw|arms|new|
          ${WORD})){0,3}`,
      `(?:i|i am|im|so|just) ${far(3)}(?:going to|gonna|will|want to|wanna|
          swear) (?:${WORD} ){1,7}(?:and|then|to) (?:${WORD} )?(?:hurt|kill|stab|beat|punch|hit|
          smash|attack|murder|shoot|strangle|burn|batter|harm|destroy) (?:him|her|them|both|
          his face|her face|everything (?:he|she)|the (?:house|place))(?: ${WORD})?`,
      `(?:wring|break|snap) (?:his|her|their) (?:${WORD} )?necks?`,
      `(?:plan|planning|planned|thinking about|imagining|know|decided|
          working out) (?:out )?how (?:to|i (?:will|would|could|can)) (?:hurt|kill|harm|
          get back at|scare|punish|ruin|poison) (?:him|her|them|my ex|both)`,
      `(?:run|running|mow|knock) (?:him|her|them|you|my ex|both of them) (?:over|down)`,
      `put (?:him|her|them|my ex) (?:in (?:hospital|the hospital|a hospital|the ground|a box|
          a coffin|a wheelchair|the morgue)|six feet)(?: ${WORD})?`,
      `(?:love|want|like|need) to (?:${WORD} )?see (?:him|her|them|
          my ex) (?:${WORD} )?(?:bleed|suffer|hurt|hurting|dead|die|burn|in pain|beg|
          cry and)(?: ${WORD})?`,
      `(?:knife|gun|hammer|bat|machete|petrol) (?:in my (?:bag|pocket|coat|car|hand)|with me|
          in the car) (?:[,|] )?(?:\\| )?(?:and )?(?:i )?(?:am |will |${WORD} )?(?:going|heading|
          driving|waiting|on my way|know)(?: ${WORD}){0,3}`,
      `(?:scared|afraid|worried|frightened) (?:of )?what i (?:will|might|could|would|
          am going to|may) do to (?:him|her|them|my|someone|people|the kids)(?: ${WORD})?`,
      `make (?:his|her|their) (?:${WORD} )?life (?:a )?(?:hell|living hell|misery|miserable|
          unbearable|nightmare)`,
      `(?:have|got|taking|took|grabbed|bringing|packed) (?:a|the|my) (?:knife|gun|hammer|bat|
          baseball bat|machete) (?:[,|] )?(?:\\| )?(?:and )?(?:i )?(?:am )?(?:going|heading|
          know where|driving|waiting for|on my way)(?: ${WORD}){0,3}`,
      `(?:wanna|gonna|going to|want to) ${harming} (?:the (?:shit|hell) out of )?(?:him|her|
          them)(?: ${WORD}){0,2}`,
      `(?:i )?${far(2)}(?:will|going to|gonna|want to|wanna|need to|swear i will|
          plan to) (?:${WORD} )?make (?:him|her|them|you|sure (?:he|she|they)|my ex|both of them|
          everyone) (?:${WORD} )?(?:pay|suffer|scared|regret|hurt|cry|bleed|sorry|beg|afraid|wish|
          feel (?:it|the|what|my|as|how|every|this)|suffers|pays|regrets|hurts|
          never)(?: ${WORD}){0,3}`,
      `(?:i )?(?:want|wish|hope|need|hoping) (?:for )?(?:him|her|them|my ex|you|both of them|
          he|she|they|it) (?:to |would |${WORD} )?(?:${WORD} )?(?:suffer|die|dead|dies|be dead|
          be scared of me|be afraid of me|fear me|be in pain|be hurt|get hurt|bleed|rot|drop dead|
          never walk|choke|burn|get cancer|get hit|crash)(?: ${WORD}){0,3}`,
      `(?:slash|slashing|key|keying|smash|smashing|burn|burning|torch|torching|set fire to|
          wreck|trash|destroy|break|egg|put (?:a )?(?:brick|bricks) through) (?:down )?(?:his|her|
          their|my ex(?: is|'s)?) (?:${WORD} )?(?:tyres|tires|car|house|flat|windows?|home|bike|
          van|face|head|skull|teeth|place|clothes|things|stuff|door)(?: ${WORD}){0,2}`,
      `(?:smash|bash|kick|punch|cave|knock|beat) (?:his|her|their) (?:${WORD} )?(?:face|head|
          teeth|skull|jaw|brains?|lights|nose|ribs)(?: (?:in|out|off))?`,
      `(?:teach|teaching) (?:him|her|them) a lesson`,
      `(?:get|have|want|plan|planning|planned|getting|take|taking|out for|need|dream of|
          thinking about|plotting) (?:my |to get |some |sweet )*(?:revenge|vengeance|own back|
          payback)(?! on (?:the|that|those|these|my) (?!man|woman|harshword|bastard|guy|girl|pair|
          both|ex|husband|
          wife|boss|boyfriend|girlfriend|partner))(?: on (?:him|her|them|my ex|${WORD}))?`,
      `(?:thoughts?|fantasies|fantasy|dreams|visions?|images) (?:of|about|where i am|
          where i) (?:${WORD} )?(?:killing|hurting|harming|stabbing|strangling|hitting|murdering|
          choking|shooting|attacking|smashing) (?:him|her|them|my ex|people|someone|${WORD})`,
      `i know (?:where|what time|when|which (?:bus|train|pub|gym|way)) (?:he|she|they|my ex|
          ${WORD}) (?:live|lives|work|works|is|are|sleeps|sleep|
          parks|drinks|goes|will be|stays|trains|hides|finishes|finish|leaves|leave|gets (?:home|
          off|back)|starts|takes|walks)(?: ${WORD}){0,3}`,
      `(?:i )?(?:could|will|swear i will|would|am going to|want to|am so ready to|
          am about to) (?:${WORD} )?(?:kill|murder|strangle|hurt|stab) (?:him|her|them|you|my ex|
          someone|somebody)(?: ${WORD}){0,4}`,
      `(?:want|wanna|going|gonna|will|plan|planning|might|need) (?:to )?(?:\\S+ )?(?:take|
          end) (?:his|her|their|that man's) (?:own )?life`,
      `(?:want|wanna|going|gonna|will|plan|planning|might|thinking about|thinking of|
          tempted) (?:to )?(?:\\S+ )?(?:throw|
          throwing|chuck|pour|pouring|put) (?:acid|bleach|boiling water|something|petrol|a brick|
          hot \\S+) (?:${WORD} )?(?:in|
          at|over|on|through) (?:his|her|their|him|them)(?: ${WORD}){0,2}`,
      `(?:knife|gun|hammer|bat|machete|petrol|crowbar) ${far(6)}(?:waiting|
          wait) for (?!me)${WORD}(?: to (?:come|leave|get|
          finish|walk)(?: ${WORD}){0,2})?`,
      `(?:going|heading|driving|walking|go|on my way|off) (?:round |over |there |back |to (?:his|
          her|their) \\S+ )+with (?:
          a|the|my) (?:\\S+ )?(?:knife|gun|hammer|bat|machete|crowbar|axe|blade|petrol)`,
      `if i can not have (?:him|her|them|you) (?:[,|] )?(?:then )?(?:nobody|no one|no man|
          no woman)(?: \\S+){0,3}`,
      `(?:he|she|they|my ex) (?:is|are) (?:dead|a dead (?:man|woman)|going to (?:pay|regret|
          suffer|be sorry)|gonna (?:pay|regret|suffer))(?: ${WORD}){0,4}`,
      `(?:he|she|they|you) (?:will|is going to|are going to|has to|have to|must|
          deserves? to) (?:pay|suffer|die|bleed|regret it|burn|be sorry)(?: for (?:this|what|it|
          that))?(?: ${WORD}){0,3}`,
      `lost (?:it|control|my temper) and (?:hit|pushed|slapped|punched|grabbed|hurt|choked|
          shoved|kicked) (?:him|her|them|my)`,
      `(?:i )?(?:am )?(?:scared|afraid|worried|frightened) (?:that )?i (?:will|might|
          am going to|could|may|would) (?:${WORD} )?(?:hurt|harm|kill|hit|do something to|
          lose control with|attack|stab) (?:him|her|them|someone|somebody|my|the kids|${WORD})`,
    ),
    unlessIn: test(
      `(?:not|never|without|stop|stopped) (?:\\S+ ){0,4}(?:hurt|hurting|kill|killing|harm|
          harming|hit|hitting|scare|scaring|make|attack|destroy|ruin|frighten|end|break|cut|kick|
          beat)`,
      `(?:beat|beating|crush|crushing|destroy|destroying|smash|smashing|kill|killing|hit|
          hitting|kick|kicking|end|punch|slap|knife|cut|shoot|shooting) (?:him|her|them|you|
          everyone|people|someone) (?:at|to|with (?:some|a|the|good|my news)|up (?:for|later|
          about|on)|in (?:the|a) (?:race|match|game|quiz|final|league)|off|out|an|a (?:text|
          message|email|slice)|some|loose|down gently|slack|a bit|in half|short)`,
      `(?:hit|kick|shoot|cut|end) (?:him|her|them|you|everyone) (?:up|back|off|out|a|an|some|with|
          over|to|at)`,
      'beat (?:him|her|them|you|everyone) (?:back|off|out|a|an|some|over|to|at)',
      '(?:he|she|they|my ex) (?:is|are) dead to me(?: .*)?$',
      `hurt(?:ing)? (?:him|her|them|you|my ex|someone|people|\\S+ \\S+) (?:feelings|more|again|
          back when|by|when i|with)`,
      'hurt(?:ing)? (?:her|his|their) (?:feelings|pride|chances|heart)',
      `make (?:him|her|them|you|my ex|everyone|someone|people|my \\S+) (?:a|an|laugh|smile|
          proud|happy|tea|dinner|feel (?:better|safe|loved|at home|welcome|good|special|heard|
          what)|see|understand|breakfast|soup|something|some|listen|jealous|stay|love|come|
          believe|notice|miss|want|comfortable|think|know|like (?!i (?:suffered|hurt|did|
          felt))\\S+|realise|aware|better|welcome|the|one|lunch|his|her|my|coffee|promises|talk|
          eat|wait|look|feel$)`,
      'make (?:him|her|them|you|my ex|someone|people|everyone|his|my \\S+|\\S+)$',
      `make (?:him|her|them|you) (?:pay (?:for (?:the|half|dinner|his|her|their|lunch|petrol|
          rent)|rent|half|back|the|his|her|their|me|attention))`,
      'make (?:sure|my) ',
      '(?:scare|frighten) (?:him|her|them|you|people|someone|everyone) (?:off|away)',
      '(?:scare|frighten|scaring) (?:people|everyone|someone|you)',
      'his (?:car|bike|van|place|clothes|things|stuff) (?:for|and)$',
      `(?:burn|break|destroy|burning|egg|trash|key) (?:his|her|their) (?:\\S+ )?(?:clothes|
          things|stuff|bike|door|home)(?: \\S+){0,2}$`,
      '(?:get|take|have|want|need) (?:my )?own back$',
      '(?:get|have|take|thinking about) (?:some |sweet )?(?:payback)',
      `(?:could|would) (?:\\S+ )?(?:kill|murder|strangle|hurt|stab) (?:him|her|them|you|
          someone|somebody|my ex)(?! (?:and|right now|with my|so|i mean|tonight|in|if|
          then))(?: \\S+){0,4}$`,
      `(?:hope|want|need|wish) (?:him|her|them|it|he|she|they|you)(?: \\S+){1,2} (?:be hurt|
          get hurt|burn|crash|choke|die)$(?<=(?:not|never) (?:\\S+ )?(?:be hurt|get hurt|burn|
          crash|choke|die))`,
      '(?:hope|wish|want|need) it ',
      `(?:he|she|they|you) (?:has to|have to|must|will|is going to|
          are going to) (?:pay)(?: (?:rent|half|back|his|her|their|me|the|attention|for (?:the|
          dinner|half|lunch|it)).*)?$`,
      'you (?:will|are going to|have to|must) ',
      '(?:they|he|she) (?:are|is) dead(?: .*)?$',
      'i know where (?:it|you|this|that|the|we|everything|my|he was|i)',
      'you (?:both)?(?: \\S+)*$(?<=(?:love|like|need|might|would) (?:to )?\\S+ you(?: \\S+)*)',
      `(?:love|like|would|need|might|decided|about) (?:to )?(?:\\S+ )?(?:beat|crush|hit|kick|
          cut|end|make|break|scare|shoot)`,
      '(?:[^ ]+ )*myself',
      'slap (?:her|his) (?:name|photo)',
      'people (?:\\S+ )?(?:by|with|at)',
    ),
    unlessBefore: test(
      '(?:not|never|stop|stopped) (?:\\S+ )?(?:\\S+ )?$',
      `(?:says|said|told|threatened|thinks|he|she|they|who|
          you) (?:(?!and |but |so |or |because |\\| )\\S+ )?(?:that )?(?:he |she |they )?$`,
      '(?:film|book|novel|character|game|play|song)(?: \\S+){0,4}$',
    ),
    unlessAfter: begins(
      `(?:at|in) (?:chess|cards|tennis|scrabble|monopoly|football|pool|darts|mario|fifa|
          badminton|squash|the (?:race|match|quiz|league))`,
      `(?:for (?:eating|leaving the|spoiling|making me (?:laugh|late)|not doing|that joke|
          the last|a coffee))`,
      joking,
      'feelings',
      'with kindness',
    ),
  },
];

/** Said of 'where they live': only with anger beside it. */
export const anger = test(
  'angry',
  'rage',
  'raging',
  'furious',
  'fuming',
  'pay',
  'regret',
  'sorry',
  'hate',
  'lesson',
  'hurt',
  'scared',
  'burn',
  'smash',
  'revenge',
  'kill',
  'suffer',
  'get (?:him|her|them)',
  'can not think',
  'seeing red',
  'make (?:him|her|them)',
  'get back',
  'livid',
  'mad',
  'boiling',
  'face (?:him|her|them) down',
  'confront',
  'wait for (?:him|her|them)',
  'do something',
  'teach',
);
