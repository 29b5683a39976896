import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, test, WORD } from '@/wording/pattern';
import type { Rule } from './rule';

const sour = `(?:(?:i guess|i suppose|clearly|obviously|evidently|apparently|turns out|it turns out)(?: ,)? (?:that )?)`;
const walks = `(?:runs|walks|hides|lies|cheats|leaves|gives up|forgets|throws|breaks|sulks|abandons|moves on|gets over|storms|drops|replaces|swaps)`;
const owed = `(?:thank you|thanks|apology|sorry|phone call|call|text|reply|goodbye|warning|word|explanation|bit of (?:notice|warning|honesty|respect))`;

/** A15: swipes at somebody who is not named, by their turn of phrase. */
export const sideways: readonly Rule[] = [
  {
    kind: 'A15',
    find: lazily(
      `a certain (?:someone|somebody|person|individual) (?!(?:makes|made|makes me|is (?:coming|turning|dear)|turns|asked|kissed|smiled|comes|came|would love|i|we|who i) )${WORD}(?: ${WORD}){1,3}`,
      `(?:someone|somebody) in this (?:house|flat|family|relationship|room|marriage) (?:never|always|can not|does not|did not|forgot|left|thinks|needs|clearly|has (?:to|no|not|forgotten)|is (?:too|always|never|not))(?: ${WORD}){0,4}`,
      `(?:someone|somebody) (?:clearly|obviously|apparently|evidently) (?:thinks|thought|does not|forgot|has (?:no|not|forgotten)|needs|is (?:too|not)|did not|never|could not)(?: ${WORD}){0,4}`,
      `one (?:person|half|parent|partner) in this (?:marriage|relationship|house|family|couple) (?:${WORD} ){0,2}(?:kept|tried|cared|did|does|pays|paid|always|never|had|has|meant|works|worked)(?: ${WORD}){0,3}`,
      `(?:those|people|ones) who (?:shout|talk|preach|boast|brag|go on|bang on|lecture|swear) (?:${WORD} ){0,3}(?:loudest|most|about (?:loyalty|honesty|trust|love|respect|kindness|family|forgiveness))(?: ${WORD}){0,5}`,
      `i (?:was|am) not the one (?:who went |who was )?(?:sneaking|lying|cheating|texting|hiding|running|flirting|walking out|leaving|looking elsewhere)(?: ${WORD}){0,3}`,
      `(?:dishes|bins?|washing|laundry|bills?|rent|floors?|house|dinner|shopping|sink|dishwasher|toilet) (?:does|do|will|would) not ${WORD} (?:itself|themselves)`,
      `(?:somebody|someone) thinks (?:${WORD} ){1,5}(?:itself|themselves)`,
      `some of us do not need (?:to be )?(?:told|reminded|asked|shown|anyone to|a ${WORD} to)(?: ${WORD}){0,4}`,
      `there is always one (?:person )?who(?: ${WORD}){1,4}`,
      `(?:nobody|no one) (?:thought|bothered|could be bothered|had the (?:decency|courtesy|manners)|took the trouble) to(?: ${WORD}){1,4}`,
      `(?:somebody|someone) (?:${WORD} ){1,8}(?:\\| )?while the rest of us(?: ${WORD}){0,3}`,
      `(?:somebody|someone) (?:conveniently |clearly |obviously )?(?:forgot|forgets|neglected|failed) to (?:mention|tell|say)(?: ${WORD}){0,3}`,
      `(?:nice|alright|all right|fine|lucky|lovely) for some|(?:nice|great|lovely|good) that some (?:people |folk )?(?:can|get to|could)(?: ${WORD}){0,3}`,
      `(?:must|would) be (?:so |really )?(?:nice|lovely|great|easy|wonderful) to (?:be able to )?just (?:pack|leave|switch|forget|start|move on|disappear|drop|throw)(?: ${WORD}){0,4}`,
      `(?:a little|a bit of|some) (?:honesty|kindness|respect|gratitude|consideration|courtesy|effort|loyalty) (?:would have gone a long way|would not (?:have )?(?:hurt|killed?)|goes a long way)`,
      `i know (?:someone|somebody|people) who (?:could do with|needs? to|should|ought to|might want to|could learn)(?: ${WORD}){0,4}`,
      `(?:i )?(?:will|would|am|are) not (?:saying|naming|mentioning|going to (?:say|name|mention)|say|name|mention) (?:who|names|any names|anyone)(?: ,)?(?: \\|)? but(?: ${WORD}){0,5}`,
      `not everyone ${walks}(?: (?:away|off|out|on|when|everything|at|so|like|their|people))(?: ${WORD}){0,4}`,
      `(?:people|those|anyone|partners|friends) who (?:really |actually |truly )?(?:care|cares|mean it|respect (?:you|each other)|love (?:you|each other|someone)) (?:turn up|turns up|stay|stays|show up|shows up|ring|call|do not|does not|would not|try|listen|answer|keep|make time|find time)(?: ${WORD}){0,3}`,
      `(?:those|people) who (?:cheat|lie|leave|betray|use people|walk out|break promises) (?:always|end up|never|get|reap|deserve|will (?:always|never|get|end|find|learn))(?: ${WORD}){0,4}`,
      `there are (?:those|people|some people|some) who (?:keep|mean|tell|stay|cheat|lie|leave|walk|run|break|care|try|remember|promise|turn up|show up|stick) ${gap(4)}[,|]* ?(?:\\| )?and (?:then )?(?:there are|those|others|some|people)(?: ${WORD}){0,4}`,
    ),
    unlessIn: test('(?:who|people) (?:love|care for) (?:you|me) (?:do not mind|stay)'),
  },
  {
    kind: 'A15',
    find: lazily(
      `(?:would|might) have been (?:nice|polite|decent|good)(?: ,)? (?:if (?:someone|somebody|anyone|anybody|people)|to (?:be|have been) (?:told|asked|thanked|warned|invited|included|consulted|considered))(?: ${WORD}){0,4}`,
      `(?:a|an|one) (?:simple |little |quick |single |proper )?${owed} would (?:not (?:have )?(?:kill|killed|hurt|go amiss|gone amiss)|have been (?:nice|good|polite|the least|decent|appreciated))(?: ${WORD}){0,2}`,
      `${sour}(?:my (?:feelings|time|needs|opinion|pain|job|work|family|dreams|health) (?:do not|does not|did not|are not|is not|come|comes|came)|i (?:do not (?:matter|count|exist|deserve)|did not (?:matter|count|deserve)|am (?:not (?:important|worth|allowed|good)|invisible|the (?:bad|problem|villain))|was not worth|imagined (?:it all|the whole)))(?: ${WORD}){0,4}`,
      `(?:${sour})?(?:i |me )(?:seem to be|seemed to be|was|am|appear to be) the only one (?:in this (?:relationship|marriage|house|family)|who (?:ever |actually |really |still )?(?:cared|tried|cares|tries|remembers|bothers|bothered|meant|believed|fought|makes|made an effort|put))(?: ${WORD}){0,3}`,
      `(?:is|was) too much to (?:ask|expect|hope for)(?: ${WORD}){0,2}`,
      `(?:clearly|obviously|apparently|evidently) ${gap(4)}(?:is|are|was|were) (?:optional|too much (?:effort|trouble|work))`,
      `(?:the|to the) ones? who (?:left|walked out|walked away|cheated|lied|ended it|gave up|ran) (?:gets? to|never|sleeps?|moves? on|wins?|is (?:fine|happy|free|laughing))(?: ${WORD}){0,4}`,
      `at least i (?:can|could|am able to) (?:look (?:at )?myself|live with myself|hold my head)(?: ${WORD}){0,4}`,
      `(?:funny|strange|odd|amazing|interesting|weird) how some (?:can|could|find|manage|always|only|never|forget|move|get)(?: ${WORD}){0,6}`,
      `some (?:partners|husbands|wives|boyfriends|girlfriends|fathers|mothers|parents|men|women) (?:would have|would at least|actually|manage to|know how to|keep their)(?: ${WORD}){1,4}`,
      `must be (?:so |really )?(?:nice|easy|lovely|great|wonderful)(?: ,)? (?:feeling nothing|not (?:caring|feeling|having (?:to care|a (?:heart|conscience)))|never having to|having no (?:heart|conscience|feelings|shame|memory))(?: ${WORD}){0,3}`,
    ),
    unlessBefore: test('(?:hope|if|whether|unless|not|felt|feel|feeling|thought)(?: \\S+){0,3}$'),
    unlessAfter: begins('(?:of me|for (?:me|you))'),
    unlessIn: test(`that is too much to ask ${far(1)}`.trim()),
  },
];
