import { gap, test } from './pattern';

const who = '(?:you|he|she|they|his|her|their|your)';
const acts = `(?:hit|hits|slapped|slap|choked|choke|strangled|punched|kicked|shoved|pushed|threw|beat|
    pinned|dragged|grabbed|raped|threatened|threaten|threats|followed|stalked|tracked|locked|
    hurt me with|spat|bit|burned|burnt|drugged|groped|cornered|smothered|stabbed)`;

const harm = test(
  `${who} ${gap(4)}${acts} (?:me|my)`,
  `(?:forced|made) me (?:to )?(?:have sex|sleep with|do (?:sexual|things in bed))`,
  `(?:made|make|makes|making|left|leave|leaves|keep|kept|had) me (?:feel |feeling |so |too |very |always |
      constantly )*(?:afraid|scared|frightened|terrified|unsafe|in fear|fearful|flinch)`,
  `(?:never|not|did not|would not|will not|refused to|stopped) (?:ever )?(?:let|letting|allow|allowed) me (?:to )?(?:see|
      leave|go|have|work|speak|talk|use|call|drive|out|sleep)`,
  `(?:afraid|scared|frightened|terrified) (?:of you|of what you|to come home|to go home|in my own|
      to be alone with you)`,
);

/**
 * Whether a sentence names harm done to whoever writes. Nothing may correct it: it is said as it was.
 */
export const namesHarm = (words: string): boolean => harm.test(words);
