import { lazily } from '@/wording/lazy-pattern';
import { begins, far, START, test, WORD } from '@/wording/pattern';
import type { Rule } from './rule';

const opening = `${START}(?:oh )?`;
const sour = `(?:for )?(?:nothing|(?:not|never) (?:bothering|showing|turning|calling|replying|coming|asking|
    telling|listening|caring|being there|even|helping|remembering|answering|trying|trusting|
    warning)|ruining|wrecking|spoiling|destroying|leaving me (?:with|alone|to|in|out|there|here|
    hanging|waiting|like)|leaving (?:it|everything|us|without|your (?:mess|dirty|stuff)|all)|
    letting (?:me (?:down|find|know \\S+ \\S+ late|sit|think|believe|carry|take|deal|hear)|
    everyone|us down)|wasting|lying|cheating|ignoring|forgetting|making (?:me (?:feel (?:like|so|
    small|bad|stupid|guilty|worthless|unwanted|awful|invisible|terrible)|look|late|cry|wait|beg|
    choose|the|miss|pay|sick)|it (?:worse|about|all|my|harder)|everything|my (?:life|day) (?:hell|
    harder|worse|miserable)|things worse)|telling everyone|hurting|breaking|the (?:lies|insult|
    broken|trauma|heartbreak|trust issues|warning|heads up|support not|nightmares|pain|effort not|
    scars|silence)|humiliating|embarrassing|dumping|throwing|finally|asking me last|
    walking (?:out|away)|running|disappearing|ghosting|blocking|dumping|abandoning|betraying|
    using me|stringing|replacing|excluding|mocking|belittling|criticising|shutting|standing|
    messing|screwing|breaking up|treating me like|giving up|losing|stealing|keeping me (?:waiting|
    guessing|hanging)|turning (?:up (?:late|drunk)|everyone|my)|driving me (?:mad|crazy|insane|away|round|up the wall|to (?:tears|drink|despair))|choosing|letting it|
    dragging|taking (?:me for granted|everything|his side|her side|their side|credit)|
    putting me last|pretending|destroying|all the (?:pain|lies|drama|broken|sleepless|tears|hurt)|
    your (?:silence|honesty not)|caring so|another|once again|stabbing|abandoning|proving|
    teaching me (?:not|never)|showing me (?:how little|who you|what you|your true)|moving on|
    replacing|sharing (?:my|our)|wasting|killing|nothing|interrupting|shouting|blocking|dropping|
    cancelling|standing me up|the \\S+ you (?:never|did not)|being (?:so (?:selfish|unreliable|
    cold|cruel|honest two)|a (?:coward|liar|joke)|late|there when it suits|absent))`;

/** A9: mock praise and mock thanks, told from the real ones by the complaint that follows. */
export const sarcasm: readonly Rule[] = [
  {
    kind: 'A9',
    find: lazily(
      `(?:thanks|thank you|cheers) (?:so much |a lot |very much )?for (?:the|your|all the|
          all your) (?:${WORD} )?(?:support|help|honesty|kindness|concern|love|loyalty|trust|
          patience|effort|warning|understanding|respect) (?:, )?(?:as always|as usual|not|
          when i needed it)`,
      `(?:nice|good|great|lovely) to (?:see|know) (?:that )?you (?:still )?(?:care|cared|exist|
          remember|have (?:a conscience|feelings|time for))`,
      `${opening}(?:how|so) (?:lovely|nice|wonderful|wonderfully kind|convenient|great|
          sweet) for you`,
      `(?:wow|gosh|goodness|oh) (?:, )?you are (?:so|really|such a|just so) (?:generous|kind|
          thoughtful|considerate|mature|busy|important|caring|brave|selfless|
          noble)(?: with your ${WORD})?`,
      `(?:so |really |i am )*(?:glad|happy|pleased|delighted|nice to see|good to see|
          lovely to see) (?:that )?you (?:are|can be|were|
          could be) (?:${WORD} ){1,5}(?:[,|] )?(?:\\| )?(?:while|whilst|without me|now that|
          when i|and i)(?: ${WORD}){1,4}`,
    ),
  },
  {
    kind: 'A9',
    find: lazily(
      `${opening}(?:so )?(?:thanks|thank you|cheers|ta|many thanks|well done|congratulations|
          congrats|nice one|nice work|nice job|good job|great job|great work|good work|top work|
          bravo|kudos|hats off|good on you|fair play|good for you|big thanks|special thanks|
          round of applause|(?:i )?(?:hope )?you are proud)(?: ,)? (?:(?:so|very|a|much|lot|bunch|
          million|to|you|again|mate|pal|babe|really|once|genius|love|darling|dear|, |for|on|in|by|
          everyone|there|champ|hero|then|also|heaps|ever) )*(?:, )?${sour}`,
    ),
    unlessIn: test(
      `finally (?:agreeing|seeing|coming|telling|saying|meeting|talking|fixing)|
        proving (?:me|that|them)|
        thank(?:s| you) (?:so much )?(?:for )?(?:never|not) (?:bothering|asking|telling|
          listening)$|teaching me not to|moving on (?:with|from) me$`,
    ),
  },
  {
    kind: 'A9',
    find: lazily(
      `${opening}(?:thanks|thank you|cheers|well done|congratulations|congrats|nice one|
          nice work|nice job|good job|great job|great work|good work|bravo|great|fantastic|
          brilliant|wonderful|marvellous|perfect|lovely|charming|nice|cool|super|excellent|
          amazing|awesome|classy|classic|beautiful|impressive|good one|clever|smooth|
          well)(?: (?:mate|pal|babe|genius|you|job|really|a lot|love|stuff|work|move|going|play|
          everyone)){0,2} (?:(?:,|\\|)(?: (?:and|but|so))? ){1,2}${far(3)}(?:(?:the (?:silent|
          cold) (?:treatment|shoulder)|more (?:lies|drama|excuses)|here we go)(?: again)?|
          another (?:excuse|lie|promise|broken|cancelled|apology|weekend|no show|birthday|drama|
          fight|argument|evening|night|sunday|day)|forgot|forgotten|again|late again|as usual|
          as always|no reply|ignored|cancelled|let down|you (?:did it again|forgot|blew|ruined|
          got what|win|lied|missed|broke|made|managed to (?:ruin|make|upset|forget)|
          really (?:showed|outdid|know how)|left me|let me|have (?:done it again|ruined|outdone|
          made|managed to)|only took|must be|showed up late|finally)|blame me|leave me|ignore|
          walk away|run away|now (?:you|everyone|i (?:look|have|need|get|must|am)|it is my|
          we (?:all )?have)|just what i|that is (?:just )?(?:what i needed|exactly|helpful|mature|
          all i)|really (?:mature|helpful|kind|classy|nice)|so (?:mature|helpful|thoughtful|
          kind of you not)|same (?:old|excuse)|left (?:me|on)|three (?:hours|weeks|days) late|
          stood up|not even|a text|by text|never mind me|that will fix|you got what|you finally)`,
    ),
    unlessIn: test(
      `(?:lovely|great|brilliant|well done|congratulations|congrats|nice one|good job|perfect|
          thanks|thank you|amazing|wonderful|cheers)(?: you)? (?:,|\\|)(?: (?:and|so))? (?:(?!not|
          no|late|silent|cold|more|the|forgot|another|blame|walk|run|ignore)\\S+ ){0,3}(?:again|
          you (?:finally|made)|now you|as always)$`,
    ),
    unlessAfter: begins('(?:soon|for (?:sorting|coming|the lift)|and thank|with|to (?:see|hear))'),
  },
  {
    kind: 'A9',
    find: lazily(
      `${opening}(?:how|so|very|really|real|that is so|that is very|that was) (?:very |
          so )?(?:kind|nice|lovely|sweet|thoughtful|generous|noble|brave|mature|considerate|
          helpful|good|big|gracious|decent|classy|romantic|touching|
          convenient)(?: of you)? to (?:${WORD} )?(?:finally|remember (?:i|me|my|that i)|
          think of me (?:for once|now)|grace|join|bother|reply (?:after|at last|eventually|three|
          a week)|show up|turn up|let me know (?:after|now|three|a week|so late|by)|even|at last|
          tell (?:me last|everyone)|leave (?:me|us|without)|forget|spare|squeeze|fit me|make time|
          care now|drop by|notice|text (?:instead|me at))|
        ${opening}(?:how|real|very|really|so) (?:convenient|charming|mature|classy|original|
          predictable|noble|adult|grown up)(?: of you)?(?= [,|]|$)|
        ${opening}(?:how|so) (?:kind|nice|lovely|sweet|thoughtful|good|big|
          decent) of you (?:to )?(?:finally|at last|after)|
        ${opening}(?:nice|kind|lovely|good|sweet|big|generous|decent|
          thoughtful) of you to (?:finally|remember|turn up (?:for once|late|at all)|show up|join|
          bother|let me know (?:three|after|so late|a week|now|at the last|by)|tell me (?:after|
          now|last|by)|reply|think of me|ask (?:now|after|me last)|answer|notice|call (?:after|
          now|back a)|come (?:for once|late|crawling)|care (?:now|all of)|include|drop|spare|
          make)(?: ${WORD}){0,3}`,
    ),
    unlessIn: test(
      `(?:remember (?:my (?:mum|dad|birthday)|me)|think of me|reply|call|ask|answer|notice|
          include me|make time|bother)$(?<!finally \\S+)|make (?:the|a|tea|dinner)`,
    ),
    unlessAfter: begins('(?:so (?:quickly|kindly|soon)|to ask|and i|me in)'),
  },
  {
    kind: 'A9',
    find: lazily(
      `${opening}(?:(?:it )?must (?:be|feel|have been) (?:so |really |very )?(?:nice|great|
          lovely|easy|hard|tough|exhausting|wonderful|fun|good|tiring|
          amazing) (?:being (?:so )?(?:perfect|you|right|able|the|always|better|above|important|
          that)|not (?:having|to|caring|being|giving)|having (?:no|someone|everyone|people|nobody|
          so many|it all|zero|a clean)|always being|never (?:being|having|to)|living in)|
          sorry for (?:existing|breathing|loving you|caring|being (?:alive|human|in your way|
          such a|honest|me|a burden|born|upset that|hurt that|so)|having (?:feelings|needs|a|an|
          emotions|standards)|wanting|trusting you|believing you|thinking (?:you|i mattered|we)|
          expecting|asking you to (?:care|try|be)|needing|taking up|not being (?:perfect|
          good enough|her|him|rich|a mind)|disturbing your|trying|interrupting your)|
          sorry (?:that )?i (?:am|was) not (?:perfect|her|him|good enough|rich|as|a mind|pretty|
          thin|clever|enough|exciting|worth|up to|like (?:her|him|your)|important|one of your)|
          (?:well )?excuse me for|pardon me for|forgive me for (?:caring|loving|having|expecting|
          thinking|breathing|existing|wanting|being (?:human|upset|hurt|a|honest)|not being|
          trusting|believing)|do not (?:strain|hurt|trouble|exert|knock) yourself(?: out)?|
          do not (?:all )?rush (?:at once|to (?:reply|answer|help|apologise))|
          do not let me (?:stop|keep|interrupt|get in)|(?:oh )?sure (?:, )?(?:blame|because|
          whatever|make|take|run|go ahead|ignore|walk|you (?:were|did|are|care|will)|that is|
          it is (?:always )?(?:my|me)|just|leave)|(?:yeah|aye|oh|sure|yes) (?:, )?(?:right|
          sure)(?: ,)? (?:you|because|like|that|and i am|as if|working|your|it was|whatever)|
          as if you (?:care|would|ever|could|cared|know|knew)|because you are (?:so|
          just so) (?:perfect|innocent|busy|important|clever|great|honest|special|wonderful|
          mature|good)|because your (?:time|feelings|friends|job|life) (?:is|are) (?:so|more|
          clearly|obviously)|poor (?:little |old )?(?:you|baby|thing|lamb)(?: ,)? (?:having|being|must|you (?:had|have) to|did|it must)|boo hoo|cry me a river|
          (?:oh )?what a (?:surprise|shock|shocker|hero|saint|gentleman|guy|prince|catch|charmer|
          legend|treat|great (?:friend|partner|dad|mum|husband|wife|guy|catch|example|role)|
          joy you|lovely way to|way to|wonderful (?:friend|partner|dad|mum|way)|thoughtful|
          kind thing)|(?:big|total|huge|no) (?:surprise|shock|shocker)|(?:shock|shocker|
          surprise surprise|colour me|quelle surprise|imagine my surprise|well i never)|slow clap|
          bravo(?= [,|]|$)|(?:oh )?look (?:, )?you (?:remembered|managed|replied|finally|do care|
          noticed)(?: ${WORD}){0,3}|sorry to (?:have been|be) (?:such )?(?:an? )?(?:inconvenience|
          burden|bother to your|trouble to your|disappointment)(?: ${WORD}){0,3}|
          (?:${WORD} )?(?:mother|father|parent|husband|wife|boyfriend|girlfriend|partner|friend|
          mum|dad|son|daughter|man|man|ex|lover) of the (?:year|month|century|decade)|(?:give|
          award|get|buy) (?:yourself|you|him|her) a (?:medal|pat|round|gold|cookie|biscuit|
          trophy)|have a (?:medal|biscuit|cookie|gold star)|(?:here is|where is|want|do you want|
          would you like) (?:your|a) (?:medal|trophy|cookie|biscuit|gold star|round)|(?:take|
          please take) a bow|round of applause|(?:you are )?my hero|lucky (?:me|us|old me|her|
          him)|how lucky (?:am i|i am|for me)|(?:since|seeing as|as) you are so (?:perfect|clever|
          smart|wise|busy|important)|(?:heaven|god) forbid (?:you|anyone|i|that you|we|your)|
          keep telling yourself|whatever (?:helps you|lets you|makes you) (?:sleep|feel better)|
          (?:if|whatever) that (?:helps|lets|makes) you (?:sleep|feel)|(?:so|very|real|really|
          how) (?:mature|classy|grown up|adult)(?: of you)?|wow (?:, )?(?:you (?:managed|
          remembered|replied|finally|actually (?:called|replied|care|remembered|showed|turned|
          listened|noticed|asked)|showed|noticed|do care|can (?:read|reply|text|actually)|
          answered|took|really (?:do not|know how)|have (?:feelings|finally)|bothered)|a (?:whole|
          reply|text|message|sentence|full)|so (?:generous|kind|mature|thoughtful|busy)|
          an (?:actual|answer|apology)|thanks|how)|(?:well )?(?:look|guess) who (?:finally|
          decided|has decided|remembered|bothered|is (?:back|alive)|showed|woke|wants)|
          nice to know|good to know (?:where i|i (?:mattered|meant|was|am)|how (?:much|little)|
          you (?:care|never|value|think)|that (?:i|you|my|our))|not that you (?:would (?:care|
          notice|know|remember|understand)|care|cared|asked|noticed|ever|remembered|bothered|know|
          listen)|(?:i am )?(?:so |very )?sure you (?:had|were|have|are) (?:very |so |far |much |
          terribly |really )*(?:busy|important|better|much better|more important|something better|
          devastated|heartbroken|crying|exhausted|suffering)|enjoy your (?:new|perfect|precious|
          little|guilt|karma|empty|lonely)|clearly (?:my|i (?:am|was) (?:not|nothing|the)|me)|
          (?:i am )?(?:so |really |very )?(?:glad|happy|pleased|delighted|
          thrilled) (?:that )?(?:you (?:had time for (?:everyone|your|them|him|her|all)|
          could (?:finally|fit|squeeze|spare|make time)|are (?:having (?:such )?(?:fun|a great|
          a lovely|a good)|so happy without|over|doing so well without|enjoying)|
          managed to (?:fit|find|remember|reply)|found (?:time|someone so|the time)|think (?:it|
          this) is (?:funny|fine)|enjoyed (?:ruining|yourself while|making|watching)|
          finally (?:found|remembered|noticed|decided|got)|moved on so|got (?:over|what|your)|
          can (?:just|laugh|forget|sleep|joke|move)|find (?:this|it|my))|my (?:pain|tears|
          feelings|misery|suffering|heartbreak) (?:amuses?|entertains?|is|are|was|were|
          could) ${WORD}|i (?:meant|mattered|was) (?:so|that) (?:much|little|easy))|
          how (?:generous|noble|thoughtful|gracious|kind|lovely|sweet|big|
          nice)(?: of you)?(?= [,|]|$)|(?:of course|naturally|obviously)(?: ,)? (?:you (?:forgot|
          were busy|are busy|are too|were too|could not|did not|had to|have (?:an|another)|
          know best|are right|never|would|were (?:working|right|late)|come first|are the victim|
          blame)|it is (?:my|all my|always my|never your)|i am the (?:bad|problem|villain)|
          your (?:mates|mum|friends|work|needs|feelings|phone))|bet you (?:are|were|feel|had|have|
          slept|think|will|loved|enjoyed|could not|never|did not)(?: ${WORD}){0,3}|hope (?:she|he|
          they|it|her) (?:is|was|are|were) worth(?: it)?|hope you (?:two|both) (?:are|
          will be) (?:very |so )?happy|hope (?:you (?:enjoy|enjoyed) (?:your|the|ruining|yourself|
          breaking|it|hurting)|it (?:was|were) worth it|you are (?:happy|proud|satisfied|
          pleased) (?:now|with (?:yourself|what)|of yourself|that))|(?:go on|
          go ahead)(?: ,| then)? (?:then )?(?:run|blame|ignore|leave|walk|hide|lie|play|
          tell everyone|make|block|sulk|be the)|(?:fine|whatever)(?: ,)? (?:then )?(?:run|
          be like that|have it your way|do what you|ignore me|walk away|you (?:win|
          are (?:always )?right|know best))|have it your way|suit yourself|you do you|nice (?:try|
          timing|of you to care)|great timing|perfect timing|story of my life with you|
          congratulations (?:,|on) (?:you (?:win|got|did|have (?:won|ruined|done|finally))|
          your (?:new life|freedom|victory|performance|disappearing|silence|award)|being (?:the|a|
          so)|ruining|moving on so|finding (?:a new|someone so|a replacement))|
          congratulations (?:you (?:win|got what|did it|have|ruined|finally)|genius)|
          good for you (?:, )?(?:moving on|having|being (?:so|over|able)|not (?:caring|having|
          feeling)|you (?:always|never|get|got|can|have)|always|never|running|sleeping|forgetting|
          living|going out|finding|getting over|must)|fair play (?:, )?(?:you (?:fooled|had me|
          really)|not many)|(?:nice|good) to see you (?:finally|have (?:moved on|replaced|time)|
          can (?:reply|text|find|party)|are (?:alive|over)|had time|found time))`,
    ),
    unlessIn: test(
      `sorry for (?:being (?:so (?:late|slow|harsh|cold|short|quiet|rude|selfish|angry|distant|
          hard)|such a (?:bad|poor|rubbish|terrible|coward|mess|child|fool|pain|grump|idiot|
          drunk))|not being (?:good|perfect)?$|needing|wanting|taking up|trying|expecting|
          having (?:a|an)|asking you to|thinking you|interrupting)|
        sorry (?:that )?i was not (?:good enough to you|like|important|a mind|as|clever|up to|
          enough)|excuse me for (?:a|one)|
        (?:congratulations|good for you) (?:, )?(?:on )?(?:getting|having|finding|going out|
          being)$|hope you (?:enjoy|enjoyed) (?:your|the|it|yourself)$|hope you (?:two|both)|
        hope (?:she|he|they|it|her) (?:is|was)|
        what a (?:legend|treat|surprise|joy|lovely|wonderful|great (?:friend|dad|mum))|
        sure (?:, )?(?:just|that is|it is$|you (?:are|will)|go ahead|leave|take)|nice to know$|
        (?:so|very|really) (?:mature|grown up)$|lucky (?:her|him)|suit yourself|you do you|
        look who|boo hoo$|nice to see you|
        (?:glad|happy|pleased) (?:that )?you (?:are (?:having|enjoying)|found|got (?:over|your)|
          can|are doing|could|managed|finally)|
        of course (?:, )?you (?:were (?:working|right|busy)|did not|could not|would|never|
          had to|are (?:right|busy)|are too)|surprise surprise$|
        i am sure you (?:had|have|were|are)|so (?:generous|kind)|you are my hero|perfect timing|
        great timing|well i never|
        forgive me for (?:thinking|expecting|being (?:a|honest)|not being|wanting|having)|
        enjoy your new|like that`,
    ),
    unlessAfter: begins('(?:to (?:see|hear|you both)|for your)'),
  },
  {
    kind: 'A9',
    find: lazily(
      `(?:(?:i am )?sorry for (?:existing|breathing|not being (?:perfect|good enough)|
          loving you too|having feelings|being in your way|being human|being alive)|
          sorry i am not (?:perfect|good enough)|${opening}(?:i am sure you (?:were|are|had|
          have) (?:very|far|so|far too|much) (?:busy|important|better|
          more important)(?: ${WORD})?)|${opening}of course (?:, )?you (?:forgot|were too|are too|
          had (?:an|another|better)|have (?:an|another|better))|
          ${opening}what a surprise (?:, )?(?:you|another|it|no|late|nothing|still)|
          ${opening}(?:so|very|really|real|how) mature(?: of you)?|wow (?:, )?(?:so|really|
          very) mature|${opening}(?:look|guess) who (?:finally|decided|remembered|bothered)|
          ${opening}(?:i )?hope (?:she|he|they|it) (?:is|was|are|were) (?:really )?worth (?:it|
          all)|i hope you are (?:happy|proud|satisfied|pleased) (?:now|with (?:yourself|what)|
          of yourself))`,
    ),
    unlessAfter: begins('to (?:hear|see)|for'),
  },
  {
    kind: 'A9',
    find: lazily(
      `(?:you (?:really |certainly |sure |truly |definitely )?(?:outdid yourself|
          take the biscuit|take the cake|know how to (?:make a|kick|pick your|ruin|hurt|treat a|
          pick (?:a|the) moment)|are (?:such|quite|a real|really|some|so) (?:a )?(?:piece of work|
          charmer|hero|saint|gem|prize|peach|delight not|prince|martyr|catch)|
          never (?:disappoint to|fail to disappoint)|have (?:some|a lot of|got some) (?:nerve|
          cheek|neck|gall)|(?:have|had|got) the (?:nerve|cheek|gall|audacity|brass neck|neck))|
          the (?:nerve|cheek|audacity|gall) of you|saint ${WORD} over here|(?:mr|mrs|miss|
          little miss|king|queen|master|lord|lady|captain) (?:perfect|innocent|know it all|
          important|busy|wonderful|high and mighty|popular|mature|sunshine not|selfish|drama|
          muck)|says the (?:one|man|woman|person|guy|girl|king|queen|liar|cheat)|
          coming from (?:you|someone who|the (?:one|man|woman|person|king|queen))|that is rich|
          pot kettle|rich coming|do me a favour|spare me(?! a)(?: ${WORD}){0,3}|save (?:it|
          your (?:breath|excuses|tears|apology|apologies|lies|sob)|me the)|tell (?:it|
          that) to (?:someone who|the kids|my))`,
    ),
    unlessIn: test('do me a favour$|save (?:it|me the)$|spare me (?:some|five|ten|an|the key)'),
    unlessAfter: begins('(?:and|by|for (?:later|the|a rainy)|(?:the|an) hour)'),
  },
];
