import { everyPlace, lazily } from '@/wording/lazy-pattern';
import { LOUD, WORD, begins, gap, oneOf, test } from '@/wording/pattern';
import type { Sentence } from '@/wording/sentences';
import { hardFeelings } from '@/wording/word-lists/feelings';
import { clauseBefore, follow, type Piece, type Rule, sentenceAfter, sentenceBefore } from './rule';

const clearedWords = `(?:not|never|nothing|none|no part|do not think|did not think|hardly|nor|neither|stop|
      without|wrong to say|unfair to say|or|if)(?: (?:it|this|that|anything|any|of|is|was|were|
      are|all|really|entirely|even|just|just because|your|only|saying|been|be|is not|this is|
      that is|all of this is|that this is|that it is|that it was|it is|it was|either|completely|
      to|ever|because)){0,6}$|
    (?:thought|say|said|told|blamed|saying|thinking|believe|believed|convinced) (?:myself |you |
      everyone |people )?(?:that )?(?:it|this|that|everything|all)? ?(?:is|was|were|
      had been)? ?(?:all )?$`;
const cleared = test(clearedWords);
const object = `(?:everything|it all|all (?:of )?(?:this|it|that|we)|things(?: between us| for us)?|this|us|
      our|my|what we|any chance|every chance|the (?:whole|best|only|trust|love|family|marriage|
      relationship|holiday|wedding|party|day|night|weekend|evening|trip|dinner|christmas|one|life|
      future|memory|kids|children|mood|friendship|good|plan|plans|surprise|summer|end|last|chance|
      rest|first)|her|his|another|every|christmas|new year|a (?:good|perfect|perfectly|whole|
      lovely|beautiful|decent)|any|me|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|
      twenty|so many|the best) (?:years|months)|that (?:day|night|trip|holiday)|we|your own|it)`;

const rules: Rule[] = [
  {
    kind: 'A6',
    find: lazily(
      `(?:it is |it was |this is |that is |this was |that was )?(?:all |entirely |completely |
          100 |purely |mostly |mainly |solely |totally |100% |honestly |clearly |just |really |
          partly )*(?:your (?:own )?(?:bloody |fucking |damn |stupid )?(?:fault|doing|fuck up|
          mess|mistake that)|on you|down to you|because of what you (?:did|said)|
          you who (?:ruined|broke|left|started|ended|gave|lied|cheated|caused|walked|chose|
          wrecked|destroyed|did|made|said|wanted|pushed|threw|messed))`,
    ),
    unlessBefore: test(
      `${clearedWords}|
        (?:count|counted|rely|relied|depend|depended|counting|wait|waited|jumper|coat|hat|dress|
          ring|suit|shirt|light|focus|concentrate|looked|look|looks|looking|good|hard|walked|
          leaned|leant|lean|called|cheated|keen|in on|pressure|check|eyes|crush|spent|easy|better|best|lovely|nicer?|smart(?:er)?|harder|
          tough|rough|played|put|bet|gave up|money|
          with (?:the|a|that|your|all that) ${WORD}|(?:smell|scent|smoke|rain|mud|dust|paint|flour|
          oil)(?: of ${WORD})?) ?$|not`,
    ),
    unlessAfter: begins(
      `(?:next|and (?:mine|i)|or mine|that (?:i was|i am) (?:happy|alive|sober)|this (?:week|
          month|evening|weekend)|whether|to (?:decide|choose)|if|either|at all)`,
    ),
  },
  {
    kind: 'A6',
    find: lazily(
      `you (?:have |had |just |literally |completely |totally |absolutely |really |also |
          single handedly |single handed |both |always |utterly |then |even |went and |
          had to go and |only |deliberately |managed to |have completely |slowly |
          nearly )*(?:ruined|ruin|ruining|wrecked|wreck|destroyed|destroy|spoiled|spoilt|spoil|
          trashed|sabotaged|poisoned|torched|demolished|shattered|smashed|undid|tainted|tarnished|
          soured|killed|murdered|stole|robbed me of|robbed us of|wasted|broke up|broke|broken|
          tore apart|tore up|ripped apart|ripped up|tore|ripped|blew|blew up|fucked up|fucked|
          screwed up|screwed|messed up|messed|cocked up|buggered up|ballsed up|mucked up|
          threw away|throw away|threw|chucked away|chucked|flushed|burned|
          burnt) ${object}(?: ${WORD})?`,
    ),
    unlessAfter: begins(
      `(?:arm|leg|wrist|ankle|nose|toe|foot|phone|laptop|mug|cup|plate|glass|lamp|window|chair|
          car|bike|news|rib|hip|tooth|finger|eggs?|bread|hand|back) ?`,
    ),
    unlessIn: test(
      `(?:tore|ripped|broke|broken|burned|burnt|smashed|threw|stole|messed|chucked|killed|
          wasted|trashed|fucked|wrecked|ruined|spoiled) (?:it|me|any|her|his|another|a \\S+|my|
          our|this|that|your own|the \\S+) (?:arm|leg|wrist|ankle|nose|toe|phone|laptop|mug|cup|
          plate|glass|lamp|window|chair|car|bike|jumper|keys?|shirt|coat|umbrella|ladder|record|
          bowl|vase|toast|cake|bread|knee|party|ball|coat|hat|heart into|spiders?|socks?|trousers|
          carpet|sofa|kettle|oven|pan|bag|hair|watch|glasses|fever|silence|ice|news|wasp|fly|
          mouse|time away)|
        broke (?:it|me off|her|his|another|a|the (?:news|ice|silence|record|ladder|good|first|
          last|one))|
        (?:killed|threw|burned|burnt|stole|tore|broken|messed) (?:it|me|her|his|a|another)$|
        threw (?:me (?:a|the)|my|her|his|a|the|our \\S+ (?:in|on|a)) ?|
        stole (?:my heart|the show)|spoil(?:t|ed)? (?:me|us|her|his)|(?:threw|blew|stole) this|
        blew my mind|killed it|wasted no`,
    ),
    unlessBefore: test(
      '(?:not|never|if|thought|say|said|know|did|do not think)$|afraid (?:that)?$',
    ),
  },
  {
    kind: 'A6',
    find: lazily(
      `you (?:have |just |had |literally |completely |always |also |went and |single handedly |
          slowly |simply )*(?:broke|broken|break|shattered|smashed|crushed|ripped out|tore out|
          stamped on|trampled on|betrayed|lost|abused|violated|threw away|
          destroyed) (?:my (?:heart|trust|faith|confidence|spirit|soul)|us|me|this family|
          our (?:family|home|vows|marriage|trust|agreement)|the (?:trust|family|only promise)|
          every promise|everything|(?:all )?your promises?|what we had)`,
    ),
    unlessBefore: test('(?:not|never|if|when)$'),
    unlessAfter: begins('(?:out of|the news|in gently|in)'),
  },
  {
    kind: 'A6',
    find: lazily(
      `you (?:have |just |had |literally |completely |always |also |went and |single handedly |
          slowly |simply |already |both )*(?:threw|thrown|chucked|flushed|tossed|
          pissed) ${gap(6)}(?:away|down the (?:drain|toilet)|in the bin|under the bus|in my face|
          out like|on the (?:scrapheap|fire))|
        you ${gap(1)}(?:let us (?:fall|drift|die|go|down|fail|rot)|let (?:it|everything|things|
          this|the ${WORD}) (?:fall apart|all fall|die|rot|go to|slip|fall to|get to this)|
          let me (?:down|drown|fall|believe|think|carry|take the blame|suffer|fail|struggle|beg|
          go without|find out)|let (?:everyone|the kids|the whole|my ${WORD}|our ${WORD}|him|her|
          them) down)|
        you (?:have |just |had |clearly |had already |simply |completely |basically |
          never fought you )*(?:gave|given) up (?:on (?:us|me|our|this|the)|without|so|too|first|
          before|at the first)|
        you (?:gave up|quit|walked out|walked away|ran away|ran off|bailed|checked out|
          stopped trying|stopped caring|stopped loving|stopped fighting|stopped making|
          stopped bothering|stopped putting)(?: on (?:us|me|our ${WORD}|this ${WORD}|
          your ${WORD}))?|
        you (?:started|caused|created|began) (?:it|this|all|every|the (?:fight|whole|argument|
          row|problem|mess|drama)|most|that|our)(?: ${WORD})?|
        you (?:brought|have brought|bring) (?:this|it) (?:all )?(?:on|upon)|
        you (?:ended|finished) (?:us|our ${WORD}|what we had|this family)|
        you (?:cost|have cost|costed) (?:me|us|our)|
        you (?:took|have taken) (?:everything|my (?:childhood|youth|home|family|friends|dignity|
          peace|joy|best)|the best)(?: ${WORD})?|
        you did (?:all )?(?:this|that) to (?:me|us|yourself|our)|
        you (?:have )?(?:only )?(?:got )?(?:yourself to blame|no one to blame but|
          nobody to blame but)|you have only got yourself|
        you are (?:entirely |solely |totally |completely |fully |the only one |the one |wholly |
          all )*(?:to blame|at fault|responsible for|the (?:only |sole |whole |main |
          very )?(?:reason|cause) (?:we (?:broke|failed|ended|lost|are|fell|split|could not|fight|
          fought|never)|i (?:moved out|left|cry|cried|lost|can not|could not|drink|drank|
          am (?:like|so|broken|a mess|alone|in therapy|depressed|single|scared|miserable|ill|sick|
          broke)|have (?:no|trust|nothing)|do not|did not|failed|broke|never (?:trust|sleep|see|
          got)|hate|quit|missed|had to|stopped)|this|it (?:all )?(?:fell|ended|failed|went)|our|
          my (?:family|mum|kids|friends|life|heart|anxiety|depression)|everything (?:fell|went|
          is)|things (?:fell|went|ended))|who (?:broke|ruined|ended|left|destroyed|walked|gave|
          wrecked|lied|cheated|threw|started|wanted|chose|pushed|decided|did this|made|messed|
          caused|killed|failed|abandoned))|
        you were (?:entirely |solely |the one |completely |the only one |fully )*(?:to blame|
          at fault|the (?:reason|cause) (?:we (?:broke|failed|ended|lost|fell|split|fought)|
          it (?:ended|failed|fell)|i (?:left|moved out|lost|cried|failed))|who (?:broke|ruined|
          ended|left us|destroyed|walked|gave up|wrecked|lied|cheated|threw|started|pushed|
          did this|messed|caused|killed|failed|abandoned))`,
    ),
    unlessBefore: test(
      `${clearedWords}|
        (?:wish|since|when|after|until|the day|before|because|so|glad|proud|if|night|year|
          morning) ?$|not`,
    ),
    unlessAfter: begins(
      `(?:smoking|drinking|sugar|meat|on the|your (?:seat|job|weekend|evening|saturday|time|
          lunch)|the (?:job|guitar|gym|seat|chair|dog|habit|fire|car|engine|band|club|company|
          choir|course)|seat|coffee|chocolate|the (?:dog|cat|meeting)|my (?:love|interest) (?:of|
          in)|quietly|slowly|a (?:band|club|company)|in (?:the rain|silence)|to (?:the|catch|get)|
          for a (?:bit|minute))|(?:dancing|singing|laughing)|
        that i (?:learned|am sober|got|am here|am alive|survived|tried|believe)|better|in gently|
        breath`,
    ),
    unlessIn: test(
      `you (?:never|not) let|let me down gently|started (?:it|this) (?:by|with)|every morning|started every|began every|
        (?:started|began|created|caused) (?:our|this|that|the whole) (?:garden|band|tradition|
          club|project|business|company|choir|book)|gave up so much|gave up first (?:class)`,
    ),
  },
  {
    kind: 'A6',
    find: lazily(
      `i (?:still |do |really |completely |only |totally |will always |will forever |honestly |
          just )*(?:blame|hold) you(?: responsible| accountable)?|
        (?:the|all the|any) blame (?:is|lies|sits|belongs|falls) (?:with|on|at) you(?:rs|
          r ${WORD})?|
        you (?:betrayed|abandoned|deserted|failed|sold out|turned your back on|stabbed|shafted|
          screwed over|fucked over|backstabbed|double crossed|forgot about|wronged|wrong footed|
          made a fool of|walked all over) (?:me|us|our|my|your (?:family|kids|children|own))|
        you (?:dropped|dumped|discarded|ditched|binned|tossed) (?:me|us) (?:like|as if|for|
          the (?:minute|second|moment)|when|without|by text)`,
    ),
    unlessBefore: test('(?:not|never|do not|used to|longer|to|felt like)$'),
    unlessIn: test(
      'blame you (?:and|for (?:leaving|being|wanting|going|feeling|walking|needing))$|hold you$',
    ),
    unlessAfter: begins(
      `(?:off|at (?:the|six|home|work)|tight|for (?:leaving|being (?:angry|hurt|sad|upset|
          cross|careful)|wanting to|feeling|needing)|close)`,
    ),
  },
];

const condition = lazily(
  `(?:if (?:only )?you (?:had not|did not|had never|had been|had just|had only|had (?:bothered|
      cared|listened|tried|told|been|thought|asked|trusted|loved|stayed|chosen|put|kept|stopped|
      made|spent|paid|shown|gone|done|let|said|worked|respected|supported|treated)|would have|
      would just have|were not|was not|could have(?: just)?|were (?:just |only )?(?:more|less|
      honest|nicer|kinder|a better)|just|have not|have just|are not so)|if it (?:were|was|
      had) not (?:been )?(?:for|because of) (?:you|your (?:${WORD} )?(?:lies|lying|drinking|
      temper|moods|jealousy|mum|mother|ego|cheating|job))|(?:without|were it not for|
      was it not for) you|had you (?:not|just|only|listened|bothered|cared|told|tried|been))`,
);
const loss = test(
  `(?:we|i|it|this|none of (?:this|it)|nothing|things|everything|they|she|he|nobody|no one|
      my ${WORD}|our ${WORD}|the ${WORD}) (?:would|could|might|should) (?:still |never |all |
      probably |both |not )*(?:have|be|not|still)|ended|broken|lost|fight|over|happened|wrong|
    fell|fallen`,
);
const helped = test(
  `helped|been there|supported|encouraged|taught|come (?:with|to get|and|along|round|when)|caught|
    found|believed|pushed me to apply|saved|stayed with me|stayed up|held|loved me|lent|
    listened to me that|driven|called (?:that|the ambulance|when)|given me (?:a chance|the|your)|
    shown me how|told me about|picked me up|looked after|stopped me|warned|introduced|insisted|
    cooked|waited|come back for|
    never have (?:gone|learned|learnt|finished|met|tried|made|passed|known|got|started|found|
      survived|done|applied|seen|managed|become|written)|
    have (?:given up|dropped out|drowned|starved|missed the|lost (?:the flat|my job|hope|
      the house)|been lost|died|failed my)`,
);
const lostAnyway = test(
  `lied|cheated|left|walked|gone behind|screwed|slept|kissed|ruined|shouted|drunk|flirted|been so|
    been such|ignored|started|pushed|hidden|read my|betrayed|had an|gambled|spent|messed|listened|
    bothered|cared|tried|been honest|told me the truth|lies|lying|drinking|temper|kept|interfered|
    opened your`,
);

function conditions(sentence: Sentence): Piece[] {
  const pieces: Piece[] = [];
  for (const match of everyPlace(condition, sentence.words)) {
    const to = match.index + match[0].length;
    const after = sentenceAfter(sentence.words, to);
    const before = sentenceBefore(sentence.words, match.index);
    if (!loss.test(after) && !loss.test(before)) continue;
    if (
      /\bi would understand|\bi would (?:be glad|love|like)\b|that is (?:fine|okay)|it would be (?:fine|okay|all right)/.test(
        `${before} ${after}`,
      )
    )
      continue;
    if (helped.test(`${before} ${after}`) && !lostAnyway.test(after.slice(0, 40))) continue;
    const next = after.split(' ').slice(0, 3).join(' ');
    pieces.push({ kind: 'A6', from: match.index, to: to + (next === '' ? 0 : next.length + 1) });
  }
  return pieces;
}

const reason = lazily(
  `you (?:are|were) (?:the|one|a big part of the|half the) (?:${LOUD})?(?:reason|
      cause) (?:why |that |for )?${gap(4)}(?:${oneOf(hardFeelings)}|cry|lost|lose|left|failed)`,
);

/** A6: one person named as the whole cause of a loss. */
export const fault = (sentence: Sentence): Piece[] => [
  ...follow(
    [
      ...rules,
      {
        kind: 'A6',
        find: reason,
        unlessBefore: cleared,
        unlessAfter: begins('(?:less|no longer)'),
      },
    ],
    sentence,
  ).filter(
    (piece) =>
      !/\bi (?:used to|would) (?:blame|say|think)$/.test(clauseBefore(sentence.words, piece.from)),
  ),
  ...conditions(sentence),
];
