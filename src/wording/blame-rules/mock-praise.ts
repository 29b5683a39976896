import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, START, test, WORD } from '@/wording/pattern';
import type { Rule } from './rule';

const opening = `${START}(?:oh )?`;
const praise = `(?:great|lovely|wonderful|fantastic|brilliant|perfect|excellent|superb|marvellous|terrific|amazing|
    splendid|nice|good|top|stellar)`;
const kindOfYou = `(?:it is |that is |how |so |very |really )*(?:kind|good|nice|generous|big|sweet|decent|gracious|thoughtful) of you to`;

/** A9: praise, sympathy and surprise that nobody would mean, told by a turn of phrase rather than by its praise. */
export const mockPraise: readonly Rule[] = [
  {
    kind: 'A9',
    find: lazily(
      // Praise that arrives 'for once', or late.
      `${opening}(?:thanks|thank you|cheers|well done|congratulations|congrats|bravo|wow|${praise}(?: job| work| effort)?|${kindOfYou}|(?:nice|good|great|lovely) to (?:hear from|see) you) ${far(10)}(?:for once|for a change(?! of)|(?:hours|days|weeks|months|years) late)`,
      `${opening}(?:well done|congratulations|congrats|bravo|amazing) (?:, )?(?:on |for )?(?:you (?:actually |finally |even )?
          remembered|remembering) (?:that )?(?:you|i|we|my|our|me|us|the (?:kids|children)|your (?:son|daughter|kids|children|own))`,
      `${opening}(?:great|good|nice|top|lovely) (?:job|work) (?:on )?(?:remembering (?:my|our|me)|forgetting|ruining|keeping your (?:word|promise))`,
      `${opening}${praise} (?:timing|priorities|manners|excuse|parenting)(?= (?:as (?:ever|always|usual)|there|again|once again|, as|, really|, leaving|
          , you)|$)`,
      `${kindOfYou} (?:fit (?:me|us)|squeeze (?:me|us)|pencil (?:me|us)|let (?:me|us) ${gap(3)}(?:my|our) own|let me (?:speak|finish|have a word))(?: ${WORD}){0,2}`,
      `${opening}${praise}(?: ,)? (?:so |and )?now (?:the (?:neighbours|whole|entire|kids think)|everyone|everybody|my (?:mum|mother|boss|parents|friends)|
          i (?:look|have to|get to|am the)|even)(?: ${WORD}){0,3}`,
      `${START}(?:that is )?just (?:great|brilliant|fantastic|marvellous)(?: ,)? (?:you|now|another|so (?:you|now))(?: ${WORD}){0,3}`,
    ),
    unlessIn: test('i', 'me (?:\\S+ )?for a change'),
  },
  {
    kind: 'A9',
    find: lazily(
      // Prizes nobody gives.
      `(?:give|get|buy|hand|award) (?:the|that|this) (?:man|woman|lady|guy|boy|girl|bloke) (?:a|the) (?:medal|prize|trophy|round|biscuit|cookie|gold star|clap|award)`,
      `the (?:award|prize|oscar|medal|trophy) (?:for ${gap(6)})?goes to (?:you|him|her|my)`,
      `(?:well |oh |wow )?are not you (?:just )?(?:the|a|such a|so|quite the|quite a) (?:${WORD} )?(?:model|perfect|picture|clever|special|hero|saint|martyr|victim|
          gentleman|charmer|expert|precious|father|mother|dad|husband|wife|partner|catch|prince|princess|grown up)(?: ${WORD})?`,
      // Little that is held up as much.
      `(?:wow|gosh|goodness|oh) (?:, )?(?:a|an|one|two|three|four|five|\\d+) (?:whole|entire|full|actual) (?:word|sentence|text|minute|emoji|message|reply|question|letter|syllable)s?`,
      `oh (?:good|joy|goody|yay)(?: ,)? (?:another|more|yet another|now) ${WORD}(?: ${WORD}){0,2}`,
      `${opening}(?:brilliant|great|lovely|wonderful|fantastic|marvellous)(?: ,)?(?: \\|)? so you (?:told|decided|went|left|forgot|lied|never|just)(?: ${WORD}){0,3}`,
      `(?:big|good|decent|noble|brave) of you to (?:admit|own up|mention|say so|confess)(?: ${WORD}){0,3}`,
      `(?:great|good|nice|lovely|glad) to (?:know|see|hear) (?:that )?${gap(6)}(?:meant|means|mattered) (?:so |that |this )?(?:much|little|nothing)(?: ${WORD}){0,2}`,
      `enjoy (?:the|your) ${gap(4)}(?:that )?i (?:paid for|bought)`,
      `what a (?:treat|miracle|shock) (?:, )?you (?:are (?:sober|on time|home|here|awake|early|up|free)|actually|bothered|remembered|answered|replied|turned up|showed up)(?: ${WORD}){0,2}`,
      `(?:good|nice|great|lovely|glad|comforting) to (?:see|know|hear) (?:that )?(?:your (?:priorities|manners|temper|ego|sense of ${WORD}|excuses|
          attitude)|nothing has changed|nothing changes|some things never|where i (?:stand|come|rank))(?: ${WORD}){0,3}`,
    ),
  },
  {
    kind: 'A9',
    find: lazily(
      `gold star for(?: ${WORD}){1,3}`,
      `${opening}(?:great|good|nice|lovely|top|brilliant) (?:job|work|one|going)(?: ,)? you have (?:only |just |also )?(?:upset|ruined|woken|broken|lost|scared|made|hurt|forgotten|frightened)(?: ${WORD}){0,4}`,
      `because (?:${WORD} ){1,6}(?:was|is) so (?:mature|grown up|romantic|caring|adult)`,
      `(?:brave|good|kind|nice|mature|thoughtful|big|decent) of you to ${gap(4)}(?:by|via|over) (?:email|text|voicemail|phone|whatsapp|post it)`,
      `you and your (?:famous|precious|endless|constant|stupid|bloody|eternal|pathetic) ${WORD}`,
      // A reason that mocks itself.
      `(?:ah|oh|yeah) (?:yes|right|sure|yeah)(?: ,)?(?: \\|)? because (?!of )(?:${WORD} ){0,3}${WORD}`,
      `oh (?:, )?(?:please|yes|do|no)(?: ,)? (?:please )?do (?:tell me (?:more|again|all)|go on|enlighten|carry on)(?: ${WORD}){0,3}`,
      `oh (?:, )?wait (?:, )?(?:you (?:did not|do not|never|were not|are not|could not|can not|forgot)|that is right|no you)(?: ${WORD}){0,2}`,
      `(?:i forgot|silly me|how silly of me|how stupid of me|my mistake) (?:, )?(?:that )?(?:only (?:you|your)|your (?:feelings|time|needs|job|work|mates|friends|mum|
          comfort|opinion)|you (?:are (?:always|never|perfect|the only|the one)|never|always|do not|can do)|i am (?:the (?:bad|problem|villain)|not allowed|just)|
          it is (?:always|never|all)|my (?:feelings|needs|time) (?:do|does) not)(?: ${WORD}){0,4}`,
      `i (?:did not|had not) (?:realise|realised|know|known) (?:that )?(?:i (?:needed|had to (?:ask|get)) (?:your |written )?permission|i was not allowed (?:to|feelings|an)|
          ${far(5)}(?:was|were) (?:a crime|illegal|forbidden|against the law))(?: ${WORD}){0,4}`,
      `sorry (?:that |if )?my ${WORD} (?:was|were|is|got) (?:so |such )?(?:inconvenient|an inconvenience|a nuisance|a bother|in (?:the|your) way|too much for you)(?: ${WORD}){0,3}`,
      `sorry (?:that |if )?(?:my|our) (?:feelings|tears|pain|grief|heartbreak|needs|illness|emotions|crying|sadness|existence|operation) (?:got in|get in|is|are|was|were|upset|
          spoiled|spoilt|ruined|bothered?|inconvenienced?|interrupted|interrupts?|did not|do not|does not)(?: ${WORD}){0,5}`,
      `do not (?:worry|mind me|bother|get up)(?: about me)?(?: ,)? i will just ${gap(8)}(?:again|as usual|as always|all by myself|by myself then|on my own then|
          like (?:the|a) (?:mug|fool|idiot|servant|doormat))`,
      `i (?:just |really |absolutely )?love (?:how|it when|that|when) you ${gap(3)}(?:without (?:ever |even )?(?:saying|asking|meaning|thinking)|forget|ignore|blame|pretend|
          act like|lie|conveniently|suddenly|decide|assume|refuse|talk over)(?: ${WORD}){0,3}`,
      `(?:funny|strange|odd|interesting|amazing|weird|convenient) (?:how|that|, ) ?you (?:${WORD} ){0,4}(?:only|suddenly|(?:find|found) (?:the )?time (?:for|when|to (?:party|post|go out))|can (?:afford|find|make)|
          (?:have|had) (?:time|money|energy) for|when it (?:is|was|suits)|but not)(?: ${WORD}){0,4}`,
      `must be (?:so |really )?(?:exhausting|hard|tiring|nice|lovely|wonderful|great|easy|fun) (?:, )?(?:being (?:so |always )?(?:right|perfect|important|above|better|you)|
          always being)(?: ${WORD}){0,3}`,
    ),
    unlessAfter: begins('for you (?:too|as well)'),
  },
];
