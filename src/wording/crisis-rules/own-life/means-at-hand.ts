import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, test } from '@/wording/pattern';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';
import { drug } from './taken';

const tool = `(?:knife|blade|razor|razor blade|gun|noose|rope|belt|cord|scarf|bag|plastic bag|
    scissors|glass)`;
const body = `(?:neck|throat|wrists?|veins?|head|temple|arms?|mouth|chest|thighs?|skin)`;
const drink = '(?:vodka|wine|gin|whisky|rum|alcohol|spirits|beer|booze)';

/** Something to do it with, close by or already tried for size. */
export const meansAtHand: readonly CrisisRule[] = [
  {
    tier: 1,
    find: lazily(
      `${drug} ${far(6)}(?:keep counting|counting them|count them|by (?:the|my) bed|to finish me|
          to end it|and a goodbye)`,
      `(?:had|held|hold|holding|put|got|pressed|took|have|keep putting|keep holding) (?:the |a |my |
          this |that )?(?:\\S+ )?${tool} (?:
        to|on|at|against|round|around|over|up to) my (?:own )?(?:\\S+ )?${body}`,
      `(?:tied|tie|tying|looped|wrapped|wrapping|tightened|pulled) (?:${gap(4)})(?:round|
          around) my (?:own )?neck`,
      `(?:bag|pillow) over my (?:own )?(?:head|face)`,
      `(?:sat|sit|sitting|lay|lying) in (?:the|my) garage with the (?:engine|car)`,
      `(?:turned|turn|turning) (?:on )?the gas (?:on )?${far(3)}(?:lay down|waited|
          closed the windows|sat there)`,
      `(?:knife|knives|scissors|blades?|razors?) ${far(9)}my (?:own )?(?:wrists?|veins?|throat)`,
      `(?:going to|gonna|want to|wanna|might|will|about to|could) (?:\\S+ )?(?:take|swallow|neck|
          down) (?:the (?:whole )?lot|them all|
        all of them)(?= [,|]|$| tonight| now| and (?:not|never|sleep|be done|end))`,
      `${drink} (?:\\| )?(?:and|with|plus) (?:${gap(3)})${drug}`,
      `${drug} (?:\\| )?(?:and|with|plus) (?:${gap(3)})${drink}`,
      `holding (?:the|my|a|some) (?:\\S+ )?(?:pills|tablets|razor|blade|noose|rope|knife)(?= [,|]|
          $| and (?:i|my|can))`,
      `i have (?:got )?the (?:pills|tablets|rope|blades?|noose)(?= [,|]|$)`,
      `do it with (?:my |some |a |the )?(?:${drug}|rope|gun|blade|razor)`,
      `(?:which|what) (?:bridge|method|train|pills)(?= [,|]|$)`,
      `(?:songs?|music|readings|flowers|hymns?) for my (?:own )?funeral`,
      `(?:research|researching|researched|looking up|looked up|googled|googling|searching|searched|
          reading about|read about) (?:\\S+ )?(?:
        ways to (?:go|die|end)|methods|how to go|overdos\\S+|hanging|lethal \\S+)(?= [,|]|
        $| for| tonight| again| that| to)`,
      `(?:which|what) (?:way|method) (?:\\S+ )?(?:hurts|is) (?:the )?(?:least|quickest|easiest|
          painless|quick)`,
      `want it to be (?:quick|painless|over quickly|peaceful|fast)(?= [,|]|$| when)`,
    ),
    unlessBefore: test(
      '(?:he|she|they|who|my ex|husband|wife|partner|boyfriend|girlfriend|doctor|film) (?:\\S+ ){0,4}$',
    ),
    unlessIn: test(
      `(?:had|held|hold|put|got|took|have) (?:\\S+ )*(?:bag|scarf|belt|cord|glass|scissors) (?:on|
          round|around|over|to|at|against) my (?:own )?(?:
        \\S+ )?(?:neck|head|arms?|mouth|chest)$(?<!bag over my head)(?<!plastic bag on my head)`,
      'pillow over my (?:head|face)$',
    ),
    unlessAfter: begins(
      '(?:to (?:sleep|block|drown out|shut out)|because (?:of the|the) (?:snoring|noise|light|sun))',
    ),
  },
  {
    tier: 1,
    find: lazily(
      `(?:close|closed|shut|closing) my eyes ${gap(3)}(?:when|while|as) i (?:am )?(?:drive|driving|
          cross|crossing)`,
      `(?:seatbelt|driving|motorway|wheel|dual carriageway) ${far(6)}(?:close|closed|shut|
          closing) my eyes`,
      `(?:too |so |right )close to the edge (?:on purpose|of (?:the )?(?:platform|platforms|roof|
          cliff|bridge))`,
      `(?:pull|pulled|drawn) (?:to|towards?|by) (?:the )?(?:edge|platform|platforms|bridge|tracks|
          train|trains|drop|river)(?= [,|]|$| of)`,
      `(?:think|thinking|thought|want|could|tempted|wonder) ${gap(5)}not (?:turning|braking|
          steering|turn the wheel|brake)`,
      `(?:fate|chance) ${far(4)}(?:crossing|cross|crossed|stepping|walking) ${gap(3)}without looking`,
      `(?:between|all that is between) me (?:\\| )?and the (?:river|bridge|pills|grave|rope|train|
          tracks|edge|roof|sea|water|blade)`,
    ),
  },
  {
    tier: 1,
    find: lazily(
      `kill your ?self ${far(6)}(?:nearly did|almost did|want to|might|(?:is|are) right|tempted|
          should|wish i could|will)`,
    ),
  },
];
