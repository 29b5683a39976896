import { everyPlace, lazily } from '@/wording/lazy-pattern';
import { WORD, test } from '@/wording/pattern';
import type { Sentence } from '@/wording/sentences';
import { type Piece, sentenceAfter, sentenceBefore } from './rule';

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

/** A6 as a condition: what would still be there if it were not for you. */
export function conditions(sentence: Sentence): Piece[] {
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
