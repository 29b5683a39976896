import { lazily } from '@/wording/lazy-pattern';
import { test, WORD } from '@/wording/pattern';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';

export const drug = `(?:pills?|tablets?|painkillers?|paracetamols?|meds|medication|medications|
    antidepressants?|
      ibuprofen|aspirin|sleeping (?:pills|tablets|meds|pill)|sleepers|codeine|tramadol|xanax|
      valium|diazepam|benzos?|insulin|sertraline|zopiclone|capsules?|opioids?|oxy|morphine|
      tylenol|acetaminophen|ambien|fluoxetine|sedatives|blood pressure (?:pills|tablets|meds))`;
export const container = `(?:packets?|packs?|boxes|box|bottles?|strips?|tubs?|jars?|handfuls?|bunch|
    load|loads|lot|
      lots|cupboard full|mix)`;

const harmless = test(
  'vitamins?',
  'biscuits?',
  'crisps',
  'sweets',
  'wine gums',
  'chocolates?',
  'milk',
  'juice',
  'water bottle',
  'photos?',
  '(?:as|like) (?:prescribed|i should|the doctor|i was told|usual|normal)',
  'antibiotics',
  'day off',
  'cookies',
  'the dog',
  'wine',
  'calcium',
  'on time',
  '^(?:to (?:the|a|my|his|her|our|school|work)|home|back|out|away|off|camping|with (?:me|us|him|her|them))',
);

/** Something already taken: the act comes before everything else. */
export const taken: readonly CrisisRule[] = [
  {
    tier: 1,
    act: true,
    find: lazily(`(?:took|taken|swallowed|had) (?:the|my|those|these|some) (?:${WORD} )?${drug}`),
    unlessAfter: harmless,
    onlyWith: test(
      'waiting (?:now|for it|to)',
      'now (?:i am|im) waiting',
      'vodka',
      'whisky',
      'gin',
      'on purpose',
      'goodbye',
      'sleepy',
      'do not wake',
      'the floor',
      'bottle of (?:wine|spirits|rum)',
    ),
  },
  {
    tier: 1,
    act: true,
    find: lazily(
      `(?:took|taken|swallowed|downed|necked|popped|taking) (?:${WORD} )?(?:all|the whole|
          a whole|the entire|the rest|every|lots|a load|loads|a bunch|a handful|handfuls|handful|
          too many|way too many|too much|so many|more than|double|an entire|twenty|thirty|forty|
          fifty|sixty|ten|fifteen|a dozen|dozens|\\d\\d|\\d\\d\\d|half the|a full|a ${container}|
          the ${container}|my ${container}) (?:of )?(?:${container} )?(?:of )?(?:my |the |a |
          those |his |her |these |them |leftover |old |left over |different |strong |mum's |
          nan's |of )*(?:${WORD} )?${drug}`,
      `(?:had|eaten|ate|drank|drunk) (?:${WORD} )?(?:the whole|a whole|an entire|too many|
          way too many|twenty|thirty|forty|fifty|sixty|\\d\\d|all of my|all my|a handful|
          a load) (?:of )?(?:${container} )?(?:of )?(?:my |the )?${drug}`,
      `(?:took|taken|swallowed|downed) (?:a|the) (?:whole|entire|full) (?:lot|pack|box|bottle|
          packet|strip|tub)(?= [,|]|$| and| with| last| tonight| an| this)`,
      `(?:took|taken|swallowed|downed|necked|have taken) (?:them all|all of them|it all|
          the lot|the whole lot|everything in (?:the|my) (?:cabinet|cupboard|drawer))`,
      `(?:took|taken|swallowed) (?:way |far )?too (?:many|much)(?= [,|]|$| and| of (?:it|them|
          my)| on purpose| last| tonight| this| an hour| again| because)`,
      '(?:took|taken|taking|had) (?:an|another|my) overdose',
      `overdosed(?! on (?!(?:my |some |the |a |all |of ){0,3}\\S*(?:day|purpose|pill|tablet|
          paracetamol|med|painkiller|drug|sleeping|insulin|
          ibuprofen|codeine|xanax)))`,
      `(?:have|had|just|i) (?:just |already |now )?(?:took|taken|swallowed|drunk|
          drank) (?:something|bleach|poison|a lot of (?:pills|tablets|paracetamol|meds)|
          loads of (?:pills|tablets|paracetamol|meds)|stuff i should not)`,
      `(?:the )?(?:${drug}) (?:are|is) (?:already |all )?(?:gone|kicking in|in me|inside me|
          working)(?: ${WORD}){0,2}`,
      `more (?:of (?:my|the) )?${drug} than (?:i|is|you|the)(?: ${WORD}){0,3}`,

      `i have (?:just |already )?(?:taken|swallowed|took) (?:some |the |a few |these )?(?:pills|
          tablets)(?= [,|]|$| and)`,
      `i (?:have |just )*swallowed (?:them|the (?:tablets|pills)|my (?:tablets|pills))(?= [,|]|
          $| all| and)`,
      `(?:took|taken|swallowed) (?:ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|\\d\\d|loads|
          lots|half|most|too many) of (?:them|these|those)(?= [,|]|$| and| last| tonight)`,
      `already (?:took|taken|swallowed) (?:the|them|it|my)(?: ${WORD}){0,2}`,
    ),
    unlessIn: test(
      `already (?:took|taken) (?:the|my|it)(?: (?:bus|dog|car|train|bins|job|break|lunch|
          shower|boxes|stuff|things|bags|test|exam|photos?|sofa|
          keys?)(?: \\S+)?| off| out| back| away)?$`,
    ),
    unlessAfter: harmless,
    unlessBefore: test(
      `(?:he|she|they|who|friend|mother|mum|dad|brother|sister|uncle|aunt|cousin|character|cat|
          dog|singer|actor) (?:has |had |once |nearly |almost |accidentally |\\S+ )?$`,
      '(?:doctor|nurse|pharmacist) said(?: \\S+){0,4}$',
      'accidentally $',
    ),
  },
  {
    tier: 1,
    act: true,
    find: lazily(
      `(?:tried|attempted) (?:to )?(?:kill myself|end my (?:own )?life|end it all|
          take my (?:own )?life|hang myself|overdose|drown myself|die|suicide|jump)`,
    ),
    onlyWith: test(
      'last night',
      'yesterday',
      'today',
      'tonight',
      'this (?:morning|afternoon|evening|week|weekend)',
      'earlier',
      'just',
      'again',
      'an hour ago',
      '(?:on|since) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      'now',
      'days ago',
      'last week',
    ),
  },
];
