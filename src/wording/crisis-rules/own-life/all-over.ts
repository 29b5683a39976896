import { lazily } from '@/wording/lazy-pattern';
import type { CrisisRule } from '@/wording/crisis-rules/crisis-rule';

const forGood = '(?:forever|for ever|for good|permanently|once and for all|and never start again)';
const dead = `(?:mum|mom|mother|dad|father|gran|grandma|granny|nan|nana|grandad|grandpa|
    grandfather|grandmother|brother|sister|son|daughter|baby|husband|wife|friend|dog|cat|partner)`;

/** Everything to stop for good, and to be gone with it. */
export const allOver: readonly CrisisRule[] = [
  {
    tier: 1,
    find: lazily(
      `(?:want|wanted|wish|need|longing for) (?:all of (?:it|this)|everything|it all|all this|
          life|the world|it) (?:to |would |could )?(?:just )?(?:stop|end|be over|
          go (?:dark|black|quiet|away)) ${forGood}`,
      `(?:want|wanna|wish i could|need|going) (?:to )?(?:just )?(?:disappear|vanish|fade away|
          be gone|go away)(?: (?:(?:\\| )?and (?:never|not) (?:come back|be (?:found|seen|here)|return|
          wake up)|${forGood}))`,
      `(?:not want|no longer want|not wish) to (?:go on|carry on|keep going)(?: (?:any ?more|at all|
          without (?:him|her|them|you)))?(?= [,|]|$)`,
      `(?:soon|tonight|tomorrow) (?:it|everything|all of it|this) (?:will|is going to) (?:all |
          finally )?be (?:all )?over for me`,
      `(?:want|wanna|going|ready|wish i could) (?:to )?be with my ${dead}(?: ,)?(?: again)?
          (?:(?: ,)? (?:up there|in heaven|on the other side))`,
    ),
  },
];
