import { gap, test } from './pattern';

const who = '(?:you|he|she|they|his|her|their|your)';
const acts = `(?:hit|hits|hitting|slapped|slap|choked|choke|strangled|strangle|punched|punch|kicked|kick|shoved|shove|pushed|
    threw|beat|pinned|dragged|grabbed|grab|pulled|raped|rape|threatened|threaten|threats|followed|stalked|tracked|locked|
    hurt me with|spat|bit|burned|burnt|drugged|groped|cornered|smothered|stabbed)`;

const harm = test(
  `${who} ${gap(4)}${acts} (?:me|my)(?! into)`,
  `(?:forced|made) me (?:to )?(?:have sex|sleep with|do (?:sexual|things in bed))`,
  `(?:made|make|makes|making|left|leave|leaves|keep|kept|had) me (?:feel |feeling |so |too |very |always |
      constantly )*(?:afraid|scared|frightened|terrified|unsafe|in fear|fearful|flinch)`,
  `(?:never|not|did not|would not|will not|refused to|stopped) (?:ever )?(?:let|letting|allow|allowed) me (?:to )?(?:see|
      leave|go|have|work|speak|talk|use|call|drive|out|sleep)`,
  `${who} (?:are|is|was|were|have been|had been|got|became|turned) ${gap(2)}(?:abusive|violent|coercive|controlling|cruel to me)`,
  `${who} ${gap(2)}(?:abused|assaulted|isolated|controlled|coerced|blackmailed|humiliated|degraded) me`,
  `${who} ${gap(2)}forced me(?! to (?:choose|check|read|search|go|look|follow|track|watch|spy|test))`,
  `${who} ${gap(3)}(?:abuse|violence|abuser|rapist)`,
  `${who} ${gap(2)}(?:threaten|threatened|threatening) (?:to|with)`,
  `${who} ${gap(2)}(?:threw|throw|hurled|chucked) ${gap(4)}at me`,
  `(?:your|his|her|their) (?:hand|hands|fist|fists) ${gap(1)}(?:on|around|round|at|to) (?:me|my)`,
  `${who} ${gap(2)}(?:raised|raise) (?:a|your|his|her|their) (?:hand|fist)`,
  `${who} ${gap(2)}(?:controlled|controlling|control|took|take|taking|hid|hide|stole) (?:all )?my (?:money|wages|bank|card|cards|
      savings|passport|keys|car keys|phone|clothes|body|medication|pills)`,
  `${who} ${gap(3)}(?:check|checked|checking|checks|read|reading|go through|went through|going through|search|searched|
      searching|look through|looked through|looking through|monitor|monitored|monitoring|smash|smashed|
      broke into|hacked|hacked into|spied on|listened in on) (?:all )?my (?:phone|messages|texts|emails|mail|
      post|diary|journal|laptop|accounts|calls|location|bag|pockets|whatsapp)`,
  `${who} ${gap(2)}(?:broke|break|smashed|fractured) my (?:arm|leg|nose|jaw|ribs?|wrist|hand|finger|
      teeth|tooth|phone|door|things|belongings)`,
  `${who} ${gap(2)}(?:shout|shouted|shouting|yell|yelled|yelling|scream|screamed|screaming|swear|swore|
      swearing) (?:at me|in my face)`,
  `${who} ${gap(2)}(?:call|called|calling|calls) me (?:an? |such an? )?${gap(1)}(?:whore|slut|bitch|cunt|slag|
      tart|retard|worthless|crazy|mental|ugly|fat|pig|cow|stupid)`,
  `${who} ${gap(2)}(?:cut|kept|keep) me (?:off|away) from my`,
  `(?:made|make) me (?:quit|leave|give up|stop seeing|stop talking to|cut off|drop|sell|change) my`,
  `${who} ${gap(2)}(?:punched|punch|kicked|kick|smashed|hit) (?:the|a) (?:wall|door|window|table|car|dog|cat)`,
  `(?:stop|stopped|respect|respected|accept|accepted|listen|listened|care|cared) ${gap(2)}(?:when i said no|my no|to my no|to a no)`,
  `fault (?:that )?i (?:was|am|got|ended up|landed|have been|had been) ${gap(2)}(?:hurt|injured|bruised|bleeding|
      beaten|in hospital|in a and e|in the hospital|in a refuge|afraid|scared|raped|assaulted)`,
  `(?:afraid|scared|frightened|terrified) (?:of you|of what you|to come home|to go home|in my own|
      to be alone with you)`,
);

/** What the writer did in anger: what is said of the other then excuses it. */
const ownAct = test(
  `i ${gap(2)}(?:hit|slapped|pushed|shoved|punched|kicked|grabbed|choked|threw|shouted|yelled|screamed|swore|
      snapped|lashed|smashed|threatened|hurt you|broke your)`,
);

/**
 * Whether a sentence names harm done to whoever writes. Nothing may correct it: it is said as it was.
 */
export const namesHarm = (words: string): boolean => harm.test(words);

/** Whether an apology names harm done to whoever writes, and excuses nothing the writer did by it. */
export const namesHarmAlone = (words: string): boolean => namesHarm(words) && !ownAct.test(words);
