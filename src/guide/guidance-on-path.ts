/**
 * What the reading of a step says instead on a safety path: whoever was hurt is never asked where they
 * could bend, and whoever hurt somebody is not led towards them (docs/content-brief.md, 5.2).
 */
import type { SafetyPathName } from '@/journal/safety';
import type { Guidance, GuidanceByStep, StepFrame } from './stage';

/** The step with its reading as this path gives it; throws where these readings hold none for it. */
export function withGuidance<S extends StepFrame>(
  step: S,
  guidanceByStep: GuidanceByStep,
  path: SafetyPathName,
): S & { guidance: Guidance } {
  const guidance = guidanceByStep[step.id];
  if (guidance === undefined) throw new Error(`There is no reading for step ${step.id}.`);
  const paragraphs = path === 'open' ? undefined : guidance.onPath?.[path];
  if (paragraphs === undefined) return { ...step, guidance };
  // A list belongs to the words it stood under.
  const { points: _left, ...rest } = guidance;
  return { ...step, guidance: { ...rest, paragraphs } };
}
