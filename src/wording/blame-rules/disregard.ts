import { lazily } from '@/wording/lazy-pattern';
import { begins, gap, LOUD, test, WORD } from '@/wording/pattern';
import { denied, deniedWords } from './denied';
import type { Rule } from './rule';

/** A5, the rest: what they must feel, and that one was nothing to them. */
export const disregard: readonly Rule[] = [
  {
    kind: 'A5',
    find: lazily(
      `you must (?:really |just |actually |secretly |truly |all )*(?:hate me|think (?:i|you|me|
          it is|that i|very little|so little|everyone)|despise|be (?:so |really |
          very )?(?:happy (?:now|with yourself|that|to|i)|glad|laughing|loving|proud of yourself|
          pleased|relieved|delighted|enjoying|having a great|over me|blind|mad|joking|stupid|
          seeing|with (?:her|him|them|someone))|love (?:this|it|seeing|watching|hurting)|enjoy|
          have (?:enjoyed|hated me|known|been (?:seeing|laughing|planning|cheating|lying|glad|
          waiting|relieved|so bored|pretending|sleeping)|wanted (?:me|out|this)|planned|
          thought i)|not (?:care|love|have (?:cared|loved)|have a))`,
    ),
    unlessBefore: denied,
  },
  {
    kind: 'A5',
    find: lazily(
      `i (?:know|bet|knew|am sure|can tell|could tell|assume|suppose|guess|reckon|am certain|
          am convinced|see now|realise now|see) (?:that )?you (?:(?:are|were|have been|
          must be) (?:already |just |probably |secretly |all |really |only )*(?:happy (?:now|i|
          that i)|glad|relieved|laughing|loving|with|seeing|sleeping|lying|cheating|using|
          pretending|telling|planning|talking about|thrilled|delighted|embarrassed|ashamed|
          enjoying|having|ignoring|avoiding|over me|bored|never|not (?:sorry|even|bothered|over|
          telling))|do not|did not|never|will not even|will not (?:care|read|bother|notice)|hate|
          hated|think i|told|have (?:already|never|found|replaced|moved|forgotten|someone|
          been (?:lying|cheating))|planned|wanted (?:me|out|this|to (?:hurt|leave))|only|
          just wanted|blame|laugh|enjoy|forgot|deleted|feel nothing|felt nothing|could not wait|
          cheated|lied|said)(?: ${WORD}){0,3}`,
    ),
    unlessIn: test(
      `never meant|did not mean|do not (?:owe|want|like|need|have)|
        did not (?:want to hurt|know|like|have|choose|ask)|glad (?:for|about)|
        lied to (?:yourself)|
        i (?:see|know|knew|realise now|see now) (?:that )?you (?:do not (?:trust|feel|believe|
          care)|did not feel|never (?:felt|got|had|wanted to hurt|asked))|said (?:you|that|it|no)|
        will not (?:reply|answer)|with (?:your|the)|having a|
        hate (?:the|mess|mornings|coriander|being|when|phones|calls)`,
    ),
    unlessBefore: test('(?:that is how|not|when|if)$'),
  },
  {
    kind: 'A5',
    find: lazily(
      `you could not (?:have )?care(?:d)? less|you could care less|
        you could not wait to (?:leave|get|be rid|move|replace|see the back|tell|forget|be free|
          go back)|all that (?:mattered|matters|ever mattered) to you|
        all you (?:cared|care|wanted|want|ever wanted|ever cared|needed|loved) (?:about )?(?:is|
          was|were) (?:${LOUD})(?!(?:a quiet|peace|rest|love|to be (?:loved|happy|heard|safe)|
          me to be|for me|to help|some|family|my|our|happiness|time|kindness|
          the truth) ?)${WORD}(?: ${WORD}){0,2}|
        you (?:chose|choose|decided|preferred|prefer|opted) to (?:forget|ignore|hurt|leave me|
          lie|walk|cheat|believe|hide|throw|betray|give up|run|keep me|pretend|humiliate|not|
          see the worst|blame|abandon|listen to everyone|punish|stay silent)|
        you (?:want|wanted) to (?:be right|win|control|hurt|punish|humiliate|break me|get rid|
          make me (?:jealous|suffer|feel|cry|look)|see me (?:suffer|cry|fail|beg|hurt)|destroy|
          own me|have your cake|keep me (?:hanging|down|quiet|as)|ruin)|
        you (?:care|cared) more (?:about|for) ${WORD}(?: ${WORD}){0,2}|
        you (?:love|loved) ${gap(4)}more than (?:me|us|you (?:love|loved) me)|
        you cared? about everyone (?:but|except)|
        you (?:have|had) (?:absolutely |literally |clearly |obviously )?no (?:idea|clue|notion|
          concept) (?:how|what|of)|you have no feelings|you (?:refuse|refused) to|
        you (?:pretend|pretended|faked) (?:to|that|you|it|like|everything|nothing|not|all)|
        you can not be (?:bothered|arsed)|you could not be (?:bothered|arsed)|
        you (?:never|did not ever) (?:really |actually |truly |even |once )?(?:loved|cared|
          wanted|respected|trusted|believed|meant|liked|valued|needed|missed) (?:me|us|
          about (?:me|us|how)|any of|a word|to make|this|in (?:me|us)|my feelings)|
        you never (?:really |truly |even )?(?:loved|cared|tried|meant it)(?= [,|]|$)|
        you (?:replaced|discarded|used|played|led|strung|exploited|tricked|conned|fooled|
          manipulated|mocked|humiliated|belittled|demeaned|punished|ghosted|stonewalled|toyed|
          messed) (?:me|us|with (?:me|my))|
        you (?:took|take|have taken|were taking|are taking) (?:me for (?:granted|a (?:fool|ride|
          mug))|advantage|us for granted|everything for granted|it all for granted)|
        you (?:got|have got) (?:bored|tired|sick) of me|
        you (?:moved on|replaced me|forgot me|forgot about (?:me|us)) (?:so |that |in |within |
          like |before |the |overnight)|
        you have (?:already )?(?:moved on|replaced me|forgotten (?:me|all about|about|us))|
        you (?:treat|treated|have treated|were treating|are treating) (?:me|us|my ${WORD}|
          people|everyone) (?:like|as (?:if|though)|so (?:badly|poorly)|badly|with (?:contempt|
          no)|worse|terribly|appallingly|horribly|differently)|
        you (?:look|looked) down (?:on|your nose)|you do not (?:even )?care|
        you were never going to (?!hurt|leave me|be able|like|win)${WORD}(?: ${WORD}){0,2}|
        you thought i (?:would|had) (?:never|not|just|always|wait|forgive|put up|
          be there)(?: ${WORD}){0,3}|
        you just do not (?:want|care|get it|listen|see|want|understand|love|think|learn)|
        you (?:say|said) (?:it|that|those things|sorry|this) (?:just )?to (?:hurt|make|shut|get|
          keep|manipulate|control)|you think only|it was (?:all )?(?:just )?a game to you|
        i (?:was|am) (?:just |only |nothing but |never |nothing more than )*(?:a (?:game|joke|
          toy|option|backup|convenience|distraction|phase|rebound|placeholder|fling|plan b|
          meal ticket|bank|stopgap|stepping stone|challenge|trophy|project|hobby)|an (?:option|
          afterthought|ego boost|accessory|experiment|inconvenience)|enough|nothing|convenient|
          disposable|invisible) (?:to|for) you|
        (?:your (?:friends|mates|job|work|family|phone|mum|career|mother|ego|pride|freedom|
          football|dog|gym|hobbies) (?:always )?(?:came|come|comes|was|were|matters|mattered|
          meant|means) (?:more|first|before))|
        you (?:lied|were lying) (?:about everything|the whole time|from the start|
          through your teeth|to my face|all along|every)`,
    ),
    unlessBefore: test(
      `${deniedWords}|(?:i|he|she|they|we) (?:know|hope|understand|never said|wish)(?: that)?$|
        not that$|(?:did|do) not$|sorry (?:if|that)?$|(?:glad|happy|okay|fine|good)(?: that| if)?$`,
    ),
    unlessIn: test(
      `pretend(?:ed)? to (?:be (?:a|asleep|dead|the)|like my|enjoy|laugh)|
        pretended (?:it|you) (?:was|were) (?:fine|okay)|
        refused to (?:give up|leave me|let me (?:fail|give)|go without|believe)|
        treat(?:ed)? (?:me|us|my \\S+|people|everyone) (?:like (?:a (?:queen|king|princess|
          prince|daughter|son)|family|one|gold|an equal|your own|royalty|i (?:was|mattered))|with|
          as (?:if|though) i (?:was|were|mattered)(?: special| precious)?$)|
        chose to (?:forget|leave me) (?:the|alone)|(?:needed|wanted) to make|loved (?:a|any)|
        led (?:me|us) (?:to|through|up|down|home|by)|
        played (?:me|us) (?:a|the|your|music|records|songs)|
        never (?:needed|wanted|missed|meant) (?:to|any|a|me to|it)$|
        never (?:liked|trusted|believed) a$|
        no idea how (?:much (?:you|i|it|that)|glad|grateful|good|lovely|proud|long the)|
        no idea what (?:you (?:have given|mean|meant)|a)`,
    ),
    unlessAfter: begins(
      `(?:to (?:be|hurt|worry|choose|lose|go|see me|say|leave|stop)|hurt|harm|to me (?:sad|
          lonely|ill)|love me|how much i (?:love|loved|miss)|(?:the )?(?:fuss|attention|noise))|
        (?:with|for) (?:kindness|love|respect|care|patience)|kindly|well|me sad|
        me to (?:worry|suffer|be sad|hurt|be alone|give up)|in ghosts|coriander`,
    ),
    onlyIn: 'statement',
  },
];
