import { lazily } from '@/wording/lazy-pattern';
import { gap, oneOf, START, test, WORD } from '@/wording/pattern';
import { scorn } from '@/wording/word-lists/traits';
import type { Rule } from './rule';
import { badNoun, badTrait } from './said-to-be';

const works = `(?:career|poems?|poetry|music|band|writing|art|paintings?|job|opinions?|face|family|friends|life|body|business|book|
    novel|songs?|apology|apologies|promises|word|excuses|new (?:girlfriend|boyfriend|partner)|flat|degree|plans?)`;
const family = '(?:mum|mummy|mammy|mommy|mother|mates|daddy|dad|friends)';

/** A10: put-downs by what is said of somebody's looks, work and worth rather than by a name. */
export const scorned: readonly Rule[] = [
  {
    kind: 'A10',
    find: lazily(
      'the state of you(?! and me)',
      `(?:^|(?<=[,|] ))(?:you )(?:${WORD} )?(?:big|great|stupid|overgrown|jumped up|little|sad|spoilt|spoiled)(?: (?:little|big|fat|old))* (?:baby|nobody|man child|
          mummy's boy|crybaby|cry baby|brat|child|kid)(?= [,|]|$)`,
      `you (?:have|had) (?:got )?(?:the|all the) (?:backbone|spine|brain|brains|morals|manners|charm|maturity|empathy|personality|attention span|
          integrity|loyalty|emotional (?:range|depth|maturity|intelligence)) of (?:a|an)(?: ${WORD}){1,2}`,
      `${START}(?:(?:go )?(?:crawl|slither|scurry) (?:back |home |off )*(?:under|into|to) (?:your|that|whatever|the) ${WORD}|(?:go|run)(?: back| off| home)? (?:and )?(?:cry|crying|whining|running|moaning) to (?:your )?${family}|
          go (?:back )?(?:home )?to (?:mammy|mummy|mommy))`,
      `i feel (?:so |physically )?sick (?:just )?(?:looking at|being near|touching|hearing) you(?= [,|]|$)`,
      `(?:nobody|no one) (?:here |else )?(?:takes you seriously|cares what you (?:think|say|want)|likes you|respects you)`,
      `${START}(?:bore off|naff off|get bent|get in the bin)`,
      `(?:are not|is not|were never|not) fit to be (?:a |an |my |anyone's |anybody's |their |called a )?(?:${WORD} )?(?:father|mother|parent|partner|husband|wife|dad|mum)`,
      `(?:nobody|no one) in (?:their|his|her) right mind would (?:want|marry|love|date|touch|stay with|hire|trust|put up with) you`,
      `i pity (?:whoever|the (?:next|poor)|anyone who|any (?:woman|man|girl|person))(?: ${WORD}){0,4}`,
      `get off your (?:high horse|soapbox|pedestal)`,
      `your (?:so called |stupid |little |precious |pathetic )*${works} (?:is|are|was|were) (?:a |an |just |so |all |utter |total |complete |absolute |such a )*(?:joke|rubbish|crap|shit|
          pathetic|garbage|trash|worthless|laughable|an embarrassment|a waste of ${WORD})(?: ${WORD}){0,3}`,
      `your (?:opinions?|word|words|promises?|apology|apologies|sorry|tears|love|excuses) (?:mean|means|meant) (?:less than |absolutely )?(?:nothing|zero)(?: to me)?`,
      `i would not (?:spit|piss|wee|cross the (?:road|street)) (?:on|for) you(?: ${WORD}){0,6}`,
      `i (?:spit on|curse|rue) (?:you|the day|your ${WORD})(?: ${WORD}){0,3}`,
      `scraped? ${gap(3)}(?:off|from) (?:my|the bottom of my) (?:shoe|boot)s?`,
    ),
    unlessIn: test(
      'your (?:life|body|face|family|job) (?:is|are|was|were) (?:a |so |all |just )*(?:waste|shit|crap)',
    ),
  },
  {
    kind: 'A10',
    find: lazily(
      `(?:can|could) not believe (?:that )?i (?:ever (?:let you|loved you|married you|dated you|kissed you|trusted you|slept with you|went out with you|fell for you|fancied you|
          wanted you|touched you)|let you (?:touch|near)|wasted ${gap(6)}on you)(?: ${WORD}){0,3}`,
      `(?:ashamed|embarrassed) (?:to (?:be seen with|be with|be related to|know|have (?:known|loved|met|married|dated|been with)|share ${gap(4)}with) you|(?:that )?i (?:was |am |have )?ever (?:seen with|with|been with|loved|married|dated|knew|trusted|went out with) you)`,
      `even (?:the|my|our|your) (?:own )?(?:${WORD} )?(?:can not (?:stand|bear)|could not stand|hates?|despises?|is (?:ashamed of|embarrassed by|sick of)|
          are (?:ashamed of|embarrassed by|sick of)|does not (?:like|respect|want)|laughs? at) you`,
      `you (?:could|can) not ${gap(8)}(?:if your life depended on it|if you tried|to save your life)`,
      `you (?:always )?(?:dress|look|smell|sound|eat|live|behave) like (?:a|an|some) (?:${WORD} )?(?:tramp|pig|slob|corpse|clown|whale|slut|idiot|rat|loser|peasant|pigsty)`,
      `(?:${badTrait}|${badNoun}|${oneOf(scorn)})(?: ,)? that is (?:what|all) you are`,
    ),
    unlessBefore: test('(?:thought|said|felt|told you|called you|not|never)(?: \\S+)?$'),
  },
];
