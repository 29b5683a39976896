import { oneOf, test } from '@/wording/pattern';
import { badNouns, badTraits } from '@/wording/word-lists/traits';

/** What joins 'you' to what somebody is said to be: 'are', 'were being', 'turned out to be'. */
export const are = `(?:(?:have|had|would|will|just|really|always|also|both|lot|guys|still|honestly|clearly|
      obviously|actually|literally|truly|basically|only|even|once|then|simply|can|could|
      is) ){0,2}(?:are|were|was|be|been|r|are being|were being|being|become|became|have become|
      turned into|turned out|turned out to be|look|looked|sound|sounded|seem|seemed|act|acted|
      acting|behave|behaved|come across|came across as|come across as|got|get|getting|getting so|
      remain|grew|ended up|ended up being)`;

/** Before the words: a condition, or what somebody was made to feel, rather than a statement. */
export const notNow = test(
  `(?:if|whether|as if|as though|because|unless|like) (?:i )?(?:thought |think |felt |feel )?$|
    (?:made|make|making|makes) you (?:feel|think|believe|out|look|seem)|
    (?:say|saying|said|think|thinking|thought|believe|mean|meaning|pretend|pretending|assume|
      assumed|assuming|act|acted|treated you) (?:that |as if |as though |like )?$`,
);

export const badTrait = oneOf(badTraits);
export const badNoun = oneOf(badNouns);
