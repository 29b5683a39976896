import { lazily } from '@/wording/lazy-pattern';
import { begins, LOUD, oneOf, plainly, START, test, WORD } from '@/wording/pattern';
import type { Rule } from './rule';
import { badNoun, badTrait, notNow } from './said-to-be';

const kindly = begins(
  `(?:about|for|with|in) (?:chess|cards|scrabble|maths|dancing|football|pool|a good way|
      the best way)|good|clever|talented|beautiful|brave|in the (?:film|play|photo|dream|game)|
    when (?:tired|hungry|ill)|because of me|because i|not to|
    if you (?:stay|leave|need|want|say no|do not)|
    to (?:leave|want|feel|ask|say no|need|wait|rest|miss|be careful|trust)|but (?:kind|fair)|
    enough to`,
);

/** How somebody was one day is news, and no name for them. */
const oneDay = '(?:were|was) (?:a (?:bit of a |total |complete |real |proper |right )?mess|drunk)$';

/** A4: who somebody is said to be. */
export const labels: readonly Rule[] = [
  {
    kind: 'A4',
    find: lazily(
      `you (?:are|were|are being|were being|can be|have been) (?:just |really |always |
          also )?(?:so|such|being|as|incredibly|really|always|very|too) (?:so )?(?:cold|hard|
          hot and cold)(?: (?:to|with|towards) (?:me|us|everyone))?(?= [,|]|$| and (?:distant|
          cruel|mean|selfish|hard|unkind|harsh|calculating|cutting))`,
    ),
    unlessBefore: notNow,
  },
  {
    kind: 'A4',
    find: lazily(
      `you (?:absolute |total |complete )?(?:are|were|was|can be|could be|have been|had been|
          have become|became|have always been|are being|were being|are always being|keep being|
          kept being|just are|really are|really were|look|sound|seem|acted|act|behaved|
          were acting|are acting|are getting|are becoming|got|get|come across as|came across as|
          were getting|were always|are always|were so|would be|turned out|turned out to be|turned|
          grew|went|became so|stayed|remain|r|have turned|were just|are just|were also|are also|
          are still|were still|have got|have gotten|always seem|
          always seemed) ${LOUD}(?:${plainly(1)}(?:and )?)?${LOUD}${badTrait}(?: (?:person|man|woman|
          partner|human|human being|individual|bloke|guy|girl|friend|one|way|towards me|to me|
          with me))?`,
    ),
    unlessAfter: kindly,
    unlessBefore: notNow,
    unlessIn: test(
      `${oneDay}|
        (?:were|are|get|got|look|turned|went|grew|seem) (?:out )?(?:of|in|at|on|to|from|with|
          for|by|after|over|under|about|behind|into|near|around) |
        (?:was|were|are) (?:bad|the worst) (?:at|with)|hard (?:worker)|got (?:a|the) |not so|
        (?:look|looked) (?:tired)|(?:out|down|away|off) sick|right|
        (?:in|had) (?:a )?(?:bad|awful|terrible|difficult|horrible|rubbish|hard) (?:place|time|
          mood|day|week|year|spot|patch)|
        (?:bad|awful|terrible|horrible|rubbish|miserable|awful) (?:cold|back|news|day|weather|
          week|cook|singer|dancer|driver)|
        (?:told|sent|given|left|handed|dealt|having|through|facing) `,
    ),
  },
  {
    kind: 'A4',
    find: lazily(
      `you (?:are|were|was|can be|have been|have become|became|have always been|are being|
          were being|just are|really are|really were|act like|acted like|behave like|behaved like|
          are acting like|turned into|turned out to be|are like|were like|are just like|
          are always|were always|are worse than|look like|sound like|are just|were just|
          are nothing but|were nothing but|are still|are also|are basically|
          are literally) ${LOUD}(?:${plainly(2)})${badNoun}`,
    ),
    unlessAfter: begins(
      `when (?:we|i|they) met|at the time|then|in the (?:play|film|photo|dream|game|song)|free|
        back then|when (?:your|it|that|the)|
        (?:of|to) (?:abuse|violence|a crime|theft|fraud|the fire)|and i (?:should|was)|yourself|
        in (?:all|this)|name|sitter|shower|photo|bird`,
    ),
    unlessBefore: notNow,
    unlessIn: test(
      `${oneDay}|
        (?:a|the) (?:only|single|middle|happy|quiet|shy|small|young) child|
        with (?:a |the )?(?:child|baby)|
        (?:were|are) (?:having|holding|expecting|carrying|feeding|only|just|still) (?:a |the |
          our )?(?:child|baby|teenager)|when|(?:good|great|best|better) (?:flirt|player|user)|
        piano|chess|football|team player`,
    ),
  },
  {
    kind: 'A4',
    find: lazily(
      `(?:typical(?: of)? you|how (?:very )?typical(?: of you)?|(?:that is|this is|
          it is) (?:just |so |exactly |all |classic |typical |very )+(?:you|like you|of you)|
          just like you to ${WORD}|classic you|so you (?:that|to)|(?:${LOUD})(?:selfish|cruel|
          rude|mean|childish|immature|typical|pathetic|low|petty|cowardly|disgusting|unfair|
          spiteful|lazy|stupid|nasty|heartless|cold|weak|inconsiderate|thoughtless|disrespectful|
          hypocritical|shameful|shitty|callous|irresponsible) of you|stop being (?:so |such |a |
          an )*(?:${badTrait}|${badNoun}|weird|difficult)|being (?:${LOUD})(?:${badTrait}) is (?:what|all) you)`,
    ),
    unlessBefore: test('(?:not|never|thought it was|said it was|was not)$'),
  },
  {
    kind: 'A4',
    find: lazily(
      `you (?:are|were|are being|were being|have been|have) not (?:(?:a|an|the|very|exactly|
          really|that|even|always|being|actually|at all|particularly|been|one bit|much of|easy|
          an easy|fair|capable of|known for|able to) ){0,4}(?:kind|kinder|reliable|honest|loyal|
          fair|nice|generous|considerate|thoughtful|supportive|trustworthy|mature|adult|faithful|
          affectionate|loving|caring|respectful|good (?:person|partner|friend|man|woman|husband|
          wife|father|mother|listener|human)|decent|grown up|great listener|listener|
          to be trusted|a team player|someone (?:i|anyone) can|honest person|easy to live with|
          easy to love|being truthful|being honest|capable of (?:love|honesty|change|change)|
          who you said|the person you pretend|the victim)`,
    ),
    unlessBefore: notNow,
    unlessAfter: begins('enough to yourself|to yourself|on yourself'),
  },
  {
    kind: 'A4',
    find: lazily(
      `you (?:have|had|have got|got|show|showed|lack|lacked|possess|never had) ${LOUD}(?:no|
          zero|not an ounce of|not a shred of|not one ounce of|lack|lacked|little|any) ?(?:real |
          actual |basic |common |sense of )*(?:backbone|spine|empathy|heart|conscience|shame|
          manners|morals|integrity|loyalty|decency|respect|self awareness|self control|feelings|
          compassion|guts|consideration|honour|remorse|principles|class|dignity|balls|soul|clue|
          boundaries|sense|maturity|common sense|emotional intelligence|discipline|spine|patience|
          standards|backbone)|
        you (?:can|could) not (?:be (?:trusted|relied on|bothered|depended on|honest|arsed|
          faithful|alone|serious)|keep (?:a promise|your word|it in|your mouth|a secret)|
          handle (?:the truth|criticism|anything|conflict)|take (?:criticism|a joke|
          responsibility|no for)|admit|apologise|commit|control yourself|see past|think of|
          love anyone|do anything right|even|face (?:the truth|reality|anything)|tell the truth|
          stand (?:not|anyone|that i|the idea))`,
    ),
    unlessBefore: test('(?:if|when|that|because|sorry|understand(?: that| why)?|know)$'),
    unlessAfter: begins(
      'to (?:worry|be ashamed)|for (?:the|that) (?:test|exam)|(?:swim|drive|cook|come|get|make) ',
    ),
  },
  {
    kind: 'A4',
    find: lazily(
      `your (?:(?:constant|endless|stupid|ridiculous|pathetic|awful|horrible|bloody|fucking|
          precious|big|huge|fragile|massive|inflated|own|total|complete|utter|never ending|
          childish|petty|little|usual|damn|selfish|toxic|disgusting|cruel|nasty|cold|blatant|
          silly|passive aggressive|insane|appalling|shitty|crappy) ){0,2}(?:selfishness|laziness|
          cruelty|dishonesty|coldness|immaturity|arrogance|stubbornness|cowardice|hypocrisy|
          entitlement|ego|mind games|head games|games|manipulation|bullshit|nonsense|drama|
          double standards|pettiness|rudeness|carelessness|negativity|tantrums|sulking|sulks|
          moaning|nagging|whining|lying|cheating|indifference|neglect|spite|vanity|excuses|lies|
          attitude|moods|mood swings|temper|jealousy|insecurity|neediness|possessiveness|
          lack of (?:respect|care|effort|empathy|interest|consideration|honesty|support|trust|
          commitment))`,
    ),
    unlessBefore: test(
      `(?:understand|understood|about|forgive|forgave|forgiven|not|with|of|accept|accepted|
          lose|lost|losing|kept|keep|control|feared|fed|played into|caused|why|love|loved|miss|
          play|played|watched|watch|enjoyed|like|liked|board|video|card) ?$`,
    ),
    unlessAfter: begins(
      `(?:came from|was (?:fair|understandable|my|justified|about)|is understandable|and mine|
          night|console|room)`,
    ),
  },
  {
    kind: 'A4',
    find: lazily(
      `${START}(?:you )?(?:so|such|how|what) (?:a |an )?(?:${LOUD})(?:${badTrait}|
          ${badNoun})(?: of you| you are| you were| person| behaviour| thing to (?:do|say)| move)`,
    ),
    unlessIn: test('so (?:bad|awful|hard|terrible)$'),
  },
  {
    kind: 'A4',
    find: lazily(
      `you (?:only )?(?:care|cared|think|thought) (?:only )?(?:about|
          of) (?:no one but )?(?:yourself|number one|your own)|
        you are (?:all about|in it for|only in it for|only out for|obsessed with|
          wrapped up in) (?:you|yourself|number one|your own|the money)|
        the ${oneOf(['selfish', 'cruel', 'childish', 'lazy', 'cold', 'nasty', 'immature'])} (?:way|
          things?) you|people like you|someone (?:as|so) (?:${badTrait}) as you|a (?:${badNoun}) like you`,
    ),
  },
];
