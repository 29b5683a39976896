import { lazily } from '@/wording/lazy-pattern';
import { begins, far, test, WORD } from '@/wording/pattern';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';
import { container, drug } from './taken';

/** Plans, means and farewells. */
export const plans: readonly CrisisRule[] = [
  {
    tier: 1,
    find: lazily(
      `(?:have|got|made|making|making up|know|worked out|figured out|found|finalised) (?:a |
          the |my |got |out )*(?:plan|method|way|means|date) (?:to|for) (?:die|dying|end|ending|
          kill|killing|do it|doing it|how i (?:will|would|want to) (?:die|go|do it)|how to (?:die|
          kill)|go out|ending it)`,
      `(?:know|planned|decided|worked out|figured out|chosen|picked) (?:exactly )?(?:how|when|
          where) (?:i am going to|i will|i would|i want to|to) (?:die|do it|end it|end|kill|
          go(?= [,|]|$))`,
      `(?:stockpil\\S+|hoard\\S+|saving up|saved up|been saving|collecting|collected|counted|
          counting out|counting|lined up|laid out|bought enough|enough) (?:up |all |out |my |the |
          enough |of |some |a lot of )*${drug}`,
      `(?:i have|i got|have got|got|holding|looking at|staring at|keep looking at|next to me|
          in my hand|bought|got hold of|found) (?:${WORD} ){0,3}(?:pills|tablets|rope|noose|gun|
          razor|blade|blades|knife|bleach|razors|paracetamol) (?!in (?:the|my) (?:car|boot|pocket|
          coat|bag))${far(8)}(?:decided|ready|tonight|
          do it|end|next to me|in front of me|in my hand|enough|waiting|not scared|
          made up my mind|plan|beside me|on the bed|said goodbye|thinking|keep thinking|calling|
          goodbye)`,
      `(?:going to|gonna|want to|wanna|will|might|about to|ready to|could just|could|
          tempted to|thinking (?:about|of)|think about|thought about|should|plan to|
          planning to) (?:just |now |maybe )?(?:take|taking|swallow|swallowing|down|downing|neck|
          necking) (?:all|them all|the whole|every|too many|loads|a load|the lot|a handful|
          everything|the rest|a bottle|a box|a packet|an overdose|my whole|
          the)(?: of)?(?: my| the| these| those| of| whole| entire){0,3} ?(?:${drug}|${container}|
          overdose|lot)?`,
      `(?:bought|got|found|tied|made|hung|have|holding|ordered|hid|hidden) (?:a|the|some|my|
          that|up a) (?:\\S+ )?(?:rope|noose|helium|gun|revolver|pistol|ligature)(?! (?:swing|
          ladder|bridge|course|for (?:the|climbing|sailing|my)))`,
      `(?:put|putting) a (?:bullet|gun) (?:in|through|to) my (?:head|brain|skull|mouth|
          own head|temple)`,
      '(?:blow|blowing) my (?:brains|head) (?:out|off)',
      `(?:top|topping|neck|necking|end|ending|finish|erase|erasing|remove|removing|yeet|
          yeeting|do away with|get rid of|getting rid of|bleed|snuff|exit bag) (?:myself|
          my self)(?: (?:off|out|from this world|from the world|from existence))?`,
      `(?:might|should|could|will|would rather|may|just) (?:just |
          \\S+ )?overdose(?! on (?!pill|tablet|paracetamol|med))`,
      'do(?:ing)? myself in',
      `(?:bleed|starve|drink|freeze|bleeding|starving|drinking) (?:myself )?(?:out and die|
          to death)`,
      'it (?:all )?(?:ends|will end) (?:tonight|today|now|soon|here)',
      `(?:end|ends|ending|over|finish) (?:it|this|everything|things) (?:all )?(?:tonight|
          for good|forever|once and for all)`,
      `(?:made|making) (?:my )?peace with (?:dying|death|ending|it ending|not being here|
          leaving this)`,
      `(?:should|could|wish it|why (?:was|could)|if only it)(?: not)? (?:have been|had been|
          it have been|it (?:not )?me) ?(?:me)? (?:who|that|instead) ?(?:died|was killed|had died|
          of (?:him|her|them))?`,
      'goodbye forever',
      'saying (?:my )?goodbyes?(?: to everyone| to my family| tonight)',
      'if you are reading this',
      `(?:sorry|apologies|forgive me) (?:to|for) (?:everyone|everybody|whoever|anyone|you|mum|dad|the
          (?:person|one|people|driver|kids)|my \\S+) (?:${WORD} ){0,4}(?:finds?|found|discovers?|clean
          up|deal with) (?:me|my body|this|it all)`,
      `(?:ready|time|want|wish|need|going) (?:for me )?to (?:go|leave) (?:and |to )*(?:be|join|meet|
          see) (?:with )?(?:my )?(?:late )?(?:dad|mum|gran|nan|grandad|father|mother|brother|sister|
          son|
          daughter|baby|husband|wife|\\S+ in heaven)(?= [,|]|$| again| now| in heaven)`,
      `(?:sat|sitting|sit|lying|standing|here|am|alone) (?:${WORD} ){0,5}with (?:the|my|a|all|these|
          all
          the|all my|some|enough) (?:(?:bottle|box|boxes|bottles|packet|packets|handful|bag|
          strip) of )?(?:pills|tablets|rope|blade|razor|razor blade|paracetamol|painkillers|
          sleeping pills|noose)`,
      'i am already gone',
      'have a plan (?:and|with) (?:a|the) (?:date|time|method|place|note|day)',
      `(?:going to|gonna|about to|want to|wanna|ready to|might|will|
          should) (?:just )?jump(?= [,|]|$| tonight| now| and (?:end|die|be))`,
      `(?:want|wanted|need) (?:it all|everything|all of it|my life|this life|
          all of this) (?:\\S+ )?to (?:\\S+ )?(?:end|be over|stop existing)`,
      `(?:can|could) not (?:be|stay) (?:here|alive|in this world|on this earth) ?(?:anymore|
          any more|any longer)?`,
      `(?:do|does) not (?:know|see) (?:how|why|if) i (?:can|could|should|will|would|
          am going to|bother)? ?(?:to )?(?:\\S+ )?(?:stay alive|keep living|go on living|be alive|
          live (?:with this|anymore|any more|without)|survive|carry on living|living|
          keep myself alive)`,
      `(?:do|did|can) not (?:see|picture|imagine) (?:myself|me) (?:\\S+ )?(?:alive|living past|
          living to|living through|living without|living like|surviving|being here|being alive|
          reaching|making it (?:to|past|through))(?: \\S+)?`,
      `(?:not waking up|never waking up|being dead|not existing|dying|ceasing to exist|
          oblivion|non existence|suicide) (?:sounds|seems|feels|looks|would be|
          is) (?:\\S+ )?(?:like )?(?:a |an |the )?(?:better|relief|easier|peaceful|only|nice|good|
          comforting|mercy|appealing|kinder|answer|way out|inviting|so|great|lovely|right|calm|
          tempting|option|best|freeing|easy)`,
      `(?:going to|will|gonna|might|plan to) (?:\\S+ )?do it (?:tonight|this time|for real|
          properly this time|once everyone|when everyone|after (?:christmas|the))`,
      `(?:tell|let) (?:my |\\S+ )?(?:mum|dad|kids|sister|brother|family|son|daughter|everyone|
          \\S+) (?:that )?i (?:love|loved) (?:him|her|them|you all) (?:[,|] )?(?:\\| )?(?:when|
          goodbye|i am sorry|and (?:goodbye|i am sorry)|$)`,
      `how (?:many|much) (?:${WORD} ){0,2}${drug} (?:${WORD} ){0,5}(?:die|kill|take to|
          overdose|enough|dead|death|fatal|never wake|not wake|lethal|finish)`,
      `(?:looked|look|looking|looking up|googled|googling|searched|searching|search|
          researching|researched|read|reading|asked|reading up|finding out|wondering|
          know) (?:${WORD} )?(?:up |for |about |on |into )*(?:how to|how (?:i|you|one) (?:could|
          can|would|might)|ways to|the best way to|methods to|painless ways? to|easiest way to|
          quickest way to|how it feels to|the easiest way to|the least painful way to|
          what it feels like to|how long it takes to|how high|how many) (?:die|dying|
          kill (?:your ?self|myself|yourself)|end (?:it|my life|your life|it all)|hang|overdose|
          drown|hurt myself|not wake|tie a noose|bleed out|pills|tablets)`,
      `(?:painless|quick|easiest|easy|least painful|peaceful|quickest|cleanest|
          best) way to (?:die|go|end (?:it|it all|my life)|kill|not wake up|end things for good)`,
      'suicide (?:note|notes|letters?)',
      `(?:wrote|written|writing|left|leave|leaving|my|hid|posted) (?:my |a |the |some |
          all my )?(?:goodbye|farewell) (?:notes?|letters)`,
      `(?:written|wrote|writing|write|leaving|left|finished|posted) (?:my|all my|a|the|them|
          everyone|them all) (?:\\S+ )?(?:goodbyes|goodbye letters?|goodbye notes?|
          farewell letters?|last letters?|final letters?|last words|suicide note|will and)`,
      `(?:this is|here is|consider this) (?:my |
          the )?(?:goodbye(?: everyone| all| world| forever| for good)?|last (?:message|letter|
          entry|night|day|page|words|note|post|time i (?:will )?write)|final (?:message|letter|
          entry|goodbye|page|words|note|post)|end for me|end of me|farewell)`,
      `my (?:last|final) (?:night|day|hours?|week) (?:alive|on (?:this )?earth|here on earth|
          on this planet|in this world)`,
      `goodbye (?:, )?(?:everyone|everybody|world|cruel world|all of you|to (?:you all|
          everyone|the world|this world|life|my life)|forever (?:everyone|all))`,
      `by the time (?:you|anyone|they|somebody|someone|mum) (?:read|reads|see|sees|find|finds|
          get|gets) (?:this|me|it|the)`,
      `(?:forgive me|sorry|forgive) (?:for )?what i (?:am about|have) to do(?: to (?:myself|
          you all))?|(?:forgive me|sorry) for what i am (?:about|going) to do`,
      `(?:take care of|look after|feed|mind|watch over|love|tell|give|remember|
          hug) ${far(8)}(?:when|after|once|if) (?:i am (?:gone|dead|not here)|i die|i have gone|
          anything happens to me|something happens to me)`,
      `(?:when|after|once|if) i am (?:gone|dead|not here anymore|
          no longer here) (?:[,|] )?(?:they|you will all|everyone|nobody|no one|people|she will|
          he will|the world|mum|my (?:mum|dad|family|kids|children|dog|cat|sister|brother|parents|
          friends))(?: \\S+){0,3}`,
      `(?:given|giving|gave) away (?:all (?:of )?)?my (?:things|stuff|belongings|possessions|
          clothes and|pets?)`,
      '(?:putting|put|got|getting) my affairs in order',
      `(?:if|when) i (?:just |suddenly |ever |simply |really )?(?:died|killed myself|was dead|
          were dead|jumped|drowned|do it|did not wake up|never woke up|stopped breathing|
          dropped dead|end it|ended it|die tonight|die tomorrow|hanged myself|am found dead)`,
      '(?:given|giving|gave|give) (?:all )?(?:of )?my (?:things|stuff|belongings|possessions) away',
      `(?:can|could|will) not promise (?:that )?i will (?:be here|stay safe|be alive|
          not (?:hurt|do|kill)|keep myself|see|make it|still be)(?: \\S+)?`,
      'i have (?:the|a) means',
      `(?:going to|gonna|will|want to|wanna|could|might) (?:just )?(?:disappear|
          vanish) (?:for good|forever|for ever|completely and|permanently)`,
      'tonight is the night i (?:die|go|end)',
      `(?:decided|chosen|choosing|ready|made up my mind|made my mind up) (?:to )?(?:go|
          leave) (?:forever|for good|this world|this life|tonight and not come back|peacefully)`,
      `i (?:have |just )?(?:decided|made up my mind|made my mind up)(?: \\S+){0,2} (?:to go|
          i am going|i am leaving this)`,
      '(?:not|never) (?:going to |gonna )?(?:come|coming) back (?:from this|alive)',
      `never have to (?:wake up|feel (?:anything|this|it)|be here|exist|hurt) (?:again|anymore|
          ever again)`,
      `(?:go|going|fall|falling|drift|slip) (?:back )?(?:to sleep|asleep|off|
          to bed)(?: tonight)? (?:[,|] )?(?:\\| )?(?:and|then|to) (?:just |then )?(?:not|
          never) (?:have to )?(?:wake|waking|get|come)(?: up| back)?`,
      `(?:want|wanna|need|wish i could|let me|going) (?:to )?(?:\\S+ )?sleep (?:forever|
          for ever|for good)`,
      'sleep (?:and )?(?:and never wake|and not wake|until i (?:die|am dead))',
      `(?:deserve|ready|time|waiting|wait|want|wants|going|prepared|meant|
          need) (?:for me )?to (?:die|be dead)`,
      `see (?:no|a|any) (?:way|future) (?:out |left )?(?:but|except|other than) (?:to )?(?:die|
          dying|death|suicide|ending)`,
      `only way (?:out|to (?:stop|end) (?:it|this|the pain|the hurt|hurting)) (?:is|would be|
          left|i can see is|i see is) (?:to )?(?:die|death|dying|suicide|ending|end|kill|be dead|
          if i)`,
      `(?:death|dying) (?:is|would be|sounds|seems|feels|looks) (?:\\S+ )?(?:like )?(?:a |an |
          the )?(?:better|relief|easier|peaceful|only|nice|good|comforting|mercy|appealing|kinder|
          answer|way out|inviting|so)`,
      `(?:thinking|think|thought|dream|dreaming|fantasising|obsessed|obsessing|daydream|
          daydreaming) (?:a lot |all the time |constantly |more and more |only |again |
          often )?(?:about|of|with) (?:my own death|death|dying|being dead|my funeral|
          my own funeral|not existing|not being (?:here|alive|around)|ending (?:it|things|my)|
          what it would be like (?:to (?:die|be dead|not exist|not be here)|if i (?:died|was dead|
          was not here|were not here))|how (?:i would|to) (?:do it|die|kill)|
          killing(?! (?!me|myself)${WORD})|suicide)`,
      '(?:imagin\\S+|pictur\\S+|plann?\\S*|rehears\\S+) my (?:own )?(?:funeral|death|suicide)',
      '(?:do|did) not (?:plan|intend|expect|want) to be (?:in (?:one|it|the future)|alive)',
      `(?:someone|somebody|anyone|just|please|god|lord|will someone|can someone|
          can somebody) (?:just |please |fucking )*(?:kill me|shoot me|put me (?:down|
          out of my misery)|end me)(?: (?:now|already|please))?`,
      `(?:^|(?<=[,|] ))(?:please |just |god |someone |oh )*kill me(?: (?:now|already|
          please))?(?= [,|]|$)`,
      `i (?:am|feel) (?:just |only |such |nothing but |so much )*a burden ?(?:to|
          on)? ?(?:everyone|everybody|my family|my kids|them|all|you all|people|my friends|
          my parents)? (?:[,|] )?(?:\\| )?(?:and |so |that |because )?(?:they|everyone|it|
          everybody|the world|i|we|you|my (?:family|kids|mum)) (?:would|will|should|want|deserve|
          might|ought|could)(?: \\S+){0,5}`,
      `burden(?: \\S+){0,6} (?:gone|dead|die|died|disappear|disappeared|without me|not here|
          end it|better off)`,
      `(?:nobody|no one|no body|who) (?:would|will|is going to|even) (?:even |really |ever |
          actually |\\S+ )?(?:care|miss|notice|cry|come|be sad|find|
          mourn)(?: me)?(?: \\S+){0,3} if i (?:died|was dead|were dead|killed|jumped|die|am dead|
          drowned|never woke|did not wake)`,
      'me to (?:stay alive|keep living|be alive)',
      'not (?:long|much longer) (?:left )?for this (?:world|earth|life)',
    ),
    unlessIn: test(
      'counting (?:\\S+ )*(?:box|boxes|bottles?|packets?)',
      `(?:taking|take|swallow|down|neck) (?:the|everything|loads|the lot|the rest|
          every)(?: (?:of|my|the|these|those|whole|entire))* ?$`,
      `(?:take|taking|down|downing) (?:all|the|a|every|loads|everything|the rest|a load|
          the whole|the lot) ?(?:\\S+ )*(?:box|boxes|bottle|bottles|packet|packets|packs?|tubs?|
          jars?|lot|lots|bunch|load|loads)$`,
      `(?:want|need|wanted) (?:everything|it all|all of it|
          all of this) (?:\\S+ )?to (?:\\S+ )?(?:be over|end) (?=well)`,
      `(?:should|could) have been (?:who|that|instead)|
        wish it (?:had been|have been) (?:who|that|instead)(?! of)|
        (?:should|could|why) (?:\\S+ )*me (?:who|that|instead)$`,
      `(?:end|ending|over|finish) (?:it|this|everything|things) (?:all )?(?:once and for all|
          for good|forever) with`,
      `(?:enough|collected|collecting|counted|bought enough|saved up|found) (?:\\S+ )*(?:boxes|
          box|bottles?|packets?|strips?|prescription|medicine)`,
      `(?:goodbye|farewell|goodbyes) ?(?:letter|letters|note|notes)? to (?:him|her|us|them|
          my ex|the relationship|our)`,
      'how (?:many|much) (?:\\S+ )*(?:box|boxes|bottles?|packets?) (?:\\S+ )*(?:take to|enough)',
      'found (?:\\S+ )*(?:knife|rope|razor)',
      'death (?:is|seems|feels|would be|looks|sounds) (?:\\S+ )?(?:a |an |the )?(?:so|good)$',
      '(?:want|need) (?:for me )?to (?:be dead)?$',
      'kill me (?:now|already)$',
      'if i (?:do it|ended it|end it|jumped|drowned|dropped dead)$',
      'when i (?:do it|jumped|end it|ended it|was dead|died)$',
      '(?:think|thought|thinking) (?:\\S+ )?(?:about|of) ending (?:things|it)$',
      `(?:mind|feed|tell|give) (?:[^ ]+ )*(?:when|once|after|if) i am (?:gone|not here)$`,
      `(?:[^ ]+ )*(?:when|once|after|if) i am not here$`,
      '^goodbye (?:, )?(?:all of you|to life)$',
      'not to go$',
    ),
    unlessAfter: begins(
      'my hair',
      `to (?:him|her|us|them|my ex|the flat|our|the relationship|that|the dog|the house|
          my (?:old|job))`,
      '(?:on|in) (?:holiday|rome|spain|friday)',
      'with (?:him|her|them|the|my|this|that)(?= |$)',
      'to last|until (?:the|monday|tuesday|wednesday|thursday|friday|my)',
      '(?:because|while|as|when) (?:i was )?(?:making|cooking|chopping|peeling|cutting)',
      '[,|] (?:\\| )?i am (?:finally )?going to (?!die|end|kill|be (?:dead|gone)|jump|take|hang)\\S+',
      'for (?:him|you|her|my kids|that|this (?:cake|view|pizza))',
      '(?:to (?:work|the|my)|away|for (?:the|a|two|three|four|five|work)|at|over|until|till)',
      `i will (?:already |probably |finally |just )?be (?:on|in|at|away|home|back|halfway|asleep|
          there|
          moving|living|sitting|married|a \\S+)`,
      '(?:laughing|of (?:embarrassment|laughter|boredom|shame|hunger|heat)|alone|happy|old)',
      'to (?:see|know|meet|hear|try|tell|read|visit)',
      '(?:the|that) (?:laundry|washing)',
      'about (?:the|my) (?:boiler|car|work|rent|deposit)',
      `in (?:this|the|that) (?:flat|house|job|series|office|book|town|marriage|relationship|
          city|country|room)`,
      'at (?:work|this|the) ?(?:job|office|school|house|flat)?',
      'of (?:term|the holiday|school)',
      'before (?:the holiday|i move|we move)',
    ),
    unlessBefore: test(
      `(?:he|she|they|character|hero|novel|film|friend|uncle|dad|mum|grandad) (?:was |is |has |
          had |said |\\S+ ){0,3}$`,
      '(?:for|at|in) (?:the )?(?:wake|funeral)(?: \\S+){0,4}$',
    ),
  },
];
