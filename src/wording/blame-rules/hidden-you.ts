import { lazily } from '@/wording/lazy-pattern';
import { begins, START, test, WORD } from '@/wording/pattern';
import type { Rule } from './rule';

const who = `(?:some people|some folk|some folks|some men|some women|some of us|certain people|
      certain persons?|a certain (?:person|someone|somebody|man|woman|ex|individual)|
      certain (?:ex ?\\S*|someone|somebody|individuals|others)|people who shall remain|
      someone i (?:know|used to know|could mention|will not name)|somebody i (?:know|used to know|
      could mention|will not name)|some (?:exes|ex boyfriends|ex girlfriends|partners|friends)|
      (?:you know|we all know) who|someone|somebody|people like that|people who (?:lie|cheat|
      leave|use others|walk away|break promises|run away|hurt others|disappear|ghost)|
      the sort of person who|the kind of person who|the type of person who|there are (?:people|
      some people|some|folk|those|men|women) who|there is someone who|i know (?:someone|people|
      somebody) who)`;
const act = `(?:do|does|did|can|could|have|has|had|would|will|are|is|was|were|should) not (?:even |ever |
    really |just |actually |quite |seem to |bother to |have the \\S+ to |know how to )*(?:say|
    care|know (?:how|what|the meaning|when)|have (?:a|any|the|to)|deserve|think|bother|bothered|
    change|learn|keep|mean|reply|call|grow|appreciate|realise|get (?:it|that|the)|understand|
    listen|remember|apologise|be (?:bothered|trusted|honest|arsed|faithful|alone|happy|decent)|
    see|read|tell|want|take|own|face|handle|pay|stay|commit|respect|love|answer|try|let|admit|
    stop|ask|run|quit|hide|leave|give up|cheat|lie|break|walk|worth|help|turn up|show up|come|
    clean|pick up|finish|wait|feel|value|give|stand|so|cut out|speak|look|text|write|clearly|
    like the truth|like hearing|like being told)`;
const bare = `(?:(?:just|only|really|still|always|never|clearly|obviously|seem to|seems to|actually|even|
    conveniently|suddenly|literally|simply|should|needs? to|ought to|could do with|might want to|
    would rather|will|can|are always|are just|are so|is always|is just|is so|are too|is too|
    was too|were too|has|have|had|apparently|honestly|truly|must|is|was|are|were|get to|gets to|
    got to|choose to|chose to|think|thinks|thought|would|might) ){0,3}(?:lie|lied|lies|lying|
    cheat|cheats|cheated|use (?:people|you|others|me|everyone)|uses (?:people|others)|used (?:me|
    people)|forget|forgot|forgets|forgotten|promise|promised|promises|walk (?:away|out|off|all)|
    walked (?:away|out|off)|walks (?:away|out)|move on|moved on|moves on|run (?:away|off|from)|
    ran (?:away|off)|throw|threw|throws|give up|gave up|gives up|change their|break|broke|breaks|
    hurt|hurts|take (?:and|everything|people|what|no|more|you|it all|without|their|advantage)|
    takes (?:and|everything|what|more)|took (?:everything|what|it all|the easy|the coward|all the|
    advantage|me for)|the rules|the world|they (?:are|can|own|do not|know|deserve|have)|
    it is (?:all|okay|fine|funny|always)|sorry (?:is|fixes)|only of|about (?:themselves|no one|
    number one)|of (?:no one|themselves)|no (?:shame|heart|conscience|manners|respect|loyalty|
    idea|backbone|spine|class|decency|morals|feelings|empathy|self awareness|filter|limits|clue|
    guts|integrity|honour|remorse|standards)|the (?:nerve|cheek|audacity|gall|attention span|
    emotional|maturity|guts)|a (?:funny|strange|lot of (?:nerve|growing|explaining|cheek)|
    short memory|very|cheek|nerve|way of|heart of|talent|gift for|guilty|selective)|selective|
    short memories|grow up|grow a|(?:learn|learned|learnt|bothered|thought|managed|remembered|
    found the time) (?:to|some|how|about)|look in the mirror|look at themselves|take a (?:long|
    good)|try being|be (?:ashamed|more|honest|less|grateful|nicer|an adult|sorry)|selfish|lazy|
    heartless|cruel|fake|liars?|cowards?|cold|ungrateful|incapable|too (?:proud|busy|selfish|
    scared|lazy|good|stubborn|important|wrapped|weak|immature|cowardly)|so (?:selfish|cold|fake|
    quick|easily|cruel|ungrateful|full|self)|quick to|all talk|never (?:satisfied|wrong|happy|
    sorry|there|around|change|learn|grow|listen|apologise|think|keep|mean|tell|ask|own|say sorry|
    say thank|take)|impossible|toxic|narcissists?|better (?:things|offers)|snakes?|users?|
    want (?:it all|everything|to be|their|you when|attention|the)|wants (?:it all|everything|
    their)|wanted (?:out|it all|everything|more|their)|need to (?:grow|learn|look|sort|get|be|
    stop|realise|think|get over|own|wake)|talk (?:a|the|big|behind|about)|talks (?:a|the|behind)|
    say (?:one thing|they|sorry and|anything|i love)|says one|said (?:one thing|forever|
    they would|i love you and)|act (?:like|as)|acts (?:like|as)|acted (?:like|as)|play (?:games|
    the|with)|plays (?:games|the)|played (?:games|with|the|me)|pretend|pretends|pretended|ruin|
    ruined|ruins|spoil|spoiled|spoilt|leave|leaves|left me|left us|left (?:without|the (?:mess|
    dishes|bill|hard)|everything|a mess|when|because|as soon)|ate|drank|spent|told everyone|
    told (?:a|his|her|their|lies)|decided|disappear|disappeared|vanish|vanished|ghost|ghosted|
    show (?:up|their)|showed their|call only|only (?:call|ring|text|want|care|show|come|think|
    turn|remember|know|love)|ring|get (?:what|away|bored|everything|their|over)|gets (?:what|away|
    everything|bored)|got (?:bored|what|away|over|cold|everything)|getting|blame|blames|blamed|
    judge|judges|make (?:excuses|promises|everything|it|everyone)|makes (?:excuses|everything|
    promises)|made (?:promises|excuses|a mess|it|sure|me feel)|mess|messed|owe|owes|owed|sit|sat|
    sleep (?:well|fine|soundly|at night)|sleeps (?:well|fine|at night)|expect|expects|expected|
    treat|treats|treated|swan|swanned|flirt|flirted|drop|dropped|drops|replace|replaced|betray|
    betrayed|betrays|had to (?:be|do|clean|pay|sort|pick|make|tell|ring|hold|go|stay|keep|grow|
    look|think|fix|explain|remember|say|take)|has to (?:be|do|clean|pay|sort|pick|grow|hold|keep|
    think|say)|have to (?:be|win|have|make|ruin|spoil|work|live|clean|pick|pay|stay|deal)|
    kept (?:our|their|my|his|her|the|trying|it)|keep (?:our|their|my)|tried|cared|remembered|
    meant it|stayed|told the truth|were honest|was honest|was brave|did (?:the|all|it|everything|
    not)|still (?:have|believe|keep|care|love|remember|know)|know (?:the meaning|how to|what)|
    actually)`;

/** A15: a swipe without a 'you' in it. */
export const hiddenYou: readonly Rule[] = [
  {
    kind: 'A15',
    find: lazily(
      `(?:${START}|(?<![^ ]))${who} (?:who |that |out there |in this (?:story|house|room|
          family) |, |just |really |clearly |obviously |apparently |seriously |
          literally )*(?:${act}|${bare})(?: ${WORD}){0,3}`,
    ),
    unlessIn: test(
      `(?:^|(?<!know ))(?:someone|somebody) (?:that|else|to)|
        (?:someone|somebody) (?:is|are|was|were|would|will|should|might|can|could|must|has|have|
          had|still|actually|just|really|did|does|tried|stayed|needs|wants?|thinks?|left|told|
          said|ate|spent|sat|made|got|took|drank|used|kept|hurt|hurts|broke|dropped|decided|
          expected|asked|showed|played|know|did not (?:know|see|ask|want)|does not (?:know|want)|
          do not) (?!(?:to be the (?:adult|grown)|be bothered|honest|brave|not (?:be bothered|
          even|bother|arsed|read)|no (?:shame|heart|manners|respect)|me to (?:clean|deal|pick)|
          too (?:proud|busy|selfish|scared|lazy|good|stubborn)|so (?:selfish|cold)|
          their (?:promise|word)|everyone|one thing|(?:the )?(?:truth|mess|dishes|bill|rules)|
          forgotten|lied|cheated|(?:our|my) (?:trust|heart|promises|vows)|over it|clean it|
          pay for|do the (?:hard|washing)|make an effort|read my letter|has a guilty|a (?:guilty|
          short|funny|strange|lot)|sorry|selfish|fake|cruel|like i|as if|games|the victim|
          pick up the)\\b)|
        some (?:people|men|women|folk|folks) (?:do not|does not|have|can not|could not|did not|
          take|need to|want|are|were|talk|say|get|have to|think|leave|hurt|forget|learn|change|
          had|will|would rather|move on|sleep|prefer|tried|came|drop|sit|expect|just) (?:(?:a|an|
          the (?:sea|music|cold|heat|train|bus|window)|like (?:sundays|the|it|dogs|cats|mornings)|
          want (?:kids|children|a)|long|longer|time|at|in|on|from|years|months|alone|better|early|
          together|faster|slower|it hard|tall|short|eat|drive|drink|swim|cry|dance|slowly|good at|
          at work|i am|about (?:the|grief)|sugar|milk|dogs|cats|children|music|twins|letters|
          to (?:eat|sleep|cry|grieve|rest|swim))\\b)|
        (?:someone|somebody|people) who care[sd]? for(?: \\S+){0,3}|
        some of us (?:are (?:going|meeting|walking|having)|have (?:a|the|been)|had (?:a|the)|
          did (?:the|it)|tried (?:the|it)|went|just (?:need|like|want)|stayed (?:for|up|late|
          over)|still (?:meet|swim))|you know who (?:is|has|was)|
        some (?:friends|partners) (?:do not|are|have|had|came|said)`,
    ),
    unlessAfter: begins('(?:off at|at the (?:door|station|desk|gate))|a parcel'),
  },
  {
    kind: 'A15',
    find: lazily(
      `(?:no names|naming no names|not naming (?:any )?names|(?:not )?mentioning no names|
          not mentioning (?:any )?names|no names mentioned|without naming names|
          you know who you are|they know who they are|(?:if the )?(?:shoe|cap) fits|
          asking for a friend(?! who)|not (?:looking|pointing) at anyone|not (?:looking|
          pointing) (?:any )?fingers)(?: [,|])?(?: ${WORD}){0,5}`,
    ),
  },
  {
    kind: 'A15',
    find: lazily(
      `(?:(?:at least |well |only )?(?:one|some) of us (?:actually |still |at least |here |is |
          was |had to |has to |always |never |really |clearly |both |did |does |cared|tried|
          remembers|kept|stayed|meant|told|got|lied|gave|walked|had|has|have|can|could|knows|
          loved|wanted|worked|paid|remembered|thought|made)(?:${WORD})?(?: ${WORD}){0,4}|
          at least (?:i|my|some of us|one of us|the (?:dog|cat)) (?:was |am |have |had |can |did |
          do |would |could |will |still |actually |never |always |${WORD} ){0,4}(?:kept|keep|tried|
          try|told|honest|stayed|stay|never|not|care|cared|faithful|loyal|own|owned|admit|
          apologised|said|meant|show|showed|brave|remember|remembered|loved|loves|love|respect|
          fought|here|looks|listen|listens|sleep|know|conscience|feelings|grown|paid|faced|
          turned up|showed up)(?: ${WORD}){0,3}|not everyone is (?:as|so) ${WORD} as (?:some|
          others)(?: ${WORD})?|funny ,? ?(?:some people|someone|
          somebody) (?:${WORD})(?: ${WORD}){0,4}|(?:not|no) (?:everyone|all of us|everybody|
          one (?:else )?here) (?:gets|get|can|has|have|is|are|was|were|could|needs|runs|wants|
          lies|gives|forgets|had|moves|knows how|throws|just|would) (?:to |the |just |so |a |of |
          \\S+ )?(?:run|walk|forget|switch|lie|move|throw|luxury|cold|heartless|turn off|selfish|
          shallow|replace|drop|give up|pretend|fake|quick|get over|fickle|lucky enough|leave|
          cheat|sleep|easily|just|disappear|start again|dump|turn|delete|block)(?: ${WORD}){0,3}|
          (?:i guess|i suppose|clearly|obviously|apparently|funny how|funny that|strange how|
          odd how|weird how|amazing how|interesting how|it is (?:funny|amazing|strange|sad|
          interesting) how|shows how|goes to show|turns out|so much for|isn it|shame that|
          pity that|some|too bad)(?: ,)? (?:that )?(?:(?:loyalty|honesty|trust|respect|love|
          promises?|years|kindness|commitment|marriage|vows|friendship|decency|forever|gratitude|
          family|truth|history|effort|manners|a promise|saying sorry|\\d+ years|
          ${WORD} years)(?: (?:and ${WORD} )?(?:means?|meant|counts?|is|are|was|were|has|lasts?|
          lasted|do|does|did|only) ${WORD}| to some people)(?: ${WORD}){0,4}|(?:some|certain|
          other) people (?:${WORD})(?: ${WORD}){0,4}|someone (?:can|could|always|never|forgets?|
          only|remembers|has|had|who) (?:${WORD})(?: ${WORD}){0,4}|quickly (?:people|some|someone|
          they|love)(?: ${WORD}){0,3}|fast (?:people|some|someone)(?: ${WORD}){0,3}|
          easy it is for some(?: ${WORD}){0,3}|(?:loyalty|forever|honesty|trust|promises|love|
          friendship|respect|vows|till death|being honest|being there))|(?:it )?(?:must|
          would) be (?:so |really )?(?:nice|lovely|great|easy|wonderful|fun|good) to (?:just |
          be able to |never |not |always )?(?:have (?:no|it|nothing|someone|everything|a)|walk|
          forget|move|switch|feel nothing|be (?:so|that|able|loved|free|over|perfect|thought|
          remembered|put|cared)|live|sleep|run|start|lie|turn)(?: ${WORD}){0,4}|i (?:was|
          am) not the (?:one|person) who(?: ${WORD}){1,4}|(?:it|
          that) was not me who(?: ${WORD}){1,4}|loyalty (?:is|means) (?:rare|nothing|clearly|dead|
          a)(?: ${WORD}){0,3}|actions speak louder(?: ${WORD}){0,2}|talk is cheap|
          words are (?:cheap|easy|empty|just words)(?: ${WORD}){0,3}|
          people show (?:you )?(?:their|who)(?: ${WORD}){0,3}|that is what (?:some people|
          people who) (?:${WORD})(?: ${WORD}){0,3}|(?:nobody|no one) (?:here )?(?:ever |
          even )?(?:said|says|bothered|thought|asked|thanked|noticed|remembered|apologised|lifted|
          offered|helped|cared)(?: to)? (?:thank you|thanks|sorry|me once|to ask|to help|a finger|
          my birthday|me to|to tell me|about me|to say)(?: ${WORD}){0,2})`,
    ),
    unlessIn: test(
      `one of us (?:can|could|always|has to|had to|still|is|was|will|did|got|had|has|have|here|
          really|made|paid|knows|wanted|both|never) (?!(?:honest|tried|cared|remembers|remembered|
          faithful|loyal|sober|an adult|the adult|be the|to be the|a (?:liar|coward|conscience)|
          meant|kept|stayed|told|not|did|does|own|listen|listened|grow|grown|apologise|lying|lied|
          still|actually|fight|fought|loved|gave|giving)\\b)|
        some of us (?:are|have|had|can|could|did|got|is|was|still|really|wanted|made|never|
          always|thought) (?!(?:kept|tried|not|lie|lied|honest|cared|meant|to work|to live|
          feelings|a conscience|stay|stayed|loyal|faithful|real|to (?:be the|clean|pick|pay)|
          apologise|move on|switch|walk)\\b)|
        at least i (?:can (?:sleep|keep)|have (?:the|my|a|friends|work|you)|am (?:here|
          not (?:alone|ill))|was not|did not (?:cry|fall|drink)|know|never|still (?:have|sleep|
          know|remember|love)|slept|love|had (?:the|a)|tried (?:the|it|to)|stayed (?:calm|home|in|
          dry)|have not|sleep|said (?:it|goodbye)|remembered (?:to|the)|told (?:you|him|her|them|
          mum)|do not (?:have|cry)|showed up (?:to|for)|turned up (?:to|for)|keep (?:busy|going|
          moving))|
        at least (?:my|the) (?:dog|cat|\\S+) (?:is|was|has|can|did|still|will|does|slept|
          loves the)|at least (?:my|the) (?!dog|cat|friends)|nobody (?:said|says|asked|noticed)|
        (?:would|must) be (?:so |really )?(?:nice|lovely|great|good|wonderful|fun|
          easy) to (?:just )?(?:have (?:a|someone|it)|be (?:able|loved|free|so|thought|put)|walk|
          sleep|start|live|move|run|always|not|never) (?!(?:away|out|caring?|care|have to|feel|no|
          forget|off|nothing|over|like nothing|a life like|switch|leave|lie|guilt)\\b)|
        must be (?:so |really )?(?:nice|lovely|great|good|wonderful) to have (?:a (?!clean |life )|someone )\\S+(?: \\S+){0,4}|
        (?:would) be|
        i (?:was|am) not the (?:one|person) who (?:found|called|told them|got|won|needs?|
          wrote the|booked|took the|ordered|should)|that was not me who (?:found|called|took)|
        actions speak louder`,
    ),
  },
];
