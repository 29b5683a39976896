import { lazily } from '@/wording/lazy-pattern';
import { begins, LOUD, oneOf, plainly, test, WORD } from '@/wording/pattern';
import { scorn } from '@/wording/word-lists/traits';
import type { Rule } from './rule';
import { are, badNoun, badTrait, notNow } from './said-to-be';

const low = oneOf(scorn);

/** A10: put-downs and scorn. */
export const contempt: readonly Rule[] = [
  {
    kind: 'A10',
    find: lazily(
      `(?:^|(?<=[,|] ))you (?:${badTrait}|stupid|pathetic|disgusting|lying|cheating|
          evil)(?: ,)? (?:${WORD} )?(?:${WORD} )?(?:man|woman|person|human|boy|girl|thing|
          creature|child|loser|idiot|coward|liar)`,
    ),
  },
  {
    kind: 'A10',
    find: lazily(
      `(?:^|(?<=[,|] ))you (?:${WORD} )?(?:loser|idiot|coward|liar|snake|moron|clown|pig|fool|
          cheat|hypocrite|monster|rat|creep|scum|scumbag|harshword|jerk|weasel)(?= [,|]|$)`,
    ),
    unlessIn: test('you (?:not|the|and|are|were|call|called|said|a|my|his|her)'),
  },
  {
    kind: 'A10',
    find: lazily(`you ${are} ${LOUD}(?:${plainly(2)})(?:${low})`),
    unlessAfter: begins(
      `to (?:worry|be sorry|be ashamed|apologise|do with|say sorry)|short of|
        (?:but|like) (?:kind|good|lovely|supportive|patient|her|him|my|them|that|your)|wrong|
        more than|(?:film|house|shop|bag|sofa)|of (?:the party)|lover|person`,
    ),
    unlessBefore: notNow,
    unlessIn: test(
      `about nothing|for nothing|with nothing|nothing (?:but|like|less|short)|said nothing|
        for (?:a )?(?:joke|dog|animal)s?|(?:dog|animal) (?:person|lover)|
        (?:in|by|with|at|of|from|on|over|about) (?:the )?(?:dirt|garbage|rubbish|animal|dog|
          trash)|got (?:a )?dog|(?:was|were|are) (?:there|here|out|home)`,
    ),
  },
  {
    kind: 'A10',
    find: lazily(
      `you (?:absolute|complete|total|utter|stupid|pathetic|selfish|fucking|bloody|disgusting|
          lying|cheating|ugly|nasty|horrible|vile|evil|lazy|useless|worthless|miserable|dirty|
          filthy|cruel|heartless|ungrateful|spineless|sad|little|daft|silly|dumb|gutless|
          two faced|thick)(?: (?:little|old|lying|stupid|selfish|pathetic|cheating|fucking|sad|
          piece of|excuse for a|waste of))* (?:${low}|${badNoun}|${WORD}ing (?:${badNoun}|${low})|
          person|man|woman|human|thing|boy|girl|creature)`,
    ),
    unlessAfter: begins('of a'),
  },
  {
    kind: 'A10',
    find: lazily(
      `you ${LOUD}(?:disgust|disgusted|repulse|repel|revolt|sicken|bore) me|
        you (?:still |really |actually |literally |just )?(?:make|made|making) (?:me (?:so |
          physically |actually |literally |want to )?(?:sick|vomit|puke|heave|gag|be sick|
          throw up|ill)|my (?:skin crawl|blood boil|stomach turn))|
        (?:i|we) (?:just |really |honestly |fucking |absolutely |still |do |so )*(?:hate|
          despise|detest|loathe|pity) (?:you|your guts)(?! (?:and i|for the|being so|were not))|
        (?:i|we|they) (?:can|could) not (?:even )?(?:stand|bear|stomach|abide) (?:you|
          the (?:sight|sound|thought|smell|idea) of you|looking at you|to (?:look at|be near|
          hear) you|being near you|your (?:face|voice))|
        (?:i|we) (?:have|had) (?:got )?(?:no|zero|lost all|nothing but) (?:respect|contempt|
          pity|time) (?:left )?(?:for )you`,
    ),
    unlessBefore: test('(?:do|did|does|will|could|would) not$|never$|not that|thought'),
    unlessAfter: begins(
      `to (?:leave|go|think|worry|feel|be)|being (?:sad|hurt|alone|ill|far)|
        (?:going|leaving|crying|hurting|suffering|in pain|hurt|cry|suffer|sad|like this|unhappy)`,
    ),
  },
  {
    kind: 'A10',
    find: lazily(
      `(?:get (?:over|out of) yourself|get a life|grow (?:a (?:spine|pair|backbone|brain)|
          some balls)|go (?:to|fuck|screw|rot in|burn in|straight to) (?:hell|yourself|off)|
          go away and rot|rot in hell|drop dead|fuck (?:you|off)|f off|screw you|piss off|sod off|
          bog off|bugger off|eff off|up yours|get lost|get stuffed|do one|jog on|stuff you|
          damn you|to hell with you|shame on you|good riddance|kiss my (?:ass|arse)|eat shit|
          bite me|whatever loser|(?:i )?hope (?:that )?(?:you|she|he|they|karma) (?:rot|choke|
          suffer|fail|burn|die alone|end up alone|never find|never sleep|get what you deserve|
          get what is coming|hurts? you|bites? you|gets? you|regret|cry|lose everything|
          are miserable|feel as|does the same to you|cheats on you|dumps you|leaves you|
          treats you)|karma (?:will|is|has|comes|is going|gets)|what goes around)`,
    ),
    unlessAfter: begins('the (?:flu|cold)|that hill|at this level|(?:soon|this quickly)'),
    unlessBefore: test(
      `(?:i|to|do not|never|we|not) (?:will |had to |need to |want to |should |told myself to |
          must )?$`,
    ),
  },
  {
    kind: 'A10',
    find: lazily(
      `(?:no one|nobody|no man|no woman|who) (?:else )?(?:will|would|could|is going to|
          is ever going to|ever) (?:ever |really |possibly )*(?:want|love|want to be with|
          stay with|like|put up with|touch|date|miss|have|marry|believe|care about|
          respect) (?:someone like |a person like )?you|
        you (?:would|will|do) not (?:even )?know (?:love|loyalty|honesty|the truth|respect|
          kindness|commitment|a good thing|decency|compassion|empathy) (?:if|from)|
        you (?:are|were) (?:not|no) (?:even )?(?:worth (?:it|my|the|anything|knowing|a|this|
          crying|loving|shit)|a (?:real |proper |true |decent )?(?:man|woman|father|mother|
          human being|person|adult)|(?:loss|catch|prize|angel|saint|man)|human|half the (?:man|
          woman|person))|
        you do not deserve (?:me|love|her|him|them|to be (?:loved|happy)|anyone|happiness|
          another|forgiveness|my|a second|any|kids|children|the)|
        what a (?:${LOUD})(?:${low}|${badNoun}|hypocrite|disappointment|${badTrait} (?:person|man|woman|
          thing|human))|you (?:mean|meant|are|were) nothing to (?:me|us|anyone)|
        (?:everyone|everybody|people|the whole ${WORD}) (?:is|are) laughing at you|
        i (?:have )?lost all (?:my )?respect for you|
        i am (?:so )?(?:done with|better than|over|too good for|sick of|sick and tired of|
          ashamed of|embarrassed by|disgusted by|disgusted with|fed up with|fed up of|
          tired of) you(?:r (?:lies|games|drama|excuses|shit|crap|nonsense|bullshit|moods|ego|
          attitude|voice|face|bull|antics|constant ${WORD}))?`,
    ),
    unlessBefore: test('(?:not that|do not think|scared that|worried that|thought)$|never'),
    unlessAfter: begins(
      '(?:and|being (?:sad|away|ill|far))|leaving|not (?:being|having)|going|hurting',
    ),
  },
];
