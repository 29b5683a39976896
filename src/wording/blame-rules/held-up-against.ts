import { lazily } from '@/wording/lazy-pattern';
import { begins, oneOf, START, test, WORD } from '@/wording/pattern';
import { goodTraits } from '@/wording/word-lists/traits';
import type { Rule } from './rule';

const partner = `(?:husbands?|wife|wives|partners?|boyfriends?|girlfriends?|fianc[^ ]*)`;
const ex = `(?:ex|ex husband|ex wife|last (?:boyfriend|girlfriend|partner|husband|wife)|first (?:husband|wife))`;
const betters = '(?:better|kinder|nicer|warmer|gentler|easier|happier|calmer|more|harder|longer)';
const youNever =
  'you (?:never|could never|did not|do not|can not|will never|would not|would never)';

/** A11: held up against somebody by what they do, without a word that says so. */
export const heldUpAgainst: readonly Rule[] = [
  {
    kind: 'A11',
    find: lazily(
      // Better than you.
      `(?:my|the|a|he|she|they|anyone|everyone|strangers?|people|${WORD}) (?:${WORD} ){1,8}${betters} (?:${WORD} ){0,6}than (?:you (?:ever |have ever |will ever )?(?:treat|treated|loved|love|are|were|
          listen|listened|cared|care|made|make|gave|give|talk|talked|speak|spoke|looked|do|did)(?: ${WORD}){0,3}|(?:one|a|any) (?:day|week|night|hour|minute|month) with you|
          (?:living|being|life) with you)`,
      `(?:listens|listened|loves|loved|understands|understood|treats|treated|sees|saw|cares|cared|talks|talked|looks|looked|held|holds|gets|makes|made) (?:${WORD} ){0,5}
          (?:in )?(?:a|the) way (?:that )?${youNever}(?: ${WORD}){0,2}`,
      `(?:he|she|my ${ex}) (?:has|had|was|is|made|listens|listened|cared|cares|gave|gives) (?:${WORD} ){0,4}(?:me|us|my ${WORD})(?: ,| \\|)+ (?:and |but )?you (?:have|had|could|did|do|can|are|were)? ?(?:got |just )?
          (?:none|nothing|never|no ${WORD}|not (?:even )?once)(?: ${WORD}){0,3}`,
    ),
    unlessBefore: test('(?:i|we|not|never|no one|nobody)(?: \\S+){0,3}$'),
    unlessIn: test(
      'i',
      'we',
      'you (?:\\S+ ){0,6}(?:better|kinder|nicer|more|happier) \\S.*',
      'no one',
      'nobody',
      'than you (?:do not|did not)',
    ),
  },
  {
    kind: 'A11',
    find: lazily(
      // Others do it of their own accord.
      `(?:does|do|did|cooks|cleans|cleaned|helps|helped|rings|rang|washes|picks|takes|takes out|makes|hoovers|books|pays) (?:${WORD} ){0,6}without (?:ever |even )?(?:being (?:asked|told|nagged)|
          needing to be (?:asked|told))(?: twice)?`,
      `never (?:had|has|needs|needed|have) to be (?:asked|told|reminded)(?: twice)?`,
      `(?:other people's|everyone else's|everybody else's|other women's|other men's|all my friends'|(?!my )${WORD}'s) (?:${partner}|kids|parents|mum|dad) (?:actually |always |all |at least |never |somehow )*
          (?:remember|remembers|came|come|comes|help|helps|cook|cooks|can|manage|manages|turned up|turns up|turn up|showed up|get|gets|listen|listens|ring|call|calls|treat|treats|buy|buys|bring|brings|do|does|did)(?: ${WORD}){0,4}`,
    ),
    unlessBefore: test('(?:i|you|we)(?: \\S+){0,2}$'),
    unlessAfter: begins('(?:us|me|the (?:keys?|van|boxes)|with the|now|these days|lately)'),
    unlessIn: test(
      'came (?:over|round|by|to (?:see|visit|the (?:door|funeral)))',
      '\\S+ (?:help|helps|did|do|does|can|get|gets|call|calls|ring|bring|brings|buy|buys) (?:me|us|you|him|her|them)(?: \\S+){0,3}',
      "(?:it|that|what|he|she|who|there|here|let|today|mum|dad)'s \\S+ \\S.*",
    ),
  },
  {
    kind: 'A11',
    find: lazily(
      `even my ${ex} (?:bothered|managed|remembered|could|would|knew|never|did|made|treated|showed|cared|listened|apologised)(?: ${WORD}){0,4}`,
      `even (?:a|an) (?:${WORD} ){0,3}(?:year old|child|toddler|kid|baby|idiot|monkey|stranger|teenager|dog) (?:knows|would|understands|manages|has more|could)(?: ${WORD}){0,4}`,
      `why (?:is it )?(?:that )?(?:can |does |do |could )?(?:${WORD} ){1,3}(?:${partner}|everyone else|everybody else|other people|other couples) (?:can |could |manage to |manages to )?
          (?:remember|manage|do|call|listen)(?: ${WORD}){0,3}`,
      `(?:a grown up|an adult|(?:somebody|someone|anyone|a person|people|a man|a woman) (?:decent|with (?:a heart|a conscience|manners|feelings|a shred of ${WORD})|who (?:really |actually |truly )?(?:cared|loved me|loves me|love each other))) (?:would|do not|does not|would not|can)(?: ${WORD}){1,4}`,
      `${WORD} would never (?:ever )?have (?:forgotten|missed|ignored|cancelled) (?:our|my) ${WORD}`,
      `${START}(?:just|exactly) like your (?:father|mother|mum|dad)(?:$|(?: ,)? (?:always|never) (?:playing|blaming|the victim|moaning|complaining|satisfied|happy|sorry|wrong|listening|running|lying|
          sulking|shouting|right))`,
      `at least (?!(?:i|we|you|it|they|that|this|the|there|some|one|my|our|your|mum|dad|nobody|no|someone|everyone|then|now|nothing|once|tell|say|try|not) )(?:my ${ex}|${WORD}) (?:knew how|knows how|remembered|remembers|listened|
          apologised|cared (?:about|for|enough)|said (?:sorry|thank)|treated me|turned up|showed up|tried to|had the decency)(?: ${WORD}){0,4}`,
      `every other (?:dad|mum|father|mother|husband|wife|partner|man|woman|couple|parent|boyfriend|girlfriend) (?:was|were|came|had|did|manages?|managed|can|turned up|showed up|knows|remembered|brought)(?: ${WORD}){0,4}`,
      `(?:husband|wife|partner|boyfriend|girlfriend|mate|friend|brother|sister|dad|mum|ex) (?:${WORD} ){1,8}(?:[,|] )+(?:and |but )?you (?:could|can|did|would) not (?:even )?(?:manage|bother|find|spare|come|stay|ring|call|lift|be bothered|be arsed)(?: ${WORD}){0,3}`,
      `you (?:could|should|might) (?:learn|take) (?:a (?:thing or two|lesson|lot|leaf)|something|lessons) (?:from|out of)(?: ${WORD}){1,3}`,
      `(?:had|met|known|seen) (?:${WORD} ){1,4}with (?:a )?(?:better|more|bigger|longer) (?:${WORD} ){1,3}than you`,
      `no one else i (?:have )?(?:ever )?(?:dated|loved|been with|known|lived with) (?:ever|has|would|made|needed|raised|treated)(?: ${WORD}){0,4}`,
      `your (?:own )?(?:brother|sister|cousin|twin|mum|mother|dad|father) (?:turned out|managed|did)(?: [^ ]+){1,8} (?:what (?:happened to|went wrong with|is wrong with)|why (?:can|could) not) you`,
      `(?:he|she|my ${ex}) (?:${WORD} ){1,8}without (?:ever |once |even )?(?:moaning|complaining|sulking|making a fuss|a fuss|a word of complaint|being nagged)`,
      `you are (?:all )?the same as (?:all the (?:others|rest)|everyone else|every other ${WORD}|the others|them all|him|her|your (?:father|mother|dad|mum))`,
    ),
    unlessIn: test(
      '(?:i|we|you|it|they|this|that|there|nobody|life) would never',
      `(?:would|can) (?:be (?:hurt|upset|lucky|glad)|have been (?:hurt|upset)|understand|love|agree|see)(?: ${WORD}){0,3}`,
    ),
    unlessAfter: test(oneOf(goodTraits)),
  },
];
