import { WORD, begins, oneOf, test } from '@/wording/pattern';
import { isBadAct, isGoodAct, isPlainAct } from '@/wording/word-lists/acts';
import { badNouns, badTraits, clinical, goodTraits } from '@/wording/word-lists/traits';

/** What is said of 'you', before 'always' or 'never' is counted in. */
type Leaning = 'good' | 'bad' | 'plain' | 'unknown';

const lead = `(?:(?:are|were|was|ever|even|once|just|really|actually|bloody|fucking|either|been|be|being|
    seem to|seemed to|seems to|have|had|manage to|managed to|end up|ended up|like to|liked to|
    love to|loved to|try to|tried to|bother to|bothered to|bothering to|want to|wanted to|
    willing to|care to|cared to|choose to|chose to|got round to|take the time to|took the time to|
    so|too|very|such|a|an|that|the|right|proper|little|bit|fast to|quick to|ready to|able to|
    prepared to|happy to|capable of|going to|about|off|out|up|busy|also|still|then|quietly|
    secretly|deliberately|purposely|conveniently|suddenly|openly|publicly|loudly) ){0,4}`;
const goodFirst = begins(
  `${lead}(?:${isGoodAct}|${oneOf(goodTraits)}|in the mood to (?:talk|listen)|interested|
      around|home|at home|available|present|enough|satisfied|sorry|on time|there|willing|bothered|
      ready|prepared|a (?:good|great|real) (?:friend|listener|partner)|cooked|mine to|fully mine|
      once asked|arsed|fussed|keen)`,
);
const badFirst = begins(
  `${lead}(?:${isBadAct}|${oneOf(badTraits)}|${oneOf(badNouns)}|${oneOf(clinical)}|late|cold|
      angry|grumpy|drunk|hungover|busy|too (?:busy|tired|drunk|proud|wrapped up|stressed|lazy|
      scared|distracted|important) (?:for|to|with)|too busy|working|out with|out drinking|out|
      away|the victim|in a (?:mood|huff|strop|hurry)|somewhere (?:else|better)|elsewhere|
      at (?:work|the pub|the office|the gym|your (?:mum|mother|mate|friend)${WORD}?)|
      with your (?:friends|mates|family|mum)|on (?:your|the|that) (?:phone|laptop|computer|xbox|
      playstation|game|screen|tablet|work)|on your|on at me|on my back|on my case|on about|
      one step|half (?:here|there)|quick to (?:judge|blame|anger)|my fault|someone else|
      somebody else|everyone else|your (?:work|job|friends|mates|mum|mother|family|phone|needs|
      feelings|way|rules)|about you|all about you|you you|me who|me apologising|
      the one who (?:got|gets|decides)|unkind|the first to (?:leave|blame|complain|judge)|texting|
      messaging|gaming|hiding|sneaking|checking|looking (?:for|at|down|over)|wanting|needing|
      demanding|comparing|doubting|questioning|fighting|laughing|making (?:me|it|fun|excuses|
      everything|up|plans|promises)|the same (?:excuse|story|old)|out(?= [,|]|$)|gone|nowhere|
      not there|unavailable|missing|rushing|hurrying|watching (?:porn|me|football|tv|telly)|
      an excuse|some excuse|excuses)`,
);
const badLater = test(
  `over me|instead of me|at me|my words|without me|without (?:asking|telling) me|behind my back|
    have to be right|the last word|about yourself|about you|until the last minute|
    when it suits(?: you)?|on your phone|your own way|for granted|against me|
    in front of (?:people|everyone|my|the|our|your|other|them|him|her)|
    to (?:spite|hurt|annoy|punish|control|embarrass) me|it back on me|up to me|left to me|
    to do it all|all by myself|better than me|more than me|but me|except me|
    like (?:a child|i am (?:stupid|nothing)|rubbish|shit|dirt|your servant)|before me|in my face|
    my fault|your own (?:needs|feelings)|to be right|your way or|(?<!(?:day|night|week|morning|evening|hour) )before (?:mine|my|our|us)|
    apart from me|me last`,
);
const goodLater = test(
  `(?:made|make|making) me (?:laugh|smile|feel (?:loved|safe|better|good|special|at home|heard|
      seen|welcome|wanted|happy|calm|brave|strong))|for me when|by my side|
    when i (?:was|felt|needed|got) (?:${WORD} ){0,2}(?:ill|sick|sad|low|down|scared|tired|help|
      you|upset|broke|poor|struggling)|
    and i (?:loved|miss|love|respect|appreciate|admire|am grateful|liked)|beautifully|kindly|
    gently|so well|with (?:care|love|kindness|patience|grace|such care|so much love)|on bad days|
    on my bad days|to make me (?:smile|laugh|feel better)`,
);
/** Acts that read like a bad one up to their second half: 'made me … laugh', 'told me to … rest'. */
const kindAct = test(
  `mak(?:e|ing) me (?:laugh|smile|feel (?:loved|safe|better|good))|
    made me (?:laugh|smile|feel (?:loved|safe|better|good|special|seen|heard))|
    (?:tell|told|telling) me to (?:try|rest|keep going|keep trying|go for it|be (?:brave|kind|proud|
    myself)|breathe|believe|eat|sleep|apply|take care|take my time|not (?:give up|worry)|trust|
    follow|dream|aim)`,
);
const plainFirst = begins(
  `${lead}(?:${isPlainAct}|do anything (?:to (?:deserve|hurt)|wrong|but|bad)|
      did anything (?:to (?:deserve|hurt)|wrong|but|bad)|been (?:to|on|able|one)|one for|a fan|
      far)`,
);

/** Good acts that stay good in front of others. */
const onMySide = begins(
  `${lead}(?:st(?:and|ands|ood|anding) (?:up for|by)|st(?:ick|icks|uck) up for|defend(?:s|ed|ing)?|
      back(?:s|ed|ing)? me|prais(?:e|es|ed|ing)|thank(?:s|ed)?|hug(?:s|ged)?|kiss(?:es|ed)?)`,
);

/** 'Never anything but kind' says 'always kind'. */
const nothingBut = begins(
  '(?:been |be |done |do |said |say |shown me |show me )?(?:anything|anyone) (?:but|except|other than)',
);

/** How an act lands on a partner once 'always' or 'never' stands before it. */
export function lean(predicate: string, word: 'always' | 'never'): Leaning {
  const exception = nothingBut.exec(predicate);
  if (word === 'never' && exception !== null) {
    const isBad = lean(predicate.slice(exception[0].length).trim(), 'always') === 'bad';
    return isBad ? 'good' : 'bad';
  }
  const isPlain = plainFirst.test(predicate);
  if (word === 'never' && isPlain) return 'plain';
  const good = goodFirst.exec(predicate)?.[0].length ?? 0;
  const bad = badFirst.exec(predicate)?.[0].length ?? 0;
  if (bad > 0 && bad >= good) {
    return word === 'always' && kindAct.test(predicate) ? 'good' : 'bad';
  }
  if (word === 'always' && goodLater.test(predicate)) return 'good';
  if (good > 0) {
    return word === 'always' && badLater.test(predicate) && !onMySide.test(predicate)
      ? 'bad'
      : 'good';
  }
  if (word === 'always' && badLater.test(predicate)) return 'bad';
  return isPlain ? 'plain' : 'unknown';
}
