/** What opens a stage's pages, on a path where the stage is for something else (docs/content-brief.md, 5.2). */
import type { SafetyPathName } from '@/journal/safety';
import type { StageFrame, StageSlug } from './stage';
import { introOf } from './whole';

const anyOrder = 'You can take the pages in any order.';

const keptHere: Partial<Record<StageSlug, string>> = {
  weigh: `Quiet time, a sorry that stays here, and trust. ${anyOrder}`,
  reconnect:
    'Most of this stage is put away for now. What is left, you can take in any order, or leave.',
  'follow-through': `Thanks and a letter that stay here, and patience. ${anyOrder}`,
};

const intros: Partial<Record<SafetyPathName, Partial<Record<StageSlug, string>>>> = {
  safety: {
    understand:
      'Why it ended, and what you feel about it now. You can leave out the pages on your own part, and take the others in any order.',
    weigh: `Quiet time, old hurts and trust, for your own sake. Nothing here asks you to mend things with anyone. ${anyOrder}`,
    communicate: `Listening, speaking for yourself, and leaving out blame. Practise them with people you feel safe with. ${anyOrder}`,
    'follow-through': `Thanks to people who are kind to you, a letter that stays here, and patience with yourself. ${anyOrder}`,
  },
  space: keptHere,
  change: keptHere,
};

/** Every line that stands instead, for those who check its words. */
export const everyIntro: readonly string[] = Object.values(intros).flatMap((one) =>
  Object.values(one),
);

/** The line that opens the stage's pages on this path. */
export const introOnPath = (stage: StageFrame, path: SafetyPathName): string =>
  intros[path]?.[stage.slug] ?? introOf(stage);
