import { lazily } from '@/wording/lazy-pattern';
import { begins, far, test, WORD } from '@/wording/pattern';
import type { Rule } from './rule';

const sorry = `(?:sorry|apologise|apologised|apologies|apology|regret (?:it|what|that|saying|shouting|how|
      my)|feel (?:bad|awful|terrible|guilty)|(?:i )?(?:take|took) (?:it|that) back|forgive me|
      my bad|did not mean (?:to (?:hurt|upset|offend)|it)|was wrong|i hurt you|i shouted|i lied|
      i messed up)`;
const but = '(?:, )?(?:\\| )?(?:but|however|although|though|only|except|yet)(?: ,)?';
const excuse = `(?:(?:then|honestly|seriously|really|come on|look|to be fair|in fairness|in my defence|also|
    at the same time|at least|if i am honest|again|let us (?:face it|be honest)|still|for|
    so) (?:, )?)*(?:you(?:r)? (?!(?:did not deserve|do not (?:have|need|owe)|deserve|were right|
    are right|can|matter|know (?:i love|that i love)|have every|had every|may|might (?:want|
    like)))${WORD}|what (?:did|do|was|were|else|about|am|would)|why (?:did|do|were|could|would)|
    if you|so (?:are|were|did|do|have) you|we (?:both|were both|are both)|it (?:was|is|takes|
    took) (?:not (?:only|just|all|entirely)|your|both|two|hard (?:to|not)|only because|
    because you|your|also|partly|a two|not like|just a|not that|you who|not me|me or|
    because (?:i was|of (?:work|your|you|my|stress)))|i (?:was (?:only|just|under|so (?:tired|
    stressed|drunk|angry|busy|hurt)|very (?:tired|stressed)|drunk|tired|stressed|angry|upset|
    hurt too|trying|not the only|provoked|busy|exhausted|going through|hurting|pushed|having|
    joking|in a bad|dealing|young)|only|just|had (?:no|my|a|every|to|reasons|been (?:drinking|
    working|under))|did (?:it|not (?:mean|think|know|start|do anything|have)|what i|my best|try|
    so because|warn|say)|thought|never (?:meant|asked|said|did|lied|would have)|would not have|
    would never have|am not (?:the only|a mind|perfect|going to|the one|entirely|taking|
    responsible)|am only human|needed (?:to|you to|space|a break|attention|some)|stand by|meant|
    have (?:my reasons|feelings too|been (?:through|under)|a lot)|could not help|felt (?:like|
    that|ignored|so|pushed|provoked|you|lonely|unloved|neglected|abandoned)|got (?:carried|so|
    angry|hurt)|still think|do (?:think|feel|believe) (?:you|that|it)|do not (?:think|see|believe|
    get|understand|know (?:why|what|how)|regret)|wish you|need you to|feel (?:like you|you|
    that you)|told you|warned you|tried|also|too)|(?:${WORD} )?(?:stress|work|the drink|alcohol|
    life) (?:was|made|got|is)|someone|anyone|anybody|everyone|everybody|a lot of people|
    most people|when you|in my|that is (?:just )?(?:how|who|what|because|no|life|the way)|
    there (?:are|were|is) (?:two|reasons|a reason|always)|the (?:truth is|fact is|thing is|
    problem is|way you|reason|whole|stress)|not (?:for|everything|all|entirely|as)|maybe (?:you|
    if|it)|can you (?:blame|not see)|how (?:was|were|could|can|do|did)|nobody|no one|she|he|they|
    life|things|people|at least i|let us not|get over|it happened|it is (?:in the past|done|over|
    not my|what)|mistakes|that was|this is)`;

/** A14: an apology taken back by its second half. */
export const butSorry: readonly Rule[] = [
  {
    kind: 'A14',
    find: lazily(`${sorry}(?: ${far(14)}| )${but} ${excuse}`),
    unlessIn: test(
      `(?:sorry|apologies) (?:to (?:bother|trouble|ask|hear)|about the (?:noise|delay|mess|
          wait|rain|weather)|i (?:missed|am late|am so late|can not|could not make|have to|
          have not replied)|for the (?:delay|late|wait|slow))|not sorry|no need to|
        do not be sorry|you (?:are|were) sorry|
        (?:was wrong|i lied|i shouted|i hurt you|i messed up|did not mean|feel (?:bad|awful|
          terrible|guilty)) (?:(?!but )[^ ]+ )*(?:only|though|yet|except)|
        (?:only|though|yet|except) (?:that was|this is|it is|i (?:thought|felt|had|never|tried|
          was|meant)|someone|the|she|he|they|people|when|how|you) ?$|
        but (?:that was|this is|that is) (?:no excuse|not an excuse|on me|my|wrong|not (?:fair|
          your))|but i (?:had|have) (?:no (?:excuse|right)|my phone)|
        but (?:it was|i was) (?:wrong|mine|my|not fair|unfair|cruel)|
        but (?:she|he|they|people|someone) `,
    ),
    unlessAfter: begins(
      '(?:excuse|no excuse|my fault|mine|fault of|unfair)|and i was wrong|not your fault',
    ),
  },
  {
    kind: 'A14',
    find: lazily(
      `(?:${sorry}|my bad)(?: (?:that|for it|for that|and all|about that|about it|
          ${WORD}))? if (?:i|you|it|that|this|my|anything|any|something|what|anyone|we|there|he|
          she|they)(?: ${WORD}){0,4}|
        (?:sorry|apologise|apologies|regret)(?: for)? (?:any|whatever|
          anything) ${WORD}(?: ${WORD}){0,4}`,
    ),
    unlessIn: test(
      `if (?:this|it|that) (?:is (?:a bad|late|out of|not a good|too|odd|strange|a strange|
          the wrong|long|early|clumsy|weird|sudden|unexpected|a lot)|reaches|comes (?:late|out of|
          as a)|sounds (?:odd|clumsy|strange)|seems (?:odd|sudden)|woke|is)$|
        if (?:this|it) (?:is (?:a |an |the )?(?:bad|late|odd|wrong|strange|long|early|clumsy|
          weird|inconvenient|sudden|unexpected)|reaches|comes|sounds|seems|wakes|woke|finds)|
        if i (?:am (?:late|early|disturbing|bothering|repeating|interrupting)|woke|spelled|
          have the wrong|missed|get)|
        if you (?:already|have (?:already|had)|are (?:busy|asleep|at work)|were (?:asleep|busy|
          waiting|expecting))|any (?:typos|delay|inconvenience|spelling|mess|noise)|
        feel (?:bad|awful|terrible|guilty) if|was wrong if|forgive me if|(?:wrong|lied|shouted) if`,
    ),
  },
  {
    kind: 'A14',
    find: lazily(
      `(?:sorry|apologise|regret)(?: (?:that|to hear|to hear that|to see|to see that|because|
          how))? you (?:(?:feel|felt|are feeling|were feeling)(?! (?:ill|sick|unwell|poorly|
          so ill|sad|alone|lonely|better|low|down|so low|so alone))|took|take|have taken|think|
          thought|got (?!(?:the|ill|sick|covid|caught|stuck|soaked|home|made|laid|hurt|through|
          such) ?)${WORD}|get (?:upset|angry|so|offended)|are (?:upset|offended|so (?:sensitive|
          upset|angry|hurt|easily)|angry|mad|too|easily|being|jealous|insecure|not (?:happy|
          satisfied|able|mature)|unhappy with|like this|hurt by|bothered|annoyed|that)|
          were (?:offended|upset|angry|hurt by(?! (?:me|my|what i|how i|it))|so (?:sensitive|
          upset|easily|offended)|too|bothered|annoyed|confused|jealous|under the impression|
          put out|not (?:happy|able|ready|strong|mature))|misunderstood|misread|misheard|
          misinterpreted|could not (?:handle|take|see|understand|cope with me|accept|deal|trust)|
          can not (?:handle|take|see|understand|accept|deal|get over|let|forgive|trust|move)|
          do not (?:like (?:the truth|it|how|me|being)|get|understand|see|believe|agree|trust)|
          did not (?:like (?:it|the|what|how|being)|get|understand|see|find it|appreciate|enjoy|
          believe|want to hear)|see (?:it|things|me)|saw (?:it|things|me)|believe|believed|
          find (?:it|me|this)|found (?:it|me|that|out)|reacted|chose|choose|made me|interpreted|
          hate|have (?:such|a problem|issues|to be|to make|chosen|decided to)|had to (?:make|
          be so|overreact|react|find out)|decided|assumed|always|never|overreacted|expected|
          perceived|heard it|feel that|blame|made (?:such|it|this|that)|needed (?:so|constant)|
          can)(?: ${WORD}){0,3}`,
    ),
    unlessIn: test(
      `sorry you (?:feel|felt) (?:so )?(?:ill|sick|alone|lonely|unsafe|scared|sad|
          let down by me|that (?:with|from|because of) me)|
        had to find out (?:like|that way|from|this way|so late|alone)|
        found out (?:like|that way|from|this way)|never got|always had to|never had|
        found (?:it|that) (?:so )?hard|have (?:such|to be) |are (?:too (?:ill|tired)|that)|
        were too|can$`,
    ),
  },
  {
    kind: 'A14',
    find: lazily(
      `(?:sorry|apologise) (?:not sorry|you (?:are|were) (?:such|so) ${WORD}|i (?:trusted|
          believed|loved|cared|wasted|expected|ever (?:met|loved|trusted|
          believed))(?: ${WORD}){0,2})|
        (?:i )?(?:already |have already |have |did )*(?:said|say|told you i (?:am|was)|
          have said|apologised)(?: i am| i was)? ?(?:sorry)? (?:a (?:hundred|million|
          thousand) times |already |ten times |so many times |
          enough times )(?:, )?(?:\\| )?(?:what|so|and|but|get|can|why|how)(?: ${WORD}){0,3}|
        what more do you want(?: ${WORD}){0,2}|
        (?:i )?(?:already )?(?:said|told you) (?:i (?:am|was) )?sorry (?:, )?(?:what (?:more|
          else)|get over|can we (?:move|drop|not)|let it go|is that not|now (?:can|move|
          drop))(?: ${WORD}){0,3}`,
    ),
    unlessIn: test('sorry i (?:loved|cared|expected)$'),
  },
];
