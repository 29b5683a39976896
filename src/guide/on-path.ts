/**
 * The guide as a safety path changes it (docs/content-brief.md, 5.2): what is asked in other words,
 * what may be left, what stays unsent and what is put away. Pages that only write and never plan
 * are never closed.
 */
import type { Safety, SafetyPathName } from '@/journal/safety';
import type { PromptId } from './guide';
import type { Prompt, PromptFrame, SafetyPath } from './stage';

/**
 * Put away as well, although they plan nothing: on the safety path their whole step is about contact, and
 * nobody who was hurt, or who may hurt, is asked what trying again would take.
 */
const alsoAway: Partial<Record<SafetyPathName, readonly PromptId[]>> = {
  safety: ['R1-1', 'R3-4', 'W-2'],
  change: ['W-2', 'Q2-1'],
};

/** May be left out as well: they ask somebody who was hurt for their own part in it. */
const alsoOptional: Partial<Record<SafetyPathName, readonly PromptId[]>> = {
  safety: ['F3-2', 'F3-4', 'F3-5', 'T3-2', 'Q1-1', 'Q3-1'],
};

/** What comes before everything else on a path, in this order. */
const comesFirst: Partial<Record<SafetyPathName, readonly PromptId[]>> = { change: ['P1-4'] };

/** Asks what the safety answers behind a path have said: not asked again, unless it was written on. */
const isKnownOn: Partial<Record<SafetyPathName, readonly PromptId[]>> = { space: ['R1-1'] };

const holds = (paths: readonly SafetyPathName[] | undefined, path: SafetyPathName): boolean =>
  paths?.includes(path) ?? false;

/** Whether the page is closed for now on this path. What was written on it stays readable. */
export const isPutAway = (prompt: PromptFrame, path: SafetyPathName): boolean =>
  holds(prompt.offIn, path) || holdsId(alsoAway[path], prompt);

/** Whether the page may be left out without a thought on this path. */
export const isOptional = (prompt: PromptFrame, path: SafetyPathName): boolean =>
  holds(prompt.optionalIn, path) || holdsId(alsoOptional[path], prompt);

/** Whether what is written on the page stays in the journal on this path, whatever its words say. */
export const unsentOnly = (prompt: PromptFrame, path: SafetyPathName): boolean =>
  holds(prompt.unsentOnlyIn, path);

/** Whether nothing of the page is to reach anybody on this path: no button takes its words out. */
const staysHere = (prompt: PromptFrame, path: SafetyPathName): boolean =>
  unsentOnly(prompt, path) || isPutAway(prompt, path);

/** Whether the page plans contact: it is put away where they asked for none. */
export const plansContact = (prompt: PromptFrame): boolean => holds(prompt.offIn, 'space');

/** Whether no button takes the page's words out, as the answers stand; also until contact is asked about again. */
export const mayNotLeave = (
  prompt: PromptFrame,
  { path, askAgain }: Pick<Safety, 'path' | 'askAgain'>,
): boolean => staysHere(prompt, path) || (askAgain && isMeantForThem(prompt));

/** Whether the page is written with the other person as its reader, or plans something towards them. */
export const isMeantForThem = (prompt: PromptFrame): boolean =>
  prompt.unsentOnlyIn !== undefined || (prompt.offIn ?? []).length > 0;

/** Pages to suggest before the others on this path, by id, the first first. */
export const firstOnPath = (path: SafetyPathName): readonly string[] => comesFirst[path] ?? [];

const holdsId = (ids: readonly string[] | undefined, { id }: PromptFrame): boolean =>
  ids?.includes(id) ?? false;

/** What of a prompt a path changes besides its words; the same object where it changes nothing. */
export const frameOnPath = <P extends PromptFrame>(prompt: P, path: SafetyPathName): P =>
  holdsId(isKnownOn[path], prompt) ? { ...prompt, isKnown: true } : prompt;

const everyAsked = new Map<SafetyPath, WeakMap<Prompt, Prompt>>();

/** The prompt as this path asks it; the same object at every call. */
export function promptOnPath(prompt: Prompt, path: SafetyPathName): Prompt {
  if (path === 'open') return prompt;
  const onPath = everyAsked.get(path) ?? new WeakMap<Prompt, Prompt>();
  const known = onPath.get(prompt) ?? inWordsOf(frameOnPath(prompt, path), path);
  everyAsked.set(path, onPath.set(prompt, known));
  return known;
}

function inWordsOf(prompt: Prompt, path: SafetyPath): Prompt {
  const instead = prompt.insteadIn?.[path];
  if (instead === undefined) return prompt;
  const asked = {
    ...prompt,
    question: instead.question ?? prompt.question,
    helper: instead.helper ?? prompt.helper,
  };
  // Whoever is afraid sets no end to their quiet time; a date stays possible and is not offered.
  if (asked.kind === 'date-time' && path === 'safety') return { ...asked, lengths: [] };
  if (instead.options === undefined || !('options' in asked)) return asked;
  return { ...asked, options: instead.options };
}
