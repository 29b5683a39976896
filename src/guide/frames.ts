import { everyStage } from './every-stage';
import type { Prompt, PromptFrame, Stage, StageFrame } from './stage';

function promptFrame(prompt: Prompt): PromptFrame {
  const { id, slug, name, kind, timer, repeat, unlock, showIf } = prompt;
  const { offIn, optionalIn, unsentOnlyIn } = prompt;
  return {
    id,
    slug,
    name,
    kind,
    ...(timer === undefined ? {} : { timer }),
    ...(repeat && { repeat: 'days' in repeat ? { days: repeat.days } : { after: repeat.after } }),
    ...(unlock && {
      unlock: { days: unlock.days, ...(unlock.since && { since: unlock.since }) },
    }),
    ...(showIf && { showIf }),
    ...(offIn && { offIn }),
    ...(optionalIn && { optionalIn }),
    ...(unsentOnlyIn && { unsentOnlyIn }),
    ...(prompt.kind === 'scale' && { suns: prompt.suns }),
  };
}

const stageFrame = ({ intro: _late, ...stage }: Stage): StageFrame => ({
  ...stage,
  steps: stage.steps.map((step) => ({ ...step, prompts: step.prompts.map(promptFrame) })),
});

/**
 * Of every stage what a start needs, without what its pages say. The built app has it as plain data
 * (build/worked-out.ts).
 */
export const frames: readonly StageFrame[] = everyStage.map(stageFrame);
