import { everyPlace, lazily } from '@/wording/lazy-pattern';
import { WORD, begins, gap, oneOf, test } from '@/wording/pattern';
import type { Sentence } from '@/wording/sentences';
import { verdictFeelings } from '@/wording/word-lists/feelings';
import { goodTraits } from '@/wording/word-lists/traits';
import { clauseAfter, clauseBefore, type Piece } from './rule';

const feel = `(?:i|i have|it) (?:(?:just|really|honestly|still|always|often|sometimes|do|did|have|had|am|
      was|been|never|genuinely|kind of|sort of|also|only|constantly|now|even|truly|have always|
      have been|could not help but|can not help) ){0,3}(?:feel|felt|feels|feeling|get the feeling|
      got the feeling|have a feeling|get the sense|got the sense|sense|sensed)`;
const thought = lazily(
  `${feel} (?:(?:so|really|very|just|almost|a bit|more and more|like maybe|kind of|sort of|
      a lot|strongly|now) ){0,2}(?:(?:like|that|as if|as though|as though maybe|because|
      like maybe) )?(?:that )?you(?:r)?(?! and (?:i|me) )`,
);
const generous = begins(
  `(?:(?:really|always|truly|genuinely|actually|both|all|also|still|have|had|were|are|be|would|
      will|could|just|do|did) ){0,4}(?:(?:might|may|maybe|perhaps|could be|must be|must have been|
      deserve|deserved|needed|need|want what|understood|understand|believed in|believe in|
      supported|loved|love|cared|care about|care for|see me|saw me|see the|saw the|got me|get me|
      right|helped|gave me|give me|knew me|know me|taught|there for|with me in|near|close|
      been (?:kind|fair|patient|good|there|so kind|honest|hurt|through|carrying)|kind|fair|
      patient|honest|liked|listen|listened|heard me|hear me|tried|try|did your best|have your|
      had your|have reasons|had reasons|trust me|trusted|respect me|respected|wanted the best|
      want the best|made me (?:better|laugh|happy|feel (?:safe|loved))|made (?:a|an) (?:real|big|
      huge)|accepted|appreciated|helped|kindness|support|love|warmth|absence|hand|presence|pain|
      hurt|sadness|trust|going through)|${oneOf(goodTraits)})`,
);
const notGenerous = test(
  `never|not|no longer|only|hardly|anyone but|everyone but|everyone except|
    love (?:him|her|them|someone)|more than me|(?:right|best) (?:and i|friends)|less`,
);
const verdict = oneOf(verdictFeelings);
const byYou = lazily(
  `i (?:(?:just|really|honestly|still|always|often|have|had|am|was|been|do|did|have been|
      have always|so|also|constantly|never) ){0,3}(?:feel|felt|feeling|have felt) (?:(?:so|very|
      really|completely|totally|utterly|a bit|pretty|quite|like i was|like i was being|
      as if i was being|like i am being|like i have been|like i am|being|constantly|always|just|
      deeply|a little|rather|incredibly|that i was|i was|that i am|i am being|that i was being|
      more and more|hurt and|angry and|sad and|hurt because i was|
      like i got) ){0,3}${verdict}(?: (?:(?:and|or) )?(?:${WORD}))?(?: (?:and|
      or) ${WORD})? (?:(?:again|all \\S+|every \\S+|constantly|on purpose|there|for years|so much|
      totally|completely|a lot) ){0,3}(?:(?:\\| |, )?(?:by you|because you|because of (?:you|
      what you|how you|the way you|your)|from you|thanks to you|with you|cos you|since you)|
      by your ${WORD})`,
);
const plainlyOwned = begins('(?:when|on)');

/** A7: a verdict on the other, said as a feeling. 'I felt hurt when ...' is an owned feeling and stays quiet. */
export function dressedUpFeelings(sentence: Sentence): Piece[] {
  const pieces: Piece[] = [];
  const { words } = sentence;
  for (const match of everyPlace(thought, words)) {
    const to = match.index + match[0].length;
    const after = clauseAfter(words, to);
    const isPlain =
      /^(?:know|see|need to know|can)\b/.test(after) ||
      after === '' ||
      /^(?:r )?(?:absence|pain|hand)\b/.test(after);
    const says = / (?:because) you/.test(match[0]);
    const isIt = match[0].startsWith('it');
    if (isPlain || says || plainlyOwned.test(after)) continue;
    if (/\b(?:not|never) (?:ever |once |really )?(?:feel|felt)/.test(match[0])) continue;
    if (
      /\byour$/.test(match[0]) &&
      !/\b(?:like|that|as if|as though) (?:that )?your$/.test(match[0])
    )
      continue;
    if (/\b(?:when|for|to|so)$/.test(clauseBefore(words, match.index)) && isIt) continue;
    const isGenerous = generous.test(after) && !notGenerous.test(after);
    if (isGenerous) continue;
    if (isIt && !pointed.test(after)) continue;
    if (/\byour$/.test(match[0]) && !pointed.test(after)) continue;
    if (/(?:feel|felt|feeling|feels|sense|sensed) you$/.test(match[0]) && !pointed.test(after))
      continue;
    const next = after.split(' ').slice(0, 5).join(' ');
    pieces.push({ kind: 'A7', from: match.index, to: to + next.length + 1 });
  }
  for (const match of everyPlace(byYou, words)) {
    if (/\b(?:not|never)\b/.test(match[0])) continue;
    pieces.push({ kind: 'A7', from: match.index, to: match.index + match[0].length });
  }
  return pieces;
}

const pointed = test(
  `not|never|always|only|just|punish${gap(0)}|punishing|ignoring|using|used|lied|lying|hiding|
    avoiding|already|hate|hated|blame|blamed|gave up|chose|choose|left|wanted (?:me|to|out)|
    do not|did not|can not|care more|judging|judge|testing|pushing|pushed|treat|treated|making|
    made|trying|too|so|more|against|wasted|threw|took|take|controlling|control|want|expect|
    think i|thought i|refuse|refused|forgot|stopped|replaced|mock|laughing|friends|family|mum|job|
    work|were (?:ashamed|embarrassed|bored)|are (?:ashamed|embarrassed|bored)|betrayed|abandoned|
    pulled|disrespect|resent|look down|shut|checked|gone|over me|looking for|waiting for|
    pretending|faking|cheated|let me|let us|prefer|preferred|walk|walked|speak|spoke|talk|talked|
    dismiss|dismissed|ignore|ignored|neglected|rejected|manipulated|manipulate|play|played|broke|
    ruined|owe|hold|held it|keep|kept|put|gaslight|gaslit|lie|cheat|criticise|attack|attacked|
    undermine|rush|rushed|dump|dumped|string|strung|led|lead|used to`,
);
