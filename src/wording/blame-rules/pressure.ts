import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, LOUD, oneOf, START, test, WORD } from '@/wording/pattern';
import type { Rule } from './rule';

const softWords = `(?:not|never|nothing|neither)$|(?:do|did|does|will|would) not (?:think|feel|believe|mean|say)|
    i (?:used to|once) (?:say|said|think|thought)`;
const soft = test(softWords);
const lover = `(?:partner|boyfriend|girlfriend|husband|wife|man|woman|friend|father|mother|dad|mum|parent|
      lover|soulmate|person who (?:loves|loved|cares)|adult|mate|couple|person in love|
      human being|gentleman)`;

/** A12: debts, tests of love and threats. */
export const pressure: readonly Rule[] = [
  {
    // Pursuit: on past a no, turning up, waiting, and what silence will bring.
    kind: 'A12',
    find: lazily(
      `i know (?:that )?you (?:said no|told me no|said (?:not to|to stop)|asked (?:me )?(?:for space|not to|
          to stop)|told me (?:not to|to stop)|do not want (?:me to|to hear|to talk|to see)) ${far(8)}but(?: ${WORD}){0,3}`,
      `you (?:asked|told) me (?:not to|to stop) ${far(6)}but(?: ${WORD}){0,3}`,
      `i (?:will|am going to|can|have to) (?:just )?(?:wait|stay|sit|stand|sleep|camp|park) (?:outside|at your|by your|on your|
          (?:there|here) (?:all night|until you|till you|for you))(?: ${WORD}){0,5}`,
      `i (?:am|will be|have been) (?:standing |sitting |waiting |parked )?(?:at|outside) your (?:${WORD} )?(?:door|
          house|work|flat|place|office|gym|school)`,
      `until you (?:answer|reply|talk to me|call|ring|come out|come down|let me in|open the door|see me|text|
          pick up|listen|say yes)`,
      `i (?:turned up|showed up|came round|came over|drove over|came to your|drove to your) ${far(8)}because you (?:
          blocked|ignored|did not|would not|will not|stopped)(?: ${WORD}){0,2}`,
      `(?:made|using|got|opened) (?:this |a |another )?(?:new )?(?:account|number|phone|email) ${far(4)}(?:because|since|
          so|as) (?:you |i )?(?:blocked|can|could)(?: ${WORD}){0,3}`,
      `if (?:you do not|i do not) (?:reply|answer|hear|call|text|talk|pick up|get an answer|ring) ${far(6)}i (?:will|
          am going to|do not know what i)(?: ${WORD}){0,4}`,
      `do not make me (?:come|turn up|drive|wait|tell|do|call)(?: ${WORD}){0,3}`,
    ),
    unlessBefore: soft,
    unlessAfter: begins('for the (?:keys|post|parcel)'),
  },
  {
    kind: 'A12',
    find: lazily(
      `you (?:still |at least |really |bloody |do |all |both )*owe (?:me|us|it to (?:me|us|our|
          the)|my|her|him|them|our)(?: ${WORD}){0,3}`,
    ),
    unlessBefore: soft,
    unlessIn: test('owe me (?:nothing|a (?:pint|coffee|dance|fiver|drink|tenner)|ten|five|no|\\d)'),
    unlessAfter: begins('for (?:the|half the) (?:gas|bill|rent|deposit|tickets)'),
  },
  {
    kind: 'A12',
    find: lazily(
      `if you (?:really |truly |ever |even |actually |still |genuinely |had |do |did |
          had really |had ever |have |had any |cared or )*(?:love|loved|care|cared|cares|respect|
          respected|value|valued|miss|missed|want|wanted|meant|mean|mattered|believe|believed|
          any (?:respect|love|heart|decency)|had any (?:respect|love|heart|decency|feelings|guts|
          courage)|had a (?:heart|conscience|shred|spine)|respect|were (?:sorry|serious|a (?:real|
          decent|good|better|proper)|any kind|half|honest|really|truly|actually|still in love)|
          was (?:sorry|serious)|are (?:sorry|serious|a (?:real|decent|man))|have (?:any|
          a) (?:heart|decency|respect|love|feelings|shred|conscience)|felt anything|feel anything|
          gave a)(?! (?:the garden|coriander|it there|to rest|a rest))(?: (?:me|us|it|this|
          about me|that|at all|for me|your (?:kids|children|family)|what you (?:said|say)|to fix|
          to make|sorry|left|${WORD})){0,3} (?:[,|] )?(?:then )?(?:you |we |i |none |
          this )(?:would|will|could|can|had|have|should|need|must|might have)(?: ${WORD}){0,3}`,
    ),
    unlessIn: test(
      `(?:would|will|could|can|might have) (?:like|love|enjoy|have (?:the|it|a)|understand if|
          be (?:happy to|glad to|welcome))|
        i (?:will|can|could|would) (?:send|help|bring|come|leave|understand|listen|give|wait|
          keep|be here|post|drop|talk)|
        you (?:can|could|will) (?:have|take|keep|ask|call|say|always|come|find|get|tell)|
        if you (?:want|wanted)(?: (?:it|to (?!be with|save|make this|fix)\\S+|the \\S+|that|
          a \\S+|me to))? `,
    ),
  },
  {
    kind: 'A12',
    find: lazily(
      `(?:after (?:all|everything) (?:that )?(?:i|we) (?:have |had )?(?:did|done|do|gave|given|
          sacrificed|went|gone|been|put|paid|suffered|lost|built)(?: ${WORD}){0,4}|(?:all|
          everything) i (?:have |had )?(?:did|done|gave|given|sacrificed|gave up|
          lost)(?: up)? (?:was )?(?:for (?:you|us|this)|to be with you|because of you)|i (?:have |
          had )?(?:gave|given|wasted|spent|lost) (?:you )?(?:the )?(?:best|the best|ten|five|six|
          seven|eight|three|four|two|twelve|fifteen|twenty|so many|all those|all my|my best|
          my twenties|my thirties|my youth|\\d+|my whole|half my) (?:years|of my (?:life|years|
          youth)|years of my (?:life|youth)|twenties|youth|
          life)?(?: ${WORD}){0,4}(?: on you| for you| with you| to you| waiting for you)?|
          i (?:have )?(?:sacrificed|gave up|given up|gave|left|lost|turned down|
          dropped) (?:so much|everything|it all|my ${WORD}|a ${WORD}|all of that|
          my (?:whole )?${WORD}|half my ${WORD}|all my ${WORD}|
          the ${WORD}) (?:just )?(?:for (?:you|us|this)|to be with you|to follow you|
          because of you|so you could|so that you could)(?: ${WORD}){0,3}|i (?:have )?(?:wasted|
          threw away) (?:${gap(5)})(?:on|with|for) you)`,
    ),
    unlessIn: test(
      `^(?:all|everything) i (?:did|have done) for you$|
        spent (?:ten|five|two|three|four|six|seven|eight|\\d+|the best|
          so many) (?:years )?(?:of my (?:life|years) )?(?:happy|there|in|at|with you$)|
        spent \\S+ (?:years)?$|lost (?:two|three|four|five|\\d+|my)(?: \\S+)?$|
        (?:gave|given) (?:you )?(?:two|three|four|five|six|\\d+|the (?:keys?|book|ring|
          dog))(?: \\S+){0,2}$|gave (?:you )?my (?:whole|best)$|
        after (?:all|everything) we (?:have )?been$|(?:all|everything) i (?:ever )?gave$`,
    ),
    unlessAfter: begins(
      `and (?:i|it) (?:was|were) (?:glad|happy|worth|never|would)|
        (?:gladly|happily|because i wanted)|
        (?:i )?(?:want to|would like to|am glad|am grateful|wish you|hope)`,
    ),
  },
  {
    kind: 'A12',
    find: lazily(
      `(?:this is |it is |consider this |that was |that is |here is |i am giving you |
          i gave you |you (?:have|get|had) |that is it )(?:your |a |one |the |only |just |
          really )*(?:last|final|very last|only|one last|one final|one more) (?:chance|warning|
          opportunity)|(?:last|final) (?:chance|warning)(?= [,|]|$| to)|or else|
        or (?:it is|we are|you are|i am) (?:over|done|finished|through|gone|out|dead to|leaving|
          taking|going to tell|going to make)|
        (?:we are|it is|i am) (?:over|done|finished|through) (?:for good |forever |
          completely )?(?:if you|unless you)|
        (?:it is )?(?:me|us|your family|your kids|the kids|this family) or (?:the|her|him|them|
          your|that|it)(?: ${WORD})?|
        (?:choose|pick|decide)(?: ,)? (?:me|us|between me|now|
          it is me)(?: or| and| ,)?(?: ${WORD}){0,3}|
        ${START}(?:either you|either) (?:${WORD} ){1,8}or|
        you (?:have|have got|got) (?:until|till|one|24|48|two|three|a|to the end of|
          ${WORD}) (?:${WORD} )?(?:friday|monday|tuesday|wednesday|thursday|saturday|sunday|
          tomorrow|tonight|midnight|hours|days|week|weeks|chance|month|shot|noon) (?:to|or|before|
          then)|${START}(?:last|final) (?:chance|warning)`,
    ),
    unlessBefore: test('(?:my|was|not|i would|is it|gave me|rome|tour)$'),
    unlessIn: test(
      `(?:my|our) (?:last|final)|(?:choose|pick|decide) (?:me|us|now)$|
        you (?:have|got|have got) (?:one|two|three|a) (?:\\S+ )?(?:week|days|weeks|hours|month|
          chance) to (?:sign|return|collect|appeal|pay|move|pick)|
        last chance to (?:see|say|visit|buy|get|book|dance|swim)|
        (?:have|has|had) (?:until|till) \\S+ (?:\\S+ )?to (?:sign|return|collect|pay|register|
          send)|or (?:it is|we are) over (?:the|there|budget|by)|either (?:is|way|day|time|one)`,
    ),
    unlessAfter: begins('to (?:see|say goodbye|visit|buy)|dose'),
  },
  {
    kind: 'A12',
    find: lazily(
      `(?:if|unless) (?:you|u) (?:${far(9)})(?:(?:we are|it is|i am|that is) (?:over|done|
          finished|through|it|gone|leaving|the end)|do not (?:bother|ever|expect|come crying|
          even think|come back|blame me)(?: ${WORD}){0,3}|never (?:speak|talk|contact|come|ask|
          call)(?: ${WORD}){0,3}|i (?:will|swear i will|am going to|might have to|will have to|
          shall|swear) (?:never|tell|make|take|expose|show|post|leave you|block|keep the|sell|
          throw|burn|ruin|destroy|drag|send everyone|call the|hurt|get rid|come (?:over|round|
          to your)|be forced|not be|stop|find someone|move on|assume you never)(?: ${WORD}){0,3}|
          you (?:will|are going to) (?:regret|lose|be sorry|never see|pay|be dead|find out|wish|
          have to live)(?: ${WORD}){0,3})`,
    ),
    unlessBefore: soft,
    unlessIn: test(
      `i (?:will|am going to|shall) (?:take (?:that|it|the|no)|make (?:sure|tea|it|a|us|dinner|
          time)|tell (?:the (?:landlord|agent)|you|them)|block|stop|leave|show|post|
          not be (?:upset|angry|hurt|home|there|in|offended|cross)|sell|call the|keep the|
          throw)(?: \\S+){0,3}$|do not (?:bother|even think|expect)(?: (?:with|about))?|
        that is (?:it|done)|if you (?:\\S+ )?want`,
    ),
  },
  {
    kind: 'A12',
    find: lazily(
      `(?:you (?:will|are going to|are gonna|would|shall|may|might) (?:all |both |really |so |
          one day |soon |come to |live to |definitely |always )*(?:regret (?:this|it|losing|
          leaving|what|that|letting|everything|me|the|not|throwing|choosing|walking|how)|
          be sorry(?: (?:when|one|you|for this|if|that))?|pay (?:for (?:this|it|what|that))|
          come (?:crawling|crying|running|begging) back|come back (?:begging|crawling|crying)|
          be (?:begging|back|crawling|alone forever|lonely|on your own|the lonely)|die alone|
          end up (?:alone|lonely|old|sad|just like|with nobody|with nothing)|get what|
          realise (?:what you|one day|too late|that i was|how good|i was)|miss me (?:when|one)|
          never (?:find (?:anyone|someone|another|a|better|love)|get (?:anyone|someone|better|
          over|another|me)|see (?:me|the kids|your|us|the dog|them|her|him|a penny|my face)|
          do better|be happy|have (?:anyone|what|someone)|meet anyone|know love|be loved|
          forgive yourself|replace me|hear from)|have no one|have nobody|wish you (?:had|could|
          were|never)|lose (?:me|everything|us|the|your)|see (?:what|how) you(?: have)? (?:lost|
          threw|did)|understand when it is too|know what you (?:have )?lost|rot|burn|
          never find)(?: ${WORD}){0,3}|(?:one day|some day|someday|soon|mark my words|in (?:ten|
          five|a few) years|when (?:i am gone|it is too late))(?: ,)? you (?:will|
          are going to)(?: ${WORD}){1,4}|when (?:i am gone|you are (?:old|alone|lonely|forty|
          fifty))(?: ,)? (?:do not|you will)(?: ${WORD}){0,3})`,
    ),
    unlessBefore: test('(?:not|if|thought|hope|sorry if|said|say)(?: that)?$|i used to'),
    unlessIn: test(
      `(?:one day|some day|someday|soon|in (?:ten|five|a few) years)(?: ,)? you (?:will|
          are going to) (?!(?:regret|realise|see what|be sorry|understand|pay|lose|wish|know what|
          miss|end up|be alone|find out|look back and|come|learn|get what)\\b)|
        find (?:love|peace|your|someone|the|a way|it|out (?:about|that i am))|
        (?:might|may|would) (?:regret|be (?:back|lonely|sorry)|lose (?:the|your)|realise|miss)|
        be sorry to|be back (?:at|in|by|from|on|to|home)|
        never (?:see|get|have|hear from|find|meet) (?:a|the|over|her|him|them|what)$|
        never (?:get over|hear from) (?:the|how|me again if)|end up just like$|
        lose the (?:weight|deposit|key)|
        one day you will (?:be happy|find|understand (?:how much|why i))`,
    ),
  },
  {
    kind: 'A12',
    find: lazily(
      `(?:a|any|only a|no) (?:real|true|proper|good|decent|loving|caring|normal|loyal|
          better) ${lover} (?:would|does|do|never|knows|could|stays|fights|supports|puts|keeps|
          tells|listens|apologises|who)(?: ${WORD}){1,4}|
        (?:prove|show me) (?:it|that you|to me|you|your love|how much you|
          you still)(?: ${WORD}){0,3}|
        you promised (?:me )?(?:[,|] )?(?:so|and|that|you would|to (?:always|never)|forever|
          till|until|for better)(?: ${WORD}){0,4}|you (?:have|had) (?:no|one) choice(?: ${WORD})?|
        (?:do not|you do not want to|do not you dare|you would not want to) (?:make me (?:come|
          do|call|tell|choose|beg|regret|angry|show|wait|hate|hurt|use)|test me|push me|try me|
          cross me|force me|bother (?:coming|calling|replying|texting|writing|contacting|
          coming back|ringing|apologising)|come (?:crying|crawling|running|back to me|near)|
          expect (?:me to (?:be (?:here|there|nice|waiting|civil)|wait|forgive|help|pick|come)|
          a penny|anything from|my help|sympathy)|you dare|think (?:for one|you can|
          i will (?:wait|forget|forgive|let))|ever (?:speak|talk|come|contact|ask|
          forget what))(?: ${WORD}){0,4}|
        i will (?:never|not ever) (?:forgive|forget what you|speak to you|trust (?:you|anyone)|
          let you (?:see|forget|live|have|near))(?: ${WORD}){0,3}|
        i will (?:make (?:you|sure (?:you|everyone|they|your))|tell (?:your (?:mum|mother|boss|
          wife|husband|girlfriend|boyfriend|family|friends|work|parents)|everyone|her (?:what|
          everything|the)|him (?:what|everything|the)|the (?:kids|children|whole))|expose|ruin|
          destroy|take you (?:to court|for)|keep the (?:kids|dog|house|deposit)|see you in court|
          sue|get you|haunt|show everyone|post)(?: ${WORD}){0,4}|
        i (?:can|could|will|would) not (?:go on|live|survive|cope|breathe|function|be happy|eat|
          sleep) without you|
        i (?:will|would) (?:die|kill myself|hurt myself|do something stupid|fall apart|
          be nothing) (?:if|without|unless)(?: ${WORD}){0,3}|
        you are (?:all i (?:have|had|want)|my only|the only (?:one|reason|person) (?:who|i|
          that)) (?:${gap(3)})(?:and you|so you|so please|do not leave|live for|go on)|
        (?:it is|this is) (?:the least|only fair)(?: ${WORD}){0,3}|
        is this (?:what|how) (?:i get|you repay|you thank)(?: ${WORD})?|
        this is (?:what i get|how you (?:repay|thank|treat))(?: ${WORD}){0,3}|
        (?:what|everything|all) (?:i (?:have )?(?:did|done|gave|sacrificed|put up with|
          went through)) (?:for|because of) you(?: ${WORD}){0,3}|
        i deserve (?:an (?:answer|explanation|apology)|better|more (?:from|than)|the truth|
          a reply|closure|at least|to (?:know|hear|be told))(?: ${WORD}){0,2}|
        i (?:expect|demand|insist on|am owed|am entitled to|am waiting for) (?:an (?:apology|
          answer|explanation)|a reply|the truth|my)(?: ${WORD}){0,2}|(?:have|had) you no pity|
        you (?:can|could) at least (?:give|do|let|answer|say|have)(?: ${WORD}){0,3}|
        (?:reply|answer|call|text|ring|write|respond|pick up|talk to me|speak to me|come back|
          come home|tell me|say something|unblock me)(?: me)?(?: (?:back|now|tonight|today|
          by ${WORD}|right now|asap|immediately|${WORD})){0,2} (?:[,|] )?(?:\\| )?or (?:i|else|we|
          it|you|do not|that)(?: ${WORD}){0,3}|it is now (?:\\| )?or never|
        (?:take me back|come back|marry me|choose me|forgive me|talk to me|call me|
          text me) or (?:lose me|you will|never|else|i will|it is|we are)(?: ${WORD}){0,2}|
        you would(?: ${WORD}){1,5} if you (?:really |truly |still |actually |ever )?(?:loved|
          cared about|respected|missed|valued|wanted) (?:me|us|your)(?: ${WORD})?|
        i (?:hope|pray) you (?:can|could) live with (?:yourself|what)|
        i hope you are happy with (?:what|yourself)(?: ${WORD}){0,3}|
        how (?:will|would) you feel (?:if|when) i (?:am|was|die|died|were)(?: ${WORD})?`,
    ),
    unlessBefore: test(
      `${softWords}|(?:i|we|they|to|me|not|would|will|could|if you|please) $|
        (?:wanted|want|needed|need|trying|tried) to$`,
    ),
    unlessIn: test(
      `would (?:tell|remind|ask|let) me to(?: \\S+){0,2}|^(?:prove|show me) (?:it|that you|you)$|show me (?:how|your) (?:to|garden)|
        (?:prove|show me) (?:you|to me|your)$|i deserve better$|
        good (?:man|woman|friend|father|mother|dad|mum) (?:who|does|do|could|knows|tells|
          listens|keeps|puts|stays)|
        you promised (?:me )?(?:and|that|to)(?: \\S+){0,4} and (?:you did|kept)|
        i am waiting for my (?:post|books|deposit|results|passport|turn|bus)|i expect my|
        do not (?:expect (?:me to (?:wait|come|help|pick))|bother (?:replying|ringing))|
        it is only fair|i (?:can|could|will|would) not (?:sleep|eat|function|breathe) without you|
        i will make (?:you (?:a|tea|some|dinner|proud|soup)|sure (?:you (?:get|have)|your|they))|
        i will post|
        i will tell (?:your (?:mum|family|parents|mother) (?:you|i|thank|hello)|the kids)|
        i will keep the|i will never (?:forgive (?:myself)|forget)|i will get you|
        you have one choice|
        (?:reply|answer|call|text|ring|write) (?:me )?(?:back )?(?:if|or not|when|\\S+ or) |
        or (?:i can|we can|you can|i could|not)|i deserve to(?: know)?$`,
    ),
    unlessAfter: begins('(?:to (?:be loved|rest)|how (?:it|to) (?:works|work|use))'),
  },
  {
    kind: 'A12',
    find: lazily(
      `(?:${oneOf(['i hope', 'hope'])} (?:you|it) (?:${LOUD})?(?:regret|haunt|live with that|
          never forget what you|remember this when)(?: ${WORD}){0,3})`,
    ),
  },
];
