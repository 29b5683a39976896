import { lazily } from '@/wording/lazy-pattern';
import { begins, test, WORD } from '@/wording/pattern';
import type { CrisisRule } from './crisis-rule';
import { mildly, someone } from './people';

const parts = `(?:face|head|stomach|arm|arms|eye|ribs|back|mouth|jaw|leg|legs|chest|nose|belly|ear|
    cheek|
      hard|shoulder|neck|throat)`;

/** Somebody lays hands on the writer. */
export const violence: readonly CrisisRule[] = [
  {
    tier: 2,
    find: lazily(
      `(?:${someone}|${WORD}) ${mildly}(?:hit|hits|hitting|beat|beats|beating|punched|punches|
          punching|slapped|slaps|slapping|kicked|kicks|kicking|choked|chokes|choking|strangled|
          strangles|strangling|grabbed|grabs|grabbing|shoved|shoves|pushed|pushes|dragged|drags|
          pinned|raped|rapes|assaulted|assaults|stabbed|smothered|headbutted|head butted|spat on|
          spat at|whipped|burned|burnt|attacked|bit|throttled|battered|thumped|throttles|hurts|
          groped|molested|drugged|tortured|shook|scratched|elbowed|knocked|slammed|slams|threw|
          throws|flung|hurled|whacked|clobbered|belted|smacked|smacks|decked|jumped|cornered|
          backhanded|lunged at|came at|swung at|went for|swings at|comes at|
          wrestled) me(?: (?:again|up|down|out|over|about|around|against|onto|into|in|on|across|
          by|so|with|for|until|till|last|yesterday|tonight|today|when|because|and|if|every|at|to|
          hard|once|twice|unconscious|too|off|from|sexually|through|while|after|this|whenever|
          if i))?(?: (?:the|my|a|front|wall|floor|bed|his|her|to|of|${parts}|stairs|throat|neck|
          hair|wrist|wrists|${WORD})){0,3}`,
    ),
    unlessIn: test(
      `^(?:it|that|this|which|what|life|grief|reality|loneliness|sadness|guilt|depression|
          panic|everything|nothing|something|work|anxiety|silence|memories|memory|shame|loss|
          truth|news|smell|song|wave|waves|realisation|then|suddenly|ball|car|bus|bike|cyclist|
          door|branch|dog|cat|bee|wasp|mosquito|horse|puppy|kitten|cold|heat|weather|wind|
          hangover|tiredness|love|covid|flu|i|we|words|quietness|thought|and|but|never|not|
          jealousy|missing|fact|idea|sun|rain|music|today|this morning|baby|toddler|lightning|
          stairs|heartbreak|story|line|scene|film|question|pain|god|therapy|homesickness|
          nostalgia|fear|quiet|absence) `,
      `(?:threw|throws|hurled|flung) me (?:a|the|off(?: \\S+)?|out(?: \\S+)?|for|under the bus|
          away|some|my|in at the deep)(?: \\S+)*`,
      `jumped me (?:the|in)|
        (?:decked|cornered) me (?:out|about|at (?:the|a) (?:party|work))(?: \\S+)*|went for me$`,
      `thr(?:ew|ows|owing) (?:\\S+ )*(?:snowballs?|pillows?|balls?|paper|popcorn|confetti|rice|
          look|looks|party|kisses|himself|herself|questions|shade|ideas|a smile|money|petals|
          grapes?|bread|socks?|a wink) (?:\\S+ )*at me`,
      `hits? me (?:up|with (?:a|the|some|that|good)|hard$|for|so hard|in (?:the|my) (?:feels|
          heart|shower|morning|car|supermarket|night|middle|kitchen)|on the (?:train|bus|way)|
          at (?:work|three|night|the)|last night that|yesterday that|when i (?:saw|woke|read|
          heard)|today$|all|like|how|that)`,
      'beats? me (?:at|to|in|by|on|hands|again at|every time at|when)',
      `(?:pushed|pushes|pushing) me (?:to(?! the)|on|away|out of|into (?:applying|therapy|
          trying|going|a decision|choosing|getting|it)|too|for|so|past|in (?:the|
          my) (?:wheelchair|pram|swing|trolley)|when|because|if|and i|towards|forward|again|
          around (?:the|in the)|with|at|until)`,
      `(?:grabbed|grabs) me (?:a|and (?:kissed|hugged|held|danced)|by the hand|for (?:a|one)|
          some|the|to dance|another|in a hug|into a hug|when i (?:slipped|fell|tripped))`,
      'kick(?:ed|s|ing) me (?:out|off|from|when i was down|into gear)',
      'knocked me (?:back|for six|sideways|off my feet)',
      'shook me (?:up|so|and|to the core|when|because|to|awake|for|too|with|hard)?',
      'bit me (?:in the)',
      `drag(?:ged|s) me (?:to(?! the (?:floor|ground|car))|along|out (?:of bed|dancing|for|to)|
          away from|through (?:the (?:mud|courts|divorce))|into (?:it|this|the argument|his|her)|
          round|around (?:the|ikea)|up (?:a|the) (?:hill|mountain)|on)`,
      'beat me(?: (?:at|to|in|by|on|again at))',
      'hurts me(?: .*)?$',
      `slapped me on the back|pinned me (?:a|on|as)|
        attacked me (?:in (?:the|an|his|her|that) (?:email|text|meeting|message|letter)|
          for (?:my|what|being)|with (?:kisses|love|licks)|online|verbally|on (?:facebook|
          twitter))`,
      `(?:burned|burnt|scratched|stabbed|whipped|knocked|smothered) me (?:a|out|in the back|
          with (?:kisses|love|kindness|attention)|up|in)`,
      'choked me up',
      'hit me$(?<=(?:really|finally|just|suddenly|only) hit me)',
    ),
    unlessBefore: test(
      '(?:the|a|an|this|that|my) (?:\\S+ )?$',
      '(?:dream|dreamt|dreamed|nightmare|nightmares)(?: \\S+){0,6}$',
    ),
    unlessAfter: begins(
      '(?:at|to) (?:chess|cards|tennis|scrabble|monopoly|it|the (?:door|punch|bathroom))',
      'that (?:i|we|it|he|she|you)',
      'how (?:much|long|little)',
    ),
  },
];
