import { lazily } from '@/wording/lazy-pattern';
import { far, test, WORD } from '@/wording/pattern';
import type { CrisisRule } from './crisis-rule';

const other = `(?:he|she|they|my ex|my (?:husband|wife|partner|boyfriend|girlfriend))`;
const does = `(?: (?:always|still|often|even|just|has|had|is|was|keeps|kept|would|secretly|will|
    has been|had been))*`;
const images = `(?:my )?(?:nudes?|naked (?:pictures?|photos?|pics)|intimate (?:pictures?|photos?|
    images?|videos?)|sex tapes?)`;

/** Being followed by machine, held back, forced, or kept by threats: control that often goes before worse. */
export const keptIn: readonly CrisisRule[] = [
  {
    tier: 2,
    find: lazily(
      `${other}${does} (?:tracks?|tracked|tracking|bugged|bugs|cloned|spied on|spies on|
          spying on) my (?:phone|car|location|messages|laptop|email|every move|movements)`,
      `${other}${does} (?:put|hid|hides|planted|installed|left) (?:a |an |some |another )?(?:
          air ?tag|tracker|gps|hidden camera|spyware|tracking app|camera|
          listening device) (?:in|on|under|inside) (?:my|our|the (?:car|house|flat|bedroom|bathroom))`,
      `${other} (?:does not|did not|will not|would not|never|refuses to|
          refused to) (?:let|allow|allows|lets) me (?:to )?(?:see my|leave(?= [,|]|$)|go out(?= [,|]|$| (?:alone|any more|at all|with my|on my own))|out of|work(?= [,|]|$)|
          have (?:my own|a phone|friends|money)|talk to (?:my|anyone)|go (?:anywhere|home)|use my)`,
      `${other} ${far(6)}(?:will|would|did|does) not let me (?:leave|go home|out|
          go)(?= [,|]|$| (?:the|until|unless|alone))`,
      `(?:put|had|has|puts|got|wrapped) (?:his|her|their) hands? (?:around|round) my (?:neck|
          throat)`,
      `${other}${does} (?:takes?|took|hid|hides|keeps?|kept|has|locked away|destroyed|burned|
          burnt|controls?|controlled) (?:away )?(?:my (?:passport(?! photo)|papers|documents|medication|
          medicine|wages|bank cards?|keys so)|all (?:of )?my money|every penny)`,
      `${other}${does} (?:makes?|made|forces?|forced|pressured|coerced|bullied) me (?:to |into )?
          (?:have sex|having sex|sleep with (?:him|her|them)|do (?:sexual )?things (?:in bed|
          i (?:did not|do not) want)|sexual things)`,
      `${other}${does} had sex with me (?:while|when) i (?:was|were) (?:asleep|passed out|drunk|
          unconscious)|${other}${does} (?:would not|did not) (?:stop|listen) when i said no`,
      `${other} (?:says?|said|has said|keeps saying|threatens?|threatened|is threatening|
          threatening|swore) (?:that )?(?:(?:he|she|they) (?:will|would|is going to)|to) (?:
          ${WORD} )?(?:share|post|send|leak|publish|show (?:everyone|people)) (?:everyone )?
          (?:${images}|my (?:pictures?|photos?|pics|videos?|messages))`,
      `${other} (?:says?|said|has said|keeps saying|threatens?|threatened|is threatening|
          threatening) (?:that )?(?:(?:he|she|they) (?:will|would|is going to)|to) (?:${WORD} )?
          (?:take (?:the|my|our) (?:kids|children|baby|daughter|son)(?= [,|]|$| (?:if|away|from me|off me|when|unless|abroad))|(?:hurt|kill|
          get rid of) (?:the|my|our) (?:dog|cat|pet|pets)|have me (?:deported|locked up|sectioned)|
          burn (?:the|my) (?:house|flat|car|place))`,
      `${other}${does} (?:hurt|hurts|kicked|kicks|killed|poisoned|beat|beats) (?:the|my|our) (?:dog|
          cat|pet|puppy|kitten) (?:to (?:punish|hurt|scare|get at|get back at) me|
          in front of me|because of me)`,
      `said (?:that )?i (?:was|am|will be|would be) next(?= [,|]|$)`,
    ),
    unlessIn: test('(?:would not|will not|did not) let me (?:go out|leave) without (?:a|my) '),
  },
];
