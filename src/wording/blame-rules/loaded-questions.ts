import { lazily } from '@/wording/lazy-pattern';
import { begins, gap, LOUD, oneOf, test, WORD } from '@/wording/pattern';
import { badTraits } from '@/wording/word-lists/traits';
import type { Rule } from './rule';

const bad = oneOf(badTraits);
const swear = '(?:the (?:hell|fuck|heck|devil|actual fuck) |on earth |in the world |exactly )?';

/** A8: questions that already hold the verdict. They are read with or without their question mark. */
export const loadedQuestions: readonly Rule[] = [
  {
    kind: 'A8',
    find: lazily(
      `why ${swear}(?:must you|should (?:i|we) (?:${WORD} ){0,3}(?:you|your|believe|trust|
          listen|forgive|bother|have to|be the|always|wait|apologise|put up)|would you (?:${WORD}|
          not ${WORD})|(?:do|did|would|will|can|could|are|were|have|
          had) (?:not )?you (?:${LOUD})?(?:always|never|constantly|ever|forever|even|just|only|
          bother|insist|hate|keep|refuse|still|have to|feel the need|need to (?:always|be|control|
          make|win|ruin|hurt|turn|lie|have)|want to (?:hurt|ruin|punish|control|make|see me|fight|
          destroy)|treat|act|make (?:me|everything|it|things|this|us)|lie|lied|cheat|care (?:so|
          more|about (?:her|him|them|everyone))|do (?:this|that|it) to|do this|ruin|ruined|hurt|
          punish|let (?:me|us|it|them|him|her|your)|leave me (?:like|with|alone|there|to|hanging)|
          ignore|ignored|ignoring|being (?:so|such|like)|like this|such a|so (?:${bad}|angry|mad|
          cold|busy|far|quiet|obsessed|scared of|quick|against)|acting|doing this|treating|
          punishing|lying|hiding|twist|put (?:me|him|her|them|everyone|your)|pick|push|throw|
          threw|give up|waste|marry me if|say you loved|say (?:those|such|horrible)|pretend|
          make me|give (?:me|up)|turn (?:everything|it|on)|take (?:it|everything|me|so)|
          think (?:it is|you are|that is|i)|get so|expect|blame|shut|walk|disappear|cancel|drag|
          choose (?:her|him|them|work|your)|${bad})|(?:can|could|will|would|did|do|are|were|have|
          had) (?:you not|not you) (?!want to (?:go|move|swim|try)|like (?:the|cheese)|hungry|
          (?:come|take|keep|have (?:a|some|the)|bring|send|pick me|ring me when|
          try the) ?)(?:${LOUD})?${WORD}|is it (?:always|never|so hard|that you|only|all about|
          too much)|is everything (?:always )?(?:my fault|a fight|about you|an argument|such)|
          was (?:i|it) (?:never|not) (?:ever )?(?:good |your )?(?:enough|priority|important|
          first)|am i (?:always|never|not|the only one|the one)|can not (?:you|i ever|we ever)|
          bother (?:${WORD}))`,
    ),
    unlessAfter: begins('(?:and how|to (?:the sea|lisbon))'),
    unlessIn: test(
      `why do not you (?:keep|have|take)|why (?:do|did) you just (?:want|need)|
        why would you (?:like|prefer|rather|recommend|choose|say that is|pick|want to)|
        why bother the`,
    ),
  },
  {
    kind: 'A8',
    find: lazily(
      `how ${swear}(?:could you|dare you|can you (?!tell|help|be reached|get|swim|know|make|
          still swim|see from|bear it|manage|cope|come)${WORD}|(?:can|could|do) (?:anyone|someone|
          somebody|a person|any(?:one| person)) (?:be |${WORD} )(?:so|that|such|as)|(?:selfish|
          cold|cruel|stupid|low|heartless|dare|hard|difficult|much more|blind|naive|thick|
          lazy) (?:can|could|do|is it|are|were) (?:you|it|i|a person)|would you (?:like it|
          feel if)|many (?:more )?times (?:do|did|have|must|will|are|can|does) (?:i|we|you|
          a person)|(?:is|was) (?:that|this|it) (?:fair|love|okay|my fault|even fair|remotely)|
          am i (?:meant|supposed) to (?:trust|believe|forgive|feel|live|move)|
          do you (?:sleep at night|live with yourself|look at yourself|think (?:i|it|
          that) (?:felt|feel|makes|made)|manage to (?:always|make|ruin)|justify|expect)|
          come you (?:never|always|can not|get to|do not|did not))`,
    ),
    unlessAfter: begins('(?:help|find|get (?:there|here)|reach)'),
    unlessIn: test(
      `how could you (?:have known|know)|hard (?:is|was) it for you|
        (?:hard|difficult) (?:was|is) (?:it|the)|
        how many times (?:do|did|have|can) (?:you|i|we) (?:need to (?:take|renew|feed)|take the|
          feed|see|swim|visit|moved)|do you think i felt$`,
    ),
  },
  {
    kind: 'A8',
    find: lazily(
      `have you (?:got )?(?:no|any) (?:${LOUD})?(?:shame|heart|idea|decency|respect|conscience|
          feelings|manners|clue|self respect|remorse|empathy|loyalty|concept|notion|morals|
          compassion|pride)|
        have you (?:lost (?:your|the)|forgotten (?:everything|what|who|how|all|that i)|
          gone (?:mad|crazy|completely)|ever (?:once|even|actually|thought (?:about (?:anyone|how|
          me|my (?:feelings|side)|what it)|of (?:me|anyone|anything but))|considered (?:how|my|me|
          anyone|that i|that you might|that maybe)|stopped to|cared|apologised|listened|
          told me the truth|said sorry|been honest|loved|tried (?:to see|listening|being|putting|
          thinking)|taken responsibility|looked at yourself|asked yourself|put me|done anything)|
          even (?:thought|read|tried|listened|considered|noticed|asked|told|apologised|heard)|
          nothing (?:better|to say for)|not (?:got )?(?:done|caused|hurt|taken|any (?:shame|
          respect|feelings)|a shred|even|learned|noticed))`,
    ),
  },
  {
    kind: 'A8',
    find: lazily(
      `(?:do|did|have|are|were|can|could|would|will) (?:not you|you not) (?!think (?:it is|
          that is|it was) (?:lovely|nice|pretty|funny|beautiful)|want|need|like (?:some|a|the|to)|
          remember (?:the|that|our|when we|how we|laughing|dancing)|fancy|happen|hungry|cold|
          going to the|coming|mind|give|owe|tired|miss (?:the|it)|have a (?:spare|pen|key)|
          owe)${WORD}(?: ${WORD}){0,4}`,
    ),
    onlyIn: 'question',
    unlessBefore: test('why$'),
    unlessIn: test('please|if you (?:want|like)|tea|help|send|post|let me know'),
  },
  {
    kind: 'A8',
    find: lazily(
      `(?:do|don) you (?:even |ever |actually |really |honestly |seriously |
          not )*(?:ever (?:think|listen|stop|care|consider|apologise|say sorry|
          take responsibility|shut up|feel (?:bad|guilty|sorry|anything|ashamed)|tell the truth|
          learn|hear yourself|get tired|own|look at yourself|wonder (?:how i|why (?:people|nobody|
          everyone|i))|regret|do anything|put|admit|ask|notice|plan|clean|help|keep|mean|pay|
          answer|try)|even (?:care|know|hear|remember|love|like|want|think|listen|see|understand|
          realise|feel|miss|have|regret|believe|notice|own)|have any (?:idea|clue|concept|respect|
          feelings|shame|notion|self)|(?:enjoy|like|get off on) (?:hurting|making|seeing me|
          watching|being (?:cruel|mean)|humiliating|lying)|want me to (?:beg|suffer|hate|cry|fall|
          hurt)|think (?:i am (?:stupid|an idiot|blind|a fool|thick|made)|i (?:enjoy|
          like (?:being|feeling)|do not (?:know|see)|would not)|that is (?:okay|ok|fair|normal|
          acceptable|all right|funny|good enough|how)|it is (?:okay|ok|fair|normal|acceptable|
          all right|funny|easy for me)|you are (?:perfect|better|the only)|this is a (?:game|
          joke)|the world|(?:before|about anyone|of anyone|about anything but))|care (?:at all|
          about anyone|about me at all|about anything|how i|what)|know (?:how much (?:you|it|that|
          i suffered|damage)|what you (?:did|have done|put|are)|how (?:that|it) (?:feels|felt|
          makes|made|sounds|hurts)|what it (?:is like|does|feels|did) (?:to|being))|
          realise (?:how|what)|take me for|call (?:that|this)|expect me to|honestly (?:think|
          believe|expect)|seriously|really (?:think|believe|expect|not|hate|care|love|want me to)|
          hear yourself|see what you|get (?:how|that you)|hate me|feel (?:any|no) )`,
    ),
    unlessIn: test(
      `do you (?:really |even )?(?:not )?(?:ever think (?:about|of) (?:our|the|us|that|moving|
          going)|ever (?:clean|plan|put|help|wonder how i am)|ever regret|even like|even have a|
          even know (?:the|if|what time)|really want me to|really love|really think)$`,
    ),
  },
  {
    kind: 'A8',
    find: lazily(
      `did you (?:even |ever |actually |really |once |not |just |honestly |seriously |
          truly )+(?:love|care|like|want (?:me|us|this|to be with|a future)|mean|try|think|miss|
          listen|read|feel|consider|respect|trust|believe|bother|notice|stop|plan|expect|need me|
          hear|ask|see me|know me|value|wonder)|
        did (?:i|we|us|it|any of (?:it|this|that)|that|our ${gap(2)}|
          my ${gap(2)}) (?:${gap(2)})?(?:even |ever |really |actually |not )*(?:mean (?:anything|
          nothing|so little|that little)|matter|ever matter|cross your mind|count for)|
        did you (?:think|imagine|expect|assume|believe|suppose) (?:i|nobody|no one|that i|
          for one) (?:would|was|were|did|could|will)|
        did you (?:enjoy|like|have fun|get a kick|feel good|feel big|sleep well) (?:lying|
          making|hurting|watching|cheating|humiliating|seeing me|after|knowing)|
        did you get (?:bored|what you wanted|a kick|off)|
        did it (?:feel good|make you (?:feel|happy|proud))|
        was (?:any of (?:it|that|this)|it|i|she|he|that|everything|all of it|our ${WORD}|
          my ${WORD}) (?:really |just |ever |even |all |not |always |only |nothing )*(?:real|
          worth it|a lie|lies|a joke|a game|enough|good enough|too much|not enough|your plan|
          that easy|so easy|easy to|so hard|nothing|fun|funny|the plan|an act|invisible|
          convenient|important|a priority|fake|love)|
        (?:is|was) (?:that|this|it) (?:really |honestly |just |all |even )*(?:all (?:i|we|you)|
          (?:how|why|what) you|too much to ask|so (?:hard|difficult|much)|that (?:hard|difficult)|
          too (?:hard|difficult)|what i (?:deserve|get|mean)|your idea of|the best you|
          supposed to|meant to|an apology|fun for you|funny to|worth|because of (?:her|him|them|
          money))(?: ${WORD}){0,3}`,
    ),
    unlessIn: test(
      `did you (?:ever )?(?:really )?(?:want a|read (?:the|it)|like (?:the|it|swimming|jazz|
          living)|try (?:the|it|that)|plan (?:the|to)|see|ask (?:the|about)|hear (?:about|the|
          from|back|that)|expect it|miss the (?:bus|train)|think i would like)|
        that hard (?:work|exam)|
        was it (?:really )?(?:fun|easy to (?:find|park)|worth it|funny|real (?:silver|gold|snow))$`,
    ),
    unlessAfter: begins(
      `(?:the (?:book|letter|garden|film|sea|note|bill)|jazz|snow|silver|to (?:find|park|
          get there))`,
    ),
  },
  {
    kind: 'A8',
    find: lazily(
      `(?:are|were) you (?:even (?:sorry|listening|human|happy|capable|aware|sad|trying|real|
          reading|going)|happy (?:now|with (?:yourself|what you)|that you)|proud of (?:yourself|
          what you|that|this)|pleased with yourself|satisfied|kidding(?: me)?|
          serious(?: right now)?|seriously|stupid|blind|deaf|mad|insane|crazy|thick|mental|
          for real|having a laugh|taking the piss|done (?:yet|lying|playing|punishing)|
          ever (?:going to|honest|sorry|really|in love|happy with|there|on my side|faithful|not)|
          really (?:that|so|going to|this|sorry)|always (?:this|that|so|such)|just going to|
          too (?:good|proud|busy|important|scared|lazy|weak) (?:for|to)|trying to (?:hurt|make|
          punish|ruin|drive|break|destroy|humiliate|upset)|that (?:${bad}|heartless|blind|
          desperate)|incapable|capable of|born|so (?:${bad}|heartless|blind|desperate|insecure|
          proud|busy)|still (?:lying|pretending|playing|making excuses)|(?:not )?(?:ashamed|
          embarrassed)|not (?:tired|ashamed|embarrassed|even|bored|sorry|going to (?:say|
          apologise|even)|supposed)|ashamed|lying|using me|seeing (?:her|him|someone)|cheating|
          laughing at)`,
    ),
    unlessIn: test(
      `ever going to (?:the|that|back)|really going to|still (?:at|in)|proud of (?:that|this)$|
        are you mad$|trying to make (?:a|the|that)|even reading`,
    ),
    unlessAfter: begins('(?:at me|with me|bread|stock)'),
  },
  {
    kind: 'A8',
    find: lazily(
      `what ${swear}(?:is|was|the hell is|the fuck is) (?:(?:actually|even|seriously|so|bloody|
          fucking) )?(?:wrong with you|the matter with you|your (?:problem|issue|excuse|damage|
          deal|plan b)|going on in (?:your|that) head|so (?:hard|difficult|great|special) about)|
        what ${swear}(?:were|are) you (?:even )?(?:thinking|playing at|on about|doing with your|
          so (?:afraid|scared|angry) of|waiting for me|expecting|hiding|trying to (?:prove|
          achieve|do to))|
        what ${swear}(?:did i (?:ever |even |actually )?do (?:to|wrong|that)|have i (?:ever |
          done to you|done to deserve|ever done)|do you (?:actually )?(?:want from me|expect|
          take me for|think (?:i am|gives|you are|would happen|happened|i was)|care|
          know about (?:love|loyalty|pain|commitment))|did you (?:think (?:would|was|i|i would)|
          expect|ever (?:do|give|sacrifice|bring|see|contribute|care)|do to us)|(?:kind|sort|
          type) of (?:an? )?(?:${LOUD})?(?:person|man|woman|friend|partner|mother|father|monster|
          husband|wife|mum|dad|parent|human|human being|girlfriend|boyfriend|love|animal|idiot|
          adult)|gives you the right|makes you (?:think|so (?:special|great|sure|perfect))|
          happened to you that|about (?:me|my feelings|us|what i (?:want|need|wanted|needed))|
          part of ${gap(6)}(?:do|did) you not|more do you want|else (?:have you lied|
          are you (?:lying|hiding)))`,
    ),
    unlessIn: test(
      'what (?:were|are) you (?:even )?(?:thinking|expecting)$'.replace('thinking|', ''),
    ),
    unlessAfter: begins(
      `(?:of (?:doing|having|calling|for dinner)|for (?:dinner|lunch|christmas)|about (?:for|
          when|doing|the|dinner|these)|music|for the weekend|would (?:you )?like)`,
    ),
  },
  {
    kind: 'A8',
    find: lazily(
      `(?:who (?:do you think|does that|does (?:this|something like)|raised you|died and made|
          are you (?:trying to|to (?:judge|tell|decide|say))|even are you|the (?:hell|fuck) (?:do|
          are) you|gave you the right|treats|would do that|cheats|leaves)|(?:when|where) (?:are|
          will|did|were|was|have) you (?:ever |finally |going to |even |actually |planning to |
          planning on )*(?:grow|growing|learn|stop|take (?:some )?responsibility|be honest|
          telling|tell me the truth|admit|apologise|own|change|start (?:caring|listening|being)|
          realise|get it|last (?:ask|say|listen|do|think|call|care)|become so|stop loving|
          decide to (?:ruin|lie|stop|give up)|when i (?:needed|was|lost)|so (?:cold|cruel)|
          see (?:me|that)|care|be ready to listen|put)|where (?:was|is|were) (?:this|that|your|
          all this) (?:${WORD} )?(?:when|heart|conscience|respect|care|love|concern|loyalty|
          effort|shame|kindness|apology|energy|decency)|where do you get off|since when (?:do|did|
          are|have|has|is|was)(?: ${WORD}){0,4}|(?:is|was) (?:it|that) (?:so hard|so difficult|
          too much)|would it (?:have )?(?:kill|killed|hurt|been so hard|be so hard|
          be too much) (?:you )?to|(?:can|could|would|will) (?:not )?you (?:not )?(?:even |ever |
          just |for once |at least |please for once |not )*(?:(?:just )?for once|even (?:look|say|
          try|be|see|hear|answer|pick|remember|admit|do|tell|apologise)|ever (?:just|be|see|admit|
          listen|stop|say|do|take|let|put|think|own)|just (?:once|stop (?:lying|being|it|making|
          talking|with)|be (?:honest|straight|normal|nice)|grow|admit|listen|own|shut|leave)|
          stop (?:lying|being|making|playing|twisting|blaming|shouting|thinking|acting|pretending|
          and think)|see (?:what you|how (?:much|selfish|hurt|you|that)|past|that you|the damage|
          beyond)|(?:get|fit) (?:it|that) (?:in|through|into) (?:your|that)|do one thing|
          do anything right|be any more|be more|hear yourself|not (?:just )?be|at least)|(?:happy|
          satisfied|proud|feel better|pleased|enjoying yourself|feeling better|feel good) now|
          you call (?:that|this|yourself)(?: ${WORD}){0,3}|(?:is|are|was|were) (?:your|that|
          those) (?:${WORD} ){1,3}(?:more important|worth more|so important|that important|
          worth losing|worth throwing)|am i (?:really |just |that |so |even |not )*(?:nothing|
          that (?:worthless|easy|disposable|replaceable|unimportant|forgettable)|a joke|invisible|
          not (?:good|worth|enough|important)|good enough for you|worth (?:so little|nothing|even|
          a|an|more|anything|it)|so (?:easy|worthless|hard to|unlovable|disgusting|disposable|
          forgettable)|supposed to just|too much for you|expected to|meant to just|
          asking too much|human|your (?:maid|mother|slave|servant|bank|secretary|therapist|
          doormat))|remember me|does (?:it|that|this|lying|hurting) (?:make you feel|not bother|
          even bother|give you|even matter|turn you|get (?:old|tiring)|come easy|ever occur)|
          what about me)`,
    ),
    unlessIn: test(
      `when (?:were|have) you going|could you (?:please )?(?:just )?(?:at least)?$|
        would it be too much to$|see (?:how )?you$|what about me$|
        when will you be (?:home|back|ready)|remember me$|does that make you feel$|
        where are you going to (?:put|tell)|
        when did you last (?:ask (?:the|for)|call (?:the|your))|
        since when (?:is|was|are|have) (?:the|it (?:open|shut|closed))|
        when are you (?:going to |planning to )?(?:telling|tell) (?:the kids|your|them|
          the (?:landlord|boys|girls))`,
    ),
    unlessAfter: begins('(?:safe|by (?:more|asking)|to (?:the|your) (?:mum|dad|vet)|a favour)'),
  },
];
