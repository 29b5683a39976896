import { lazily } from '@/wording/lazy-pattern';
import { begins, gap, LOUD, oneOf, plainly, test, WORD } from '@/wording/pattern';
import { goodTraits } from '@/wording/word-lists/traits';
import type { Rule } from './rule';

const kin = `(?:mum|mother|dad|father|brother|sister|gran|nan|grandfather|grandmother|family|parents|ex|
      uncle|aunt|aunty|auntie|stepdad|step dad|cousin|mates|mate|friends|friend|old man|ex wife|
      ex husband|boss|lot|mother in law)`;
const partner = `(?:ex|ex boyfriend|ex girlfriend|ex husband|ex wife|boyfriend|girlfriend|husband|wife|
      partner|relationship|last boyfriend|last girlfriend|last partner|last ex|first husband|
      first wife|first love|first boyfriend|previous partner|previous boyfriend|
      previous girlfriend|new boyfriend|new girlfriend|new partner|old boyfriend|old girlfriend|
      exes|other exes)`;
const folk = `(?:people|couples|couple|men|women|adults|partners|husbands|wives|girlfriends|boyfriends|
      friends|guys|girls|parents|blokes|lads|dads|mums|fathers|mothers|families|humans|
      human beings|folk|folks|person|man|woman|adult|husband|wife|girlfriend|boyfriend|friend|
      parent|dad|mum|father|mother|human|human being|guy|bloke|lad|grown up|relationships|
      marriages|families)`;
const sort = `(?:normal|decent|most|other|sane|grown|grown up|real|mature|sensible|healthy|ordinary|
      proper|kind|good|loving|caring|regular|reasonable|any normal|any decent|any other|any sane|
      any real|any good|any grown|any|every other|every normal|every|half decent|honest|
      emotionally mature|functioning|self respecting|all other|all my friends|all the other|
      half the)`;
const kindWords = `${oneOf(goodTraits)}|to a fault|(?:laugh|smile|sing|danc|cook|play)\\S*|and i love|stayed|which i love|in the best way|
    thank|glad|grateful`;
const kindly = test(kindWords);

/** A11: held up against a parent, another partner or 'normal people'. */
export const comparison: readonly Rule[] = [
  {
    kind: 'A11',
    find: lazily(
      `you (?:are|were|have become|became|have turned|have ended up|will end up|are getting|
          end up|remind me of|r|are turning|were turning|sound|sounded|act|acted|behave|behaved|
          are behaving|talk|treat me|treated me|shout|lie|drink|sulk|argue|look|have been acting|
          are acting) ${LOUD}(?:turning |getting |becoming |going )?(?:into |as ${WORD} as |
          (?:bad|cold|cruel|selfish|stubborn|mean|angry|useless|worse|lazy|moody|bitter) as |
          worse than |no better than |no different (?:from|to|than) |exactly like |just like |
          like |every bit as ${WORD} as |half as (?:bad|cold) as )?(?:your ${kin}|
          my (?:${partner}|dad|father|mum|mother|stepdad|step dad|abusive ${WORD}|brother|
          last ${WORD})|him|her|them|all (?:men|women|the (?:rest|others|other))|all the rest|
          every other (?:man|woman|guy|girl|bloke|${WORD})|the rest(?: of (?:them|your|the))?|
          the others|everyone else|all of them|every man|every woman)`,
    ),
    unlessIn: test(
      `nothing like|you (?:are|were) (?:your|my|him|her|them|everyone)|you (?:look|looked) like|
        remind me of (?:my (?:dad|father|mum|mother|brother)|her|him|them)|
        you (?:are|were) ${WORD} (?:my|your) |
        you (?:are|were) (?:like )?(?:all|always|still|even|also|the|a|an|right|really|
          only) (?:my|your|her|him|them)|
        (?:look|treat|treated|talk|shout|argue|drink|lie|sound|act) (?:my|your|him|her|them|all)|
        talk (?:me|to)|like my (?:brother|mum|mother|dad)`,
    ),
    unlessAfter: kindly,
  },
  {
    kind: 'A11',
    find: lazily(
      `(?:why )?(?:can|could|will|would) (?:not )?you (?:not )?(?:just |ever )?be (?:a bit |
          a little )?(?:more )?like ${WORD}|
        (?:i wish|if only) you (?:were|could be|was) (?:a bit |a little )?more like ${WORD}|
        (?:compared (?:to|with) ${gap(3)}you|next to (?:him|her|${WORD}) you|unlike (?:you|
          some)|more than you ever (?:did|have|could|will|would)|
          better than you(?: ever| did| do| could)?|than you ever (?:were|did|could|have|will|
          would)|(?:which|that) is more than (?:you|i can say (?:for|of) you))`,
    ),
    unlessBefore: test('(?:no one|nobody)|i (?:was|am|have been|behaved|acted|treated)'),
    unlessIn: test('be like (?:this|that|before|the|it|old)|better than you$'),
    unlessAfter: begins('(?:this|that|before)'),
  },
  {
    kind: 'A11',
    find: lazily(
      `(?:(?:anyone|anybody|any ${WORD}|any (?:normal|decent|sane|grown|half decent) ${WORD}|
          a (?:normal|decent|real|proper|good|grown|better|kinder|loving|mature|
          sane) ${folk})(?: else| with (?:a (?:heart|brain|conscience|soul)|half a ${WORD}|
          any ${WORD}|an ounce of ${WORD}|eyes)| in (?:your|their) ${WORD} ${WORD})? (?:would|
          could|knows|manages|apologises) (?!(?:be (?:lucky|glad|proud)|love|have (?:left|
          given up|gone|walked|run)|agree you|like) ?)${WORD}(?: ${WORD}){0,3})`,
    ),
    unlessIn: test(
      `(?:someone|somebody|everyone|everybody|anyone|anybody) (?:would|could|can|says|knows|
          does|has|gets)|any(?:one|body)? (?:time|day|thing|way|help|idea)|
        would (?:tell|remind|ask|let) me to(?: \\S+)?|
        a (?:real|good|better|proper|normal) (?:friend|person|man|woman) (?:can|has|gets)`.replace(
        `(?:someone|somebody|everyone|everybody|anyone|anybody) (?:would|could|can|says|knows|
            does|has|gets)`,
        `(?:someone|somebody|everyone|everybody) (?:would|could|can|says|knows|does|has|
            gets) (?!else)`,
      ),
    ),
    unlessAfter: kindly,
  },
  {
    kind: 'A11',
    find: lazily(
      `(?:anyone|anybody|any (?:normal|decent|sane|real|proper|good|self respecting|
          half decent|grown|loving|caring|kind|honest|mature) ${WORD}|
          any other ${WORD}) (?:else )?(?:${plainly(4)})?would(?: at least| have| never| not| also| just)?(?: ${WORD}){1,3}`,
    ),
    unlessAfter: kindly,
    unlessIn: test(
      `would (?:tell|remind|ask|let) me to(?: \\S+)?|
        would (?:be|feel|have (?:felt|been|left|given|gone|found)|struggle|find|understand|need|
          love|get|want) (?:\\S+ )?(?:lucky|proud|long|up|hard|hurt|sad|tired|lonely|it|the same|
          upset|angry|time|ages|away|scared|confused)?(?: ${WORD})?$|
        would (?:feel|struggle|find|need|be|understand|say sorry to you)`,
    ),
  },
  {
    kind: 'A11',
    find: lazily(
      `(?:my|our) (?:${WORD} )?(?:friends|friend's|friend is|sister's|sister is|mates|mate's|
          colleagues|cousin's|brother's|neighbour's|sisters|mum's|friend|mate|
          sister) (?:husbands?|wives|wife|partners?|boyfriends?|girlfriends?|fellas?|blokes?|
          men) (?:all |actually |always |at least |both |never )*(?:help|helps|does|do|did|cook|
          cooks|listen|listens|remember|remembers|care|cares|treat|treats|come|comes|call|calls|
          share|shares|take|takes|make|makes|buy|buys|would|show|shows|turn up|turns up|look|
          looks|manage|manages)(?: ${WORD}){1,4}`,
    ),
    unlessAfter: test(`${kindWords}|us`),
  },
  {
    kind: 'A11',
    find: lazily(
      `${sort} ${folk} (?:in (?:love|relationships|my life|your position|the world) |
          who (?:love|care about|are with) ${gap(3)}|my age |your age )?(?:do not|does not|
          did not|would|would not|can|could|have|say|says|talk|talks|manage|manages|come|comes|
          came|go|goes|went|bring|brings|buy|buys|know|knows|just|actually|apologise|apologises|
          call|calls|ring|help|helps|share|shares|stay|work (?:it|things)|listen|listens|treat|
          keep|tell|tells|come home|remember|grow up|get|make (?:time|an effort|it work)|
          communicate|answer|reply|respond|respect|show|face|own|try|think about|put|cook|clean|
          ask|pay|hold|love (?:their|each)|support|fight for|learn|compromise|spend|take|admit|
          act|never|always|at least|choose|show up|turn up|deal with|pick up|go to (?:dinner|bed)|
          text)(?: ${WORD}){0,3}`,
    ),
    unlessIn: test(
      `(?:most|other|good|kind|any|all my friends|honest|every) (?:people|friends|couples|
          friend|families|folk|person|day|human|humans|
          relationships) (?:\\S+ )?(?:in my life )?(?:would (?:be|find|feel|agree|say i|
          have (?:left|given up|run|walked))|do not (?:know|like|understand)|does not (?:know|
          like)|did not|can not|find|get (?:over|through|sad|lost)|came|come|know (?:me|about|the|
          us|that)|say it|have (?:a bad|problems|been|asked|kind|told|their own|lost|moved)|
          ask(?:ed)? (?:me|how|about|after)|tell me|told|never get|could not|love|were|are|
          keep asking|just (?:say|want|nod)|think)|
        every (?:person|day|man|woman) (?:i|we|has|have)|keep asking|would not know`,
    ),
    unlessAfter: begins('(?:to (?:me|us) about (?:the|my))|sundays|the sea'),
  },
  {
    kind: 'A11',
    find: lazily(
      `my (?:${WORD} ){0,2}${partner} (?:(?:and|who) ${WORD} )?(?:would|never|always|at least|
          did|had|could|treated|made|actually|remembered|listened|loved|was (?:never|always|
          kinder|better|nicer|more|so much|at least|there|honest)|knew how|used to (?:bring|make|
          listen|help|cook|call|ask|tell|say|hold)|cooked|cared|was not (?:like|as)|
          did not (?:treat|make|lie|shout|need|do|ever|forget)|helped|paid|took|understood|called|
          apologised|gave me|looks after|looked after|treats|listens|makes|
          would not)(?: ${WORD}){1,4}`,
    ),
    unlessIn: test(
      `(?:relationship|partner|ex|husband|wife|boyfriend|girlfriend) (?:had|made|was (?:never|
          always|more|so much)|loved (?:jazz|the)|did not (?:make|need|do)|took|gave me|paid|
          called|never|always|actually|could|did) (?:(?:a|an|the|me (?:sad|scared|doubt|afraid|
          cry|feel)|my|his|her|up|work|to|jazz|two|off|it|last|yesterday|round|about|home|in|on|
          from|money|wanted|liked|came|talked|not|today|this|moving|move|easy|hard|kids|
          children)\\b)|lied|hit|hurt|cheated`,
    ),
    unlessAfter: begins('(?:jazz|football)'),
  },
  {
    kind: 'A11',
    find: lazily(
      `(?:${WORD}(?: and ${WORD})? )(?:never (?:made|treated|spoke to|lied to|left|let|
          shouted at|talked to|hurt|ignored|forgot|kept) me(?: ${WORD}){0,3}(?: like (?:this|that|
          you)| this way| the way you| down like| and you)|would (?:never|
          not) (?:ever )?(?:have )?(?:(?:do|done|say|said|treat|treated|speak|spoken|act|acted|
          behave|behaved|lie|lied|leave|left|hurt|forget|forgotten|let|make|made) (?:this|that|me|
          it|something|to|so|anything|someone|my|us|a thing)(?: ${WORD}){0,3})|(?:treats|treated|
          loves|loved|understands|listens to|cared for|looks after|respects|knows) me (?:so much |
          far |way |a lot |much )?(?:better|more|like a|properly)(?: than you)?)`,
    ),
    unlessIn: test(
      `^(?:i|we|you|mum|dad|gran|nan|and|but|that|which|what|who|life|time|it|this|they said|
          my|because|so|sister|brother|she said|he said) |\\| i |(?:i|you|we) (?:never|would)|
        would (?:never|not) (?:ever )?(?:say|hurt|leave|let|do it|make|forget|have (?:left|made|
          said|let)) (?:me|it|a thing|my|so)(?: ${WORD}){0,3}$|
        (?:treats|loves|understands|respects|knows|cared for) me$`,
    ),
    unlessAfter: begins('(?:and i (?:miss|love)|again)'),
  },
  {
    kind: 'A11',
    find: lazily(
      `your (?:own )?${kin} (?:${WORD} )?(?:manages|managed|can at least|could at least|
          at least) (?:to )?${WORD}(?: ${WORD}){0,3}`,
      `(?:my|even|the|a|he|she|they|your|anyone|everyone|strangers?) (?:${WORD} ){1,7}(?:more|
          better|kinder|nicer|longer|harder) (?:${WORD} ){0,6}than you(?: ever)?(?: (?:did|do|
          does|have|could|would|were|was))?(?= [,|]|$)`,
    ),
    unlessAfter: kindly,
    unlessBefore: test('i(?: \\S+){0,4}$', '(?:do not|did not|no one|nobody) (?:\\S+ )?$'),
    unlessIn: test('i', 'we', 'no one', 'nobody'),
  },
  {
    kind: 'A11',
    find: lazily(
      `even (?:your|my|our|the|a) (?:own |best |little |whole |ten year old |five year old |
          ${WORD} year old )*(?:${kin}|kids|children|dog|cat|therapist|neighbours|child|daughter|
          son|toddler|colleagues|${WORD}) (?:think|thinks|say|says|said|agree|agrees|know|knows|
          knew|told|saw|sees|can|could|noticed|warned|would|has|have|had|does|do|did|treats|is|
          are|was) (?:${WORD})(?: ${WORD}){0,3}|
        (?:everyone|everybody|all of them|literally everyone|the whole (?:family|town|office|
          street)|we all|people|all (?:of )?(?:my|our|your) (?:${WORD} )?(?:friends|family|mates)|
          both our ${WORD}|(?:all )?my (?:${WORD} )?(?:friends|family|mates|mum|mother|sister|
          brother|dad|therapist|counsellor|colleagues)|your (?:own )?(?:${kin})|no one|nobody|
          ask anyone|anyone) (?:i know |we know |at work |all |else |here |who knows us |in (?:my|
          your|our|the) ${WORD} )?(?:agree|agrees|agreed|think|thinks|thought|knows|know|knew|
          says|say|said|can see|could see|can tell|saw|see|sees|told me|warned me|warned|hate|
          hates|hated|laughs|laugh|was right about|were right about|is right about|
          are right about|always said|noticed|is shocked|can not (?:believe|stand)|is on my side|
          are on my side|feel|feels|feel sorry|likes|trusts|believes|believed|wonders) (?:that |
          how |with me |about |at |me |what )?(?:you|your|with me|me not to trust you|
          me about you|i (?:was right|deserve|deserved|could do|can do)|it is your|it was your|
          what you|how you)(?: ${WORD}){0,3}`,
    ),
    unlessIn: test(
      `(?:asks?|asked|miss|misses|love|loves|loved|adore|hope|hopes|hoped|
          think(?:s)? (?:the world|highly|of) |proud|kind|brave|good for|great|lovely|sweet|
          right to|with you|says? hi|hello|sorry for you|felt sorry|feels? sorry|deserve to be|
          likes? you|trusts? you|told me you (?:were|are|had|moved|got|passed)|said you (?:had|
          got|moved|called|passed|came|were (?:ill|in|at|moving|doing|well|okay|fine|happy|
          asking))|knows? you (?:did|tried|are (?:good|trying)|were (?:good|kind|trying))|
          says? you (?:are (?:doing|well|happy|in|at|moving|ok|okay)|have|got)|know your|
          noticed your|(?:no one|nobody) (?:knows|saw|told|noticed|blames)|agree with you|
          thinks you (?:did|are (?:great|lovely|brave|right|kind))|even (?:the|a|my|
          our) \\S+ (?:is|are|was|has|have|had|can|could|do|does|did|would|know|knew|
          noticed)(?! you| your))`,
    ),
    unlessAfter: kindly,
  },
  {
    kind: 'A11',
    find: lazily(
      `(?:no one|nobody|no other (?:man|woman|person|partner)|no sane ${WORD}|
          who) else (?:would|could|will|has|had) (?:ever |have )?(?:put up|stand|stood|deal|dealt|
          tolerate|tolerated|take|taken|stay|stayed|bear|bother|treat|treated|do this|done this|
          made me feel (?:so |this |like )|hurt|lie|lied|love you like)(?: ${WORD}){0,3}|
        (?:he|she|they|${WORD}) (?:gives|does|treats|loves|listens|makes) ${gap(5)}(?:and you|
          while you) (?:never|did|do|could|can|would|give|gave|just)(?: ${WORD}){0,3}|
        (?:you are|you were) (?:worse|no better|no different) than (?:${WORD})(?: ${WORD}){0,2}|
        in (?:a )?(?:normal|healthy|real|proper|other) (?:relationship|relationships|marriage|
          family|families|couples) (?:, )?(?:people|you|partners|they|we|both)`,
    ),
    unlessIn: test(
      `made me feel (?:so|this|like) (?:loved|safe|happy|good|alive)|
        (?:than) (?:you think|that|before|me|i)`,
    ),
    unlessAfter: kindly,
  },
];
