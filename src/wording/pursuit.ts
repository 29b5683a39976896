/**
 * Words to somebody that go past a no, announce a visit, or say that they are watched: plain pursuit,
 * in whatever tone (docs/content-brief.md, T04 and 5.2). English only; a miss says nothing.
 */

const you = '(?:you|u|ya)';
const iAm = '(?:i[’ ]?m|i am|i[’ ]?ll|i will|i[’ ]?ll be|i will be|i could be|i can be|im)';
const some = '(?:[\\p{L}’]+ ){0,4}';
/** So many words between two that belong together. */
const between = '[^.!?\\n]{0,70}?';

const families: readonly RegExp[] = [
  // A no is known, and gone past.
  `(?:i know|i get|even (?:though|if)|although|despite|i heard|yes,?|ok,?|okay,?) ${between}${you} ${some}(?:said no(?! to (?:the|that|a|an|my|this|our) )|(?:said|told|asked|want|wanted|begged) ${between}(?:not to|to stop|to leave|leave ${you}|space|room|time|alone|no contact|it(?:’s| is) over|nothing to do)|blocked|don’t want|do not want|didn’t want|never want)${between} (?:but|still|anyway|so i(?:’m| am|’ll| will| came| come| have to)|only|just|please|i need|i have to|i can’t)(?: |,|$)`,
  `${you}(?:’ve| have)? (?:said no(?! to (?:the|that|a|an|my|this|our) )|told me (?:no|not to|to stop|to leave)|asked me (?:not to|to stop|to leave)|blocked me)${between} (?:but|anyway|still|so i)`,
  `(?:i know|even (?:though|if)) ${between}(?:i(?:’m| am) not (?:supposed|allowed|meant) to|i shouldn’t|i(?:’m| am) blocked|the order|the court)`,
  `(?:new|another|other|different|friend’s|sister’s|brother’s|mum’s|mate’s) (?:number|account|phone|email|profile)${between}(?:block|because ${you}|since ${you}|so ${you})`,
  `(?:not|won’t|will not|can’t|cannot|never) (?:take|accept|taking|accepting) (?:a |that |your )?no(?: |$|t\\b)`,
  // Again and again.
  `(?:keep|keep on|go on|carry on|won’t stop|will not stop|never stop|not (?:going to |gonna )?stop|not stopping|won’t give up|not giving up|not give up) ${some}(?:writing|texting|calling|ringing|messaging|trying|asking|coming|knocking|fighting for ${you}|sending|on ${you}|until ${you})`,
  `(?:until|till|til) ${you} (?:answer|reply|respond|talk|listen|see me|call|come|forgive|agree|say yes|open|pick up|let me|hear me|take me)`,
  `(?:hundred|thousand|every (?:single )?(?:day|night|hour|morning)) ${between}(?:write|text|call|ring|message) ${you}`,
  // Coming, or being there.
  `${iAm} (?:already |just |now |going to be |gonna be )?(?:coming (?:over|round|around|by|to (?:see ${you}|your|find)|tonight|today|tomorrow|now|there|up)|on my way(?! to (?:be|feel|get))|outside|downstairs|at your|by your|in your (?:street|road)|parked|waiting (?:for ${you}|at|outside|by|in|near|here|there|until)|in front of your|round the corner|be there (?:when|after|at|on|tonight|tomorrow)(?![^.!?]*(?:pick up|collect|agreed))|there (?:when|after|at \\d|on \\p{L}+day)(?![^.!?]*(?:pick up|collect|agreed)))`,
  `(?:i(?:’m| am) going to|i(?:’m| am) gonna|i(?:’ll| will)|i(?:’ve| have) got to|i have to|let me) ${some}(?:come|turn up|show up|be waiting|wait|sit|stand|find ${you}|catch ${you}|meet ${you} (?:at|after|outside|from)) ${between}(?:your|work|home|there|house|door|tonight|when ${you}|after ${you}|${you} (?:finish|leave|get))`,
  `(?:see ${you}|be there|come over|come round) (?:tonight|tomorrow|later|on \\p{L}+day)${between}(?:whether|like it or not|no matter)`,
  // Being watched, or found.
  `i know (?:exactly )?(?:where|when|who) ${you}(?:’ll|’re| are| will| live| work| go| were| park| sleep| finish| leave| get)`,
  `i (?:saw|watched|followed|(?:have|’ve) (?:seen|watched|followed|been (?:watching|following))|was (?:watching|following)|drove (?:past|by)|walked (?:past|by)|waited (?:outside|for ${you})|checked) (?:${you}|your|and saw)(?! (?:were|are))(?![^.!?]*(?:wrong|sorry|ashamed))`,
  `i(?:’ll| will| can) (?:always )?find ${you}`,
  `${you} (?:can’t|cannot|can not|won’t|will not|will never|’ll never) (?:ignore|avoid|hide|escape|get rid of|get away|keep ignoring|run)`,
  // Left where they did not ask for it.
  `i(?:’ve| have|’ll| will|’m going to| am going to)? ?(?:left|leave|leaving|put|drop|dropped|dropped off|pinned|posted|pushed) ${some}(?:letter|note|flowers|card|present|gift|parcel|box|something|it|ring|things|stuff)${between}(?:in|on|at|under|outside|through|by|with) (?:your|${you}r) (?:\\p{L}+ )?(?:car|door|doorstep|house|flat|desk|work|office|letter ?box|bag|porch|windscreen|windshield|locker|gate|mum|mother|sister|friend|boss|neighbour|parents)`,
  `i(?:’ve| have)? (?:asked|messaged|texted|rang|called|spoke to|spoken to|told|wrote to|written to) your (?:\\p{L}+ )?(?:mum|mom|dad|mother|father|sister|brother|friends?|boss|work|parents|family|mate|flatmate)`,
  // What happens if not.
  `if ${you} (?:don’t|do not|won’t|will not|ignore|keep|block|never|leave|still don’t)${between}(?:don’t know what (?:i|’ll)|what i(?:’ll| will|’m)|i(?:’ll| will) ${some}(?:come|tell|show|post|send|find|hurt|do something|kill|turn up|never|make)|${you}(?:’ll| will) (?:regret|be sorry|see)|i swear|something (?:bad )?will)`,
  `${you} (?:owe me|have to (?:talk|answer|see|listen|meet|reply|call|give)|must (?:talk|answer|see|listen|meet|reply|call)|better (?:answer|reply|call|talk))`,
  `(?:answer|reply|call|talk to|see|meet) (?:me )?or (?:i(?:’ll| will)|else)`,
].map((family) => new RegExp(`(?<![\\p{L}’])(?:${family})`, 'u'));

/** Said of what will not be done: leaving them be is no pursuit. */
const leavesThem =
  /\b(?:i(?:’m| am) not (?:going to |gonna )?(?:com|writ|call|text|turn|wait|keep)|i (?:won’t|will not|don’t|do not|would never|will never|’ll never) (?!stop)(?:\p{L}+ )?(?:keep|come|turn up|write|call|text|wait|follow|find|ask)|i(?:’ll| will) (?:stop|leave you)|until you (?:write|tell me|want|say you (?:want|would)|feel|are ready|’re ready|get in touch)|if you (?:don’t|do not) (?:want|feel|wish|answer|reply|write)[^.!?]*(?:(?:that|it)(?:’s| is) (?:fine|ok|okay|all right|alright)|i(?:’ll| will) (?:understand|leave|know|not|take)|i won’t|no hurry))/u;

/** Whether one sentence pursues whoever it is written to. Any string is taken; linear in its length. */
export function isPursuit(sentence: string): boolean {
  const plain = sentence
    .slice(0, 2000)
    .toLowerCase()
    .replaceAll(/['ʼ‘`]/g, '’')
    .replaceAll(/\b(do|did|wo|ca|could|would|should|is|are|have)nt\b/g, '$1n’t')
    .replaceAll(/\s+/g, ' ');
  return !leavesThem.test(plain) && families.some((family) => family.test(plain));
}
