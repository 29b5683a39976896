/** What each wish on the page B-1 brings forward, and how that is said. */
import type { SafetyPathName } from '@/journal/safety';
import { guide, type StepId } from './guide';

type Aim = {
  /** Steps that serve it, the first first. Weighing comes before reaching out, whatever is wished. */
  steps: readonly StepId[];
  why: string;
  /** Leads towards the other person: only where contact is not put away. */
  isTowardsThem?: true;
};

const aims: Readonly<Record<string, Aim>> = {
  'make-sense': {
    steps: ['U1', 'U2'],
    why: 'Because you said you want to make sense of what happened.',
  },
  'feel-steadier': {
    steps: ['U3', 'P2', 'P3'],
    why: 'Because you said you want to feel steadier.',
  },
  'decide-contact': {
    steps: ['F1'],
    why: 'Because you said you want to decide whether to get in touch.',
    isTowardsThem: true,
  },
  repair: {
    steps: ['U2', 'F2', 'F3'],
    why: 'Because you said you want to repair things, if they want that too.',
    isTowardsThem: true,
  },
  'let-go': {
    steps: ['U3', 'F1', 'P1'],
    why: 'Because you said you want to let go.',
  },
};

const stepPages = new Map<string, readonly string[]>(
  guide.flatMap(({ steps }) =>
    steps.map((step) => [step.id, step.prompts.map(({ id }) => id)] as const),
  ),
);

/**
 * What a wish (the id of its option) brings forward on this path: pages by their ids, in order.
 * Undefined where it changes nothing.
 */
export function aimOnPath(
  option: string,
  path: SafetyPathName,
): { pages: readonly string[]; why: string } | undefined {
  const aim = Object.hasOwn(aims, option) ? aims[option] : undefined;
  if (aim === undefined || (aim.isTowardsThem === true && path !== 'open')) return undefined;
  return { pages: aim.steps.flatMap((step) => stepPages.get(step) ?? []), why: aim.why };
}
