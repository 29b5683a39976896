/**
 * What the reading of a step says instead on a safety path: whoever was hurt is never asked where they
 * could bend, and whoever hurt somebody is not led towards them (docs/content-brief.md, 5.2).
 */
import type { SafetyPathName } from '@/journal/safety';
import type { StepId } from './guide';
import type { GuidanceByStep, GuidedStep, Step } from './stage';

type Readings = Partial<Record<StepId, readonly string[]>>;

const whoWasHurt: Readings = {
  F1: [
    'This stage is about room, about what went wrong, and about trust. You owe none of it to them. What happened is not yours to mend, and you need not find a way back to anybody.',
    'Quiet time here means that nobody has to reach you who frightened you. You may leave messages unread, change numbers, or ask someone to open the post. If children, money or a home still have to be settled, a third person can carry it.',
    'The quiet has no right length and needs no end. If going quiet might make them angry, plan it first with someone who knows about this.',
  ],
  F3: [
    'This step is about broken trust, so skip it if today is a hard day. Fear and control are not a trust problem between two people, and nothing here asks you to trust them again.',
    'You decide what you would need in order to feel safe, with them or with anyone. “Nothing would be enough” is a fair answer, and so is “I don’t want to find out”.',
    'Trust in yourself may be the kind to begin with: noticing what you feel, saying it to someone safe, and keeping small promises to yourself.',
  ],
  T3: [
    'Being patient here means being patient with yourself. After fear it can take a long while before a quiet evening feels quiet. You owe them no waiting, no answer and no second chance.',
    'Keep at what is yours: sleep, people who are kind to you, the class on Tuesdays, the form that has to be filled in. Some weeks that is plenty.',
    'If part of you still hopes, you are in good company, and hoping is nothing to be ashamed of. Talk it over with someone who knows about this before you act on it.',
  ],
  W: [
    'Before you go on, read your first page again. You may tell it another way by now, or find that one line in it still says everything.',
    'There is no hurry. What happened to you was not your doing, and you need not weigh it fairly, forgive it, or know yet what you think of it.',
    'The good ending here is a life in which you are safe: your own friends, mornings and plans, and nobody to be careful of. If you think of going back, talk it over first with someone who knows about this.',
  ],
  Q: [
    'Do they still have feelings? They may, and feelings do not make anybody safe. A message or a like can be love, habit or a way to keep hold of you, and you need not work out which.',
    'Can people who hurt someone change? Some do, with long work and help of their own. It shows over years, and it is not your task to wait for it or to help it along.',
    'What can you do? Look after yourself, keep people near who are kind to you, and plan for your safety with someone who knows about this.',
  ],
};

const whoMayHurt: Readings = {
  W: [
    'Before you go on, read your first page again. You may tell it another way by now, or find that one line in it still says everything.',
    'There is no hurry. Knowing what you did, and having help with it, comes before any talk, and whether there ever is one is for them to say.',
    'The good ending here is one in which nobody has to be afraid of you, with help that stays and a life of your own. It is worth having, whatever they decide.',
  ],
  Q: [
    'Do they still have feelings? You can’t know, and guessing keeps you turned towards them. A like or a message is no reason to write.',
    'Can two people begin again? Not while one of them may be afraid. Change comes first, with help, and it shows over a long time. Whether they ever want to see it is for them to say.',
    'What can you do? Leave them be, go to the people who can help, and let your ordinary days be different.',
  ],
};

const readings: Partial<Record<SafetyPathName, Readings>> = {
  safety: whoWasHurt,
  change: whoMayHurt,
};

/** Everything that is said instead, for those who check its words. */
export const everyReading: readonly string[] = [whoWasHurt, whoMayHurt].flatMap((one) =>
  Object.values(one).flat(),
);

/** The step with its reading as this path gives it; throws where these readings hold none for it. */
export function withGuidance(
  step: Step,
  guidanceByStep: GuidanceByStep,
  path: SafetyPathName,
): GuidedStep {
  const guidance = guidanceByStep[step.id];
  if (guidance === undefined) throw new Error(`There is no reading for step ${step.id}.`);
  const byStep: Readonly<Record<string, readonly string[]>> = { ...readings[path] };
  const paragraphs = byStep[step.id];
  if (paragraphs === undefined) return { ...step, guidance };
  // A list belongs to the words it stood under.
  const { points: _left, ...rest } = guidance;
  return { ...step, guidance: { ...rest, paragraphs } };
}
