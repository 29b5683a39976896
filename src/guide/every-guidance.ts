import { beginGuidance } from './begin/guidance';
import { understandGuidance } from './understand/guidance';
import { prepareGuidance } from './prepare/guidance';
import { weighGuidance } from './weigh/guidance';
import { reconnectGuidance } from './reconnect/guidance';
import { communicateGuidance } from './communicate/guidance';
import { followThroughGuidance } from './follow-through/guidance';
import { closingGuidance } from './closing/guidance';
import type { StepId } from './guide';
import type { Guidance, GuidanceByStep } from './stage';

const byStep: Readonly<Record<StepId, Guidance>> = {
  ...beginGuidance,
  ...understandGuidance,
  ...prepareGuidance,
  ...weighGuidance,
  ...reconnectGuidance,
  ...communicateGuidance,
  ...followThroughGuidance,
  ...closingGuidance,
};

/** What is read beside the questions, by step: all of it at once. */
export const everyGuidance: GuidanceByStep = byStep;
