import { lazily } from '@/wording/lazy-pattern';
import { begins, far, gap, test } from '@/wording/pattern';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';

const place = `(?:bridge|roof|rooftop|ledge|cliff|cliffs|cliff edge|tracks|train tracks|platform|
    viaduct|overpass|railway|
    railway line|multi storey|motorway|balcony|weir|level crossing|edge)`;
const lethal = `(?:wall|tree|river|lake|sea|canal|barrier|lorry|truck|bus|train|bridge|cliff|
    traffic|tracks|pole|
    central reservation|reservoir|quarry|harbour|motorway|ravine)`;
const bent = `(?:thinking|think|thought|thoughts|want|wanted|wanna|going|gonna|urge|urges|feel like|
    felt like|imagine|
    imagined|imagining|picture|picturing|tempted|could|might|considered|considering|fantasise|
    fantasising|dream|
    dreaming|wonder|wondering|plan|planning|keep|ready|about to)`;

/** A dangerous place or way, with a thought of using it (docs/content-brief.md, 5.3). */
export const dangerousPlaces: readonly CrisisRule[] = [
  {
    tier: 1,
    find: lazily(
      `${bent} ${gap(4)}(?:drive|driving|crash|crashing|swerve|swerving|steer|steering|ride|
          riding) (?:${gap(3)})
        (?:into|off|in front of|under) (?:a |the |an |that |some |my |oncoming )*(?:\\S+ )?${lethal}`,
      `${bent} ${gap(4)}(?:step|stepping|walk|walking|run|running|jump|jumping|throw myself|
          throwing myself|lie|lying) (?:out |
        right |straight |down )*(?:in front of|under|onto|on) (?:a |the |an |that |some |next |
        oncoming )*(?:\\S+ )?(?:train|
        tube|lorry|truck|bus|car|traffic|tracks|train tracks|railway|tram)`,
      `(?:thinking|thought|think|dreaming|thoughts|obsessing|calling me) (?:\\S+ )?(?:about|of|
          to) (?:the|that|those|my) (?:
        train tracks|tracks|railway|roof|cliff|cliffs|ledge|rope|noose|blades?|razors?|
        razor blades?|pills|tablets|
        bridge|viaduct)(?= [,|]|$| again| tonight| all| every| constantly| and (?:how|what|it))`,
      `(?:so |too |really |very |be )easy to (?:just )?(?:step off|step out|walk out in front|
          walk in front|let myself fall|
        swerve|jump off|lean over|go under|slip under|step in front)(?= [,|]|$| and| of| the| now)`,
      `(?:standing|stood|sat|sitting|am) on the edge of (?:the|a|this) (?:roof|bridge|cliff|
          platform|building|balcony|car park)`,
      `(?:bridge|roof|river|tracks|cliff|cliffs|station|car park) ${far(5)}(?:to end it|end it all|
          to jump|to die|to do it)(?= [,|]|$)`,
      `(?:want|wanna|tempted|going|urge|thinking about|think about|thought about|thought of|
          considered|feel like|thinking of) (?:to |of )?(?:\\S+ )?crash(?:ing)? (?:my|the) (?:car|
          bike|van|motorbike)`,
      `one (?:step|jump|swerve|turn of the wheel|push) (?:[,|] )?(?:\\| )?(?:and|away|
          is all) ${gap(5)}(?:stop|stops|over|
        end|ends|gone|quiet|peace|finished)`,
      `(?:walk|walking|swim|swimming|wade|wading|go|drift) (?:straight |right |out )*(?:into|in to|
          out to) (?:the )?(?:sea|
        river|ocean|lake|water|waves) (?:[^ ]+ ){0,4}(?:nobody|no one|never|not come|stop me|
        keep going|drown|let go|not stop)`,
      `i am (?:sat |sitting |standing |stood |up |out |back |here )*on (?:the|a|that) (?:roof|ledge|
          bridge|edge|tracks|
        railway|wrong side \\S+ \\S+ \\S+)(?= [,|]|$)`,
      `(?:cross|crossed|crossing|step|stepped|walk|walked) ${gap(5)}(?:without looking|not looking|
          eyes shut|eyes closed) (?:
        [^ ]+ ){0,4}(?:hope|hoped|hoping|not caring|do not care|did not care|waiting)`,
      `(?:drive|driving|drove|ride|riding) ${gap(3)}(?:fast|recklessly|drunk|without a seatbelt|
          with no seatbelt|eyes shut|
        eyes closed) (?:[^ ]+ ){0,4}(?:hope|hoping|hoped|wishing|waiting) (?:[^ ]+ ){0,3}(?:crash|
        hit|die|end|not make)`,
    ),
    unlessBefore: test(
      `(?:he|she|they|who|film|game|work|meeting|job|traffic|boss) (?:\\S+ ){0,2}(?:made me |
          makes me )?(?:\\S+ )?$`,
      '(?:bungee|parachute|skydiving|diving board)(?: \\S+){0,4}$',
    ),
    unlessAfter: begins(
      '(?:with (?:him|her|friends|my|a glass|the)|for (?:a (?:photo|swim|walk)|sunset)|to (?:swim|watch|meet|see|take|catch))',
      'where (?:we|he|she|they|i first)',
    ),
    unlessIn: test(
      `(?:going|gonna|about to|want|wanted|could|might|keep) (?:\\S+ )*(?:run|running|jump|jumping|
          walk|walking|step|stepping|lie|
        lying) (?:\\S+ )*on (?:\\S+ )*(?:train|tube|bus|tram|car|lorry|railway|tracks?)`,
      `(?:lie|lying) (?:down )?(?:under|in front of) (?:a |the )?(?:\\S+ )?(?:tree|bus|car|tram)`,
      '(?:ride|riding|drive|driving) (?:\\S+ )*(?:off|into|under) (?:the )?(?:\\S+ )?(?:motorway|traffic|bridge|harbour)',
      '(?:thinking|think|thought) (?:\\S+ )?(?:about|of) (?:the|my) (?:tablets|pills|bridge)(?= and)',
    ),
  },
  {
    tier: 1,
    find: lazily(
      `(?:stood|standing|stand|sat|sitting|sit|am|was|been|went|drove|walked|climbed|parked|
          ended up|end up|go|keep going|leant|
        leaned) (?:${gap(4)})(?:on|at|by|to|near|onto|up|over|off) (?:the |a |that |
        an )?(?:\\S+ ){0,2}?${place}`,
      `(?:staring|stare|stared|looking|look|looked|gazing) (?:down )?(?:at|into) the (?:river|water|
          sea|canal|tracks|drop|
        weir|road below|traffic)`,
    ),
    onlyWith: test(
      `(?:thinking|thought|think) (?:about|of) (?:the next train|the train|stepping|it ending|
          how (?:cold|quick|easy|far)|
        going over|jumping|letting)`,
      `wondering (?:how (?:cold|long|deep|quick|far|it|much)|if (?:it|i|anyone) would|whether (?:it|
          i|anyone) would|who would)`,
      '(?:quick|hurt less|would hurt|over quickly) ?(?:enough)?$',
      'looking down',
      'looked down',
      '(?:and|just) sat there',
      'stood there for (?:an hour|hours|ages|so long)',
      'for an hour|for hours',
      'could not (?:make myself )?(?:jump|step)',
      'wanted to (?:jump|step|let go)',
      'end it(?: all)?',
      'saying goodbye',
    ),
    unlessBefore: test('(?:he|she|they|we) (?:\\S+ )?$'),
    unlessAfter: begins(
      '(?:[^ ]+ ){0,12}(?:we|with (?:him|her|my|friends|the kids|the dog)|sunset|photos?|boats?|delayed|birds|ducks)',
    ),
  },
];
