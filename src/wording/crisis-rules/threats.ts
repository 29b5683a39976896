import { lazily } from '@/wording/lazy-pattern';
import { begins, far, test, WORD } from '@/wording/pattern';
import type { CrisisRule } from './crisis-rule';
import { kin, mildly, someone } from './people';

/** Threats, following and waiting, weapons, being kept in. */
export const threats: readonly CrisisRule[] = [
  {
    tier: 2,
    find: lazily(
      `(?:he|she|they|you|${kin}) ${far(9)}(?:and|then) (?:then |he |she |they )?(?:hit|
          punched|kicked|slapped|choked|grabbed|shoved|strangled|beat|pinned|dragged|pushed|hits|
          punches|kicks|slaps|chokes|grabs|shoves|strangles|beats|pins|drags|pushes|headbutted|
          raped|attacked|bit) me(?: ${WORD}){0,3}`,
      `${someone} ${mildly}(?:twisted|twists|pulled|pulls|yanked|grabbed|grabs|bent|broke|
          kicked|kicks|smashed|punched|banged on|bangs on|squeezed|bruised|burned|cut|slammed|
          stamped on|spat in|spits in|covered|hit|slapped|ripped) my (?:own )?(?:arm|arms|hair|
          wrist|wrists|finger|fingers|face|throat|neck|head|rib|ribs|nose|jaw|leg|mouth|back door|
          front door|door(?: in| down)|phone out of|hand in|clothes off|eye)(?: ${WORD}){0,3}`,
      `(?!(?:i|we|it|that|this|which|and|then|they|doctor|nurse|hairdresser|kids?|baby|toddler|
          dog|cat) )${WORD} (?:then |just |even |also )?(?:grabbed|twisted|yanked|pulled|squeezed|
          bruised|bent|wrenched) my (?:arm|arms|hair|wrist|wrists|throat|neck|face|jaw|
          fingers?)(?: ${WORD}){0,3}`,
      `(?:kill|hurt|shoot|hang) (?:himself|herself|themselves|themself) (?:and|
          but) (?:${WORD} )?(?:take|taking|kill|bring) (?:me|us|the kids)(?: ${WORD}){0,3}`,
      `(?:someone|somebody) (?:is )?(?:outside|in the (?:house|garden)|at the (?:door|
          window))(?: ${WORD}){0,2} (?:[,|] )?(?:\\| )?(?:and )?(?:i think|it is|i know|i am|
          might be)(?: ${WORD}){0,4}`,
      `lock(?:ed|ing)? myself in (?:the|my) ${WORD} (?:${WORD} ){0,6}(?:from|him|her|them|
          scared|angry|until|while)(?: ${WORD}){0,2}`,
      `(?:regret|sorry|pay|watch out|be careful|
          watch my back)(?: ${WORD}){0,4} (?:[,|] )?(?:\\| )?(?:and |because )?(?:he|she|they|
          my ex) (?:knows?|know) where i (?:live|work|am)(?: ${WORD})?`,
      '(?:letting|lets|let) (?:himself|herself|themselves) (?:in|into my)(?: \\S+)?',
      `${someone} (?:is|are|was) (?:${WORD} )?waiting outside(?= [,|]|$| and| with| in)`,
      `(?:come|coming|came|comes) (?:and|to) (?:get|find|hurt|kill|hunt) me(?! (?:from|after|
          at|and|when|a|in))`,
      `(?:threw|hurled|chucked|smashed|throws|throwing|launched) (?:${WORD} ){1,4}at (?:me|
          my (?:head|face))`,
      `(?:burn|torch|smash|blow) (?:${WORD} ){1,3}(?:down|up) with (?:me|us|
          the kids)(?: ${WORD}){0,2}`,
      `${someone} ${mildly}(?:got|gets|getting|been|is|was) (?:physical|violent|rough|
          aggressive) (?:with|towards|to) me`,
      `${someone} ${mildly}(?:will not|would not|does not|did not|refuses to|
          refused to) let me (?:leave(?! (?:him|her|a|the dishes))|out(?! (?:for|
          of the (?:contract|lease)))|go home|out of the (?:house|flat|room|car|door)|go(?= [,|]|
          $| until| and)|use my phone|see my family)`,
      `${someone} (?:${WORD} )?(?:wants|wanted|wish|wishes|wished) me dead`,
      `(?:he|she|they|${kin}) (?:${WORD} ){0,4}(?:rather|sooner|prefer to) (?:see|
          have) me dead(?: ${WORD}){0,3}`,
      `(?:said|says|told me|tells me|texted|shouted|screamed|swore|warned me|
          threatened) (?:that )?i am (?:dead|a dead
          (?:man|woman)|finished|done for) (?:if|when|unless|as soon as|the minute)(?: ${WORD}){0,4}`,
      `${someone} (?:is|are|was) (?:${WORD} )?(?:at|outside|banging on|kicking|behind) (?:the|
          my) (?:${WORD} )?(?:door|
          window|gate|house|flat) ${far(4)}(?:scared|frightened|afraid|terrified|shaking|hiding|
          not safe)`,
      `(?:scared|frightened|afraid|terrified|hiding) ${far(5)}(?:he|she|they|${kin}) (?:is|
          are) (?:${WORD} )?(?:at|
          outside|banging on|kicking) (?:the|my) (?:${WORD} )?(?:door|window|gate|house|flat)`,
      `${someone} ${mildly}(?:kicked|kicks|punched|put (?:his|her|their) (?:fist|foot) through|
          smashed|broke) (?:in |down )?(?:the|my) (?:${WORD} )?(?:door|window|
          wall)(?: in| down)? (?:and|when|because|until|while|again)(?: ${WORD}){0,3}`,
      `${someone} ${mildly}(?:watching|watches|watched) (?:my (?:house|flat|window|every move|
          door|home|car)|the house|our house)`,
      `${someone} ${mildly}(?:turns|turned|turn|shows|showed) up (?:drunk|angry|shouting|
          screaming|unannounced|uninvited|with a (?:knife|gun|bat)) (?:at|outside|to) (?:my|our|
          the) (?:${WORD} )?(?:door|house|flat|work|place|home|window)(?: ${WORD}){0,2}`,
      `${someone} ${mildly}(?:shows|showed|show|turns|turned|turn|comes|came|coming|come|
          keeps coming|keeps turning|drives|drove|waits|waited|sits|sat|stands|stood|parks|
          appeared|appears) (?:${WORD} )?(?:${WORD} )?(?:up |round |over |by |back )?(?:at|to|
          outside|in front of|near|past) my (?:${WORD} )?(?:house|flat|work|door|home|place|
          window|job|office|school|gym|building|parents|mum's) (?:and (?:will not|would not|
          follows|followed|shout|scream|bang|threat|started|watch|wait|refus)${WORD}?|drunk|angry|
          again|shouting|unannounced|uninvited|every|even though|banging|screaming|at night|
          in the middle|with (?:a|his|her) (?:knife|gun|bat|mates|brother|friends)|
          after i (?:said|told|asked|blocked)|although|most (?:days|nights)|waiting|
          for hours)(?: ${WORD}){0,3}`,
      `(?:would not|did not|does not|will not) stop when i (?:said|say|told|tell|asked|
          cried)(?: ${WORD}){0,2}`,
      `${someone} ${mildly}(?:hurt|hurts|hurting) me (?:physically|badly last night|
          again last night|when (?:he|she|they) (?:is|was|gets|get) (?:drunk|angry)|with (?:his|
          her|their) (?:fists?|hands?|belt))`,
      `${someone} ${mildly}(?:threw|throws|hurled|chucked|smashed|
          throwing) (?:${WORD} ){1,4}(?:at me|at my head|at my face|over me|next to my head)`,
      `(?:put|puts|had|has|with|wrapped|got) (?:his|her|their|a|both|both his|
          both her) (?:hands?|knife|gun|arm|fist|hands) (?:${WORD} )?(?:on me|around my (?:neck|
          throat)|round my (?:neck|throat)|over my (?:mouth|face)|to my (?:throat|neck|head)|
          at my (?:throat|neck|head)|against my (?:throat|neck)|up to (?:me|my face))`,
      `(?:by|around|round|on) (?:the|my) (?:throat|neck|hair)(?= [,|]|
          $| and| until| so| last| again| when| against)`,
      `(?:forced|forces|made|makes|pressured|coerced) (?:me (?:to|into) (?:have |
          having )?(?:sex|sleep with (?:him|her|them)|do things i did not|touch)|(?:himself|
          herself|themselves) on me)`,
      `${someone} ${mildly}(?:raped|abused|abuses|beats|hits|batters|assaulted|molested|
          terrorises|terrorised|stalks|stalking|harasses|threatens) (?:me|us|my (?:kids|children|
          mum|sister))`,
      `${someone} ${mildly}(?:locked|locks) me (?:in|out of (?:the house|our|my own)|inside|
          up)(?: ${WORD}){0,2}`,
      `(?:he|she|they|${kin}|${WORD}) (?:${WORD} ){0,2}(?:said|says|saying|told|tells|
          threatened|threatens|threatening|swore|swears|promised|vowed|texted|messaged|wrote|
          warned|keeps saying|shouted|screamed|left a voicemail saying|
          posted) (?:${WORD} ){0,8}(?:kill|murder|hurt|harm|shoot|stab|beat|strangle|come after|
          come for|bury|hunt|batter|smash|slit|burn|end|finish|hit|destroy|cut|drown|poison|
          get) (?:me|us|my (?:kids|children|family|mum|face|dog|cat|house)|the kids|both of us|
          everyone)`,
      `(?:he|she|they|${kin}) (?:${WORD} ){0,3}(?:will|would|going to|gonna|might|wants to|
          tried to|tries to|trying to|plans to|planning to|could|
          is about to) (?:${WORD} )?(?:kill|murder|hurt|harm|shoot|stab|strangle|come after|hunt|
          beat|attack|hit|choke|smash|burn|drown|poison|rape) (?:me|us|my (?:kids|children|family|
          mum|face|house)|the kids|both of us)(?: ${WORD}){0,3}`,
      `(?:threatened|threatens|threatening|threats?) (?:to (?:kill|hurt|harm|find|shoot|stab|
          burn|take the kids|come|beat|post|share|ruin|get|hit|destroy|report|do something|break|
          leak|out me)|me|us|my (?:life|family|kids))(?: ${WORD})?`,
      `(?:will|would|going to|gonna|can|could) (?:always )?(?:find|get) me (?:wherever|if|and|
          anywhere|no matter|whatever|one day|eventually|when|before|in the end|
          again)(?: ${WORD}){0,2}`,
      `(?:said|says|swore|promised|threatened) (?:${WORD} ){0,4}(?:find|get) me(?= [,|]|$)`,
      `${someone} ${mildly}(?:has|have|had|got|owns|bought|keeps|carries|pulled|pulls|held|
          holds|pointed|points|waved|waves|showed me|shows me|brought|came with|with) (?:a|his|
          her|the|that|their) (?:gun|knife|machete|axe|weapon|hammer|baseball bat|shotgun|rifle|
          pistol)(?: (?:on|at|to|and|in|near|under|out|outside|by|while|when|because|against|
          with)(?: ${WORD}){0,3}|(?= [,|]|$))`,
      `if (?:he|she|they|i) can not have (?:me|us) (?:[,|] )?(?:then )?(?:nobody|no one|
          no body|no man|no woman|nobody else|no one else)(?: \\S+)?`,
      `${someone} ${mildly}(?:is|are|was|has been|have been|keeps|keep|kept|been|started|
          will not stop|would not stop|can not stop|had been|s) (?:${WORD} )?(?:watching me|
          following me|stalking me|tracking (?:me|my)|waiting (?:for me )?(?:outside|at|by|in|
          near|round|around|behind) (?:my|the|work|school|our)|hanging (?:around|about|
          outside)(?: \\S+){0,3}|turning up|showing up|parked (?:outside|up|in|on|near|across)|
          standing outside|sitting outside|(?:sitting|sat|parked|waiting) in (?:his|her|their|the|
          a) (?:car|van) (?:outside|across|near|by|down)|lurking|outside (?:my|the|our|work)|
          spying on me|
          harassing me|hunting me|banging on (?:my|the)|driving (?:past|by|around) my|
          threatening me|coming (?:to|round|over|for) (?:get me|my (?:house|flat)|me)|
          trying to (?:get in|break|find me|force|track)|loitering|in my (?:garden|house|
          flat) )(?: ${WORD}){0,3}`,
      `${someone} ${mildly}(?:followed|follows|stalked|stalks) me(?: ${WORD}){0,3}`,
      `(?:outside|in front of|across from|at) my (?:house|flat|door|window|home|work|building|
          place|bedroom window|gate|front door|apartment)(?: (?:right now|again|now|every|
          at night|all|in (?:his|her|their) car|shouting|banging|and i am (?:scared|alone|hiding)|
          waiting|watching|drunk|screaming|and (?:he|she|they) (?:will not|would not|
          keeps)))(?: ${WORD}){0,2}`,
      `(?:knows|know|found out|found|figured out|discovered) where i (?:live|am|work|am living|
          am staying|moved|moved to|sleep|park) (?:now |[,|] )?(?:\\| )?(?:and |
          so )?(?:${WORD} ){0,4}(?:scared|afraid|frightened|terrified|coming|come|find|hurt|kill|
          outside|said|keeps|get|angry|unsafe|not safe|hiding)`,
      `(?:tracker|tracking app|air ?tag|gps|spyware|hidden camera|
          stalkerware) (?:${WORD} ){0,4}(?:on|in|under) (?:my|the) (?:car|phone|bag|flat|house|
          coat|bedroom|laptop)`,
      `(?:broke|breaks|breaking|broken|forced|forcing|climbed) (?:his way |her way |
          their way )?(?:in|into|in to|through|down) (?:my|the) (?:house|flat|home|door|place|
          room|window|car|bathroom door|front door)`,
    ),
    unlessIn: test(
      '^(?:i|we|it) ',
      // A parent or a boss 'would kill me if …': cross, not dangerous.
      `^(?:my |the |our )?(?:mum|mother|dad|father|parents|boss|landlord|landlady|teacher|flatmate|
          editor|manager|
          sister|brother|gran|nan|aunt|auntie|coach|dentist|hairdresser) (?:will|would|is going to|
          are going to|
          might|could) (?:\\S+ )?(?:kill|murder|strangle|shoot) me (?:if|when|for|over|because|
          about|after)(?: \\S+)*`,
      'threatened to (?:leave|quit|cancel|report|come|post|share|break (?:up|it)|ruin)$',
      '(?:get|finish|end|cut|hit|burn|smash|destroy) (?:us|everyone|me (?:a|some|the))',
      '(?:[^ ]+ )*get me(?= |$)(?<!(?:to|will|would|and|coming) get me$)',
      'find me (?:a|an|someone|attractive|funny)',
      `^(?:he|she|they|you|\\S+(?: \\S+)?) (?:[^ ]+ )*(?:and|then) (?:then |he |she |
          they )?(?:hit me (?:up|with (?:a|the|some))|pushed me to|beat me (?:at|to)|
          grabbed me (?:a|and|by the hand|for)|kicked me out|beats me at|dragged me (?:to|along|
          out))`,
      `following me on|
        followed me (?:on|back|into|out|from|to the (?:kitchen|shop|bus stop)|for (?:a|the)|
          round (?:the|like a)|around like|all the way home to make sure|home to make)|
        follows me (?:on|back|everywhere like)|followed me$|follows me$`,
      `waiting (?:for me )?(?:outside|at|by|in|near) (?:the (?:station|airport|altar|bus stop|
          gate|cinema|restaurant|theatre|arrivals|finish)|work with|school with|
          my (?:\\S+ )?with (?:flowers|soup|coffee|an umbrella))`,
      `turning up (?:late|early|the (?:heating|music|volume))|
        showing up (?:late|early|for (?:me|himself|work))|hanging (?:around|about) with`,
      'parked (?:up|in|on)$|driving past my old',
      `(?:has|have|had|got|with|bought|owns|brought|keeps|carries) (?:a|his|her|the|that|
          their) (?:hammer|knife|axe|rifle) (?:to|for|by|under|when|while|because|
          near)(?: \\S+){0,3}`,
      'around my neck$|on (?:the|my) (?:neck|hair|throat)|round my neck$',
      'by the hair(?:dresser)?$',
      'outside (?:the|work)$',
      'threats? (?:me|us)',
      'hurts? (?:me|us)$(?<=(?:he|she|they|you) hurts? (?:me|us))',
      `(?:say|said|says|told|swore|promised) (?:\\S+ )*(?:never|not) (?:\\S+ )?(?:hurt|harm|
          hit|kill|end|destroy|beat|leave) (?:me|us)`,
      `(?:will|would|could|might|going to) (?:\\S+ )?(?:never|not) (?:\\S+ )?(?:hurt|harm|hit|
          kill|attack)`,
      `thr(?:ew|ows|owing) (?:\\S+ )*(?:snowballs?|pillows?|balls?|paper|popcorn|confetti|rice|
          look|looks|party|kisses|himself|herself|questions|shade|ideas|a smile|money|petals|
          grapes?|bread|socks?|a wink) (?:\\S+ )*at me`,
      'hit me (?:up|with (?:a|the))|beat (?:me|us) (?:at|to|by|in)',
      `^(?:at|outside) my (?:work|building|place|house|flat|door|home|gate) (?:every|all|now|
          again)(?: \\S+){0,2}$`,
      'break(?:ing)? through|through the door|down (?:the|my) (?:car)|in the (?:room|car|door)',
    ),
    unlessBefore: test(
      '(?:film|dream|nightmare|book|novel|episode|game|show|series)(?: \\S+){0,6}$',
      '(?:cat|dog|puppy|kitten|goat|duck|pigeon|robin|squirrel) (?:\\S+ ){0,3}$',
    ),
    unlessAfter: begins(
      `(?:for (?:being|forgetting|eating|not|missing|spending|this|losing|breaking|the)|
          when (?:she|he|they) (?:sees|see|finds out|hears|reads|gets the bill|find)|
          if (?:i am late|i forget|i do not (?:bring|finish|call|pay|come)|she (?:sees|finds)|
          i eat|i spill|i break|i lose|i miss the|i (?:cancel|bail)))`,
      '(?:an?|some) (?!hammer|bottle|knife|belt|bat|chair|stick|brick|pan)\\S+',
      '(?:one day )?with kindness',
      '(?:, )?(?:the cat|my cat|the dog)',
      'feelings',
      'up(?= |$)',
      'on (?:instagram|facebook|twitter|tiktok|spotify|strava|snapchat|insta|linkedin)',
      'with (?:flowers|soup|a (?:smile|sign|coffee)|some good)',
    ),
  },
];
