import { createHash } from 'node:crypto';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import * as aims from '@/guide/aims';
import * as enoughReasons from '@/guide/enough-reasons';
import * as enough from '@/guide/enough-words';
import * as pageWords from '@/guide/page-words';
import * as pathWords from '@/guide/path-words';
import * as returns from '@/guide/return-words';
import * as examples from '@/guide/whole-examples';
import * as contactPlanNames from '@/guide/contact-plan-labels';
import * as contactPlan from '@/guide/contact-plan-words';
import * as goodwill from '@/guide/goodwill-words';
import { withGuidance } from '@/guide/guidance-on-path';
import { everyIntro } from '@/guide/intro-on-path';
import { askedQuestions } from '@/guide/questions';
import {
  areaWords,
  levelWords,
  peopleFirstWords,
  readinessWords,
  statementWords,
} from '@/guide/readiness-words';
import type { Guidance, Step } from '@/guide/stage';
import { everyGuidance } from '@/guide/every-guidance';
import { guide } from './whole-guide';

/** One string a person can read, and where in the guide it stands: 'U1-2 helper'. */
export type Line = { where: string; text: string };

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

export function sentencesOf(text: string): string[] {
  return Array.from(sentences.segment(text), (part) => part.segment.trim()).filter(
    (sentence) => wordsOf(sentence).length > 0,
  );
}

/** No word goes on in the next line; and told of a line at a time, a long text takes a thirtieth of the time. */
export function wordsOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => Array.from(words.segment(line)))
    .filter((part) => part.isWordLike === true)
    .map((part) => part.segment);
}

/** Flesch-Kincaid grade of lines taken together; each line ends its own sentence. */
export function readingGrade(lines: readonly string[]): number {
  const counted = lines.flatMap(wordsOf);
  return fleschKincaid({
    sentence: lines.flatMap(sentencesOf).length,
    word: counted.length,
    // The syllable library knows the straight apostrophe only.
    syllable: counted.reduce((sum, word) => sum + syllable(word.replaceAll('’', "'")), 0),
  });
}

/** Every run of so many words in a text; case and kind of apostrophe do not count. */
export function runsOf(text: string, length: number): string[] {
  const all = wordsOf(text.replaceAll('’', "'").toLowerCase());
  return all.slice(length - 1).map((_, start) => all.slice(start, start + length).join(' '));
}

/** Every run of six words in a text, with a short hash of it. */
export const sixWordRuns = (text: string): { run: string; hash: string }[] =>
  runsOf(text, 6).map((run) => ({
    run,
    hash: createHash('sha256').update(run).digest('hex').slice(0, 10),
  }));

/** What a person reads before writing, as it stands: paragraphs, and the points between them. */
export const readingOf = ({ paragraphs, points = [] }: Guidance): readonly string[] => [
  ...paragraphs,
  ...points,
];

export const steps: readonly (Step & { guidance: Guidance })[] = guide.flatMap((stage) =>
  stage.steps.map((step) => withGuidance(step, everyGuidance, 'open')),
);

/** What is read instead on the safety paths. */
export const everyReading: readonly string[] = steps.flatMap(({ guidance }) =>
  Object.values({ ...guidance.onPath }).flat(),
);
export const prompts = steps.flatMap((step) => step.prompts);

/** Keys whose strings are names for the machine and never read by a person. */
const unread = new Set([
  'id',
  'slug',
  'kind',
  'tool',
  'tools',
  'reuses',
  'itemsFrom',
  'showIf',
  'since',
  'aloneOption',
  'asks',
  'offIn',
  'optionalIn',
  'unsentOnlyIn',
  'page',
  'address',
]);

function collect(value: unknown, where: string, into: Line[]): void {
  if (typeof value === 'string') {
    into.push({ where, text: value });
  } else if (Array.isArray(value)) {
    for (const [position, item] of value.entries()) collect(item, `${where} ${position + 1}`, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (!unread.has(key)) collect(item, `${where} ${key}`, into);
    }
  }
}

/** Every string of a value that a person can read; `where` names it in what fails. */
export function linesOf(value: object, where: string): Line[] {
  const lines: Line[] = [];
  collect(value, where, lines);
  return lines;
}

/** Every string of the guide that a person can read. */
export const everyLine: readonly Line[] = [
  ...guide.flatMap(({ slug, name, intro }) => linesOf({ name, intro }, slug)),
  ...steps.flatMap((step) => [
    { where: step.id, text: step.name },
    ...linesOf(step.guidance, step.id),
    ...step.prompts.flatMap((prompt) => linesOf(prompt, prompt.id)),
  ]),
  ...linesOf({ ...aims }, 'aims'),
  ...linesOf({ ...enough, ...enoughReasons }, 'enough for today'),
  ...linesOf({ ...pathWords }, 'paths'),
  ...linesOf({ ...pageWords }, 'pages'),
  ...linesOf({ ...returns }, 'returns'),
  ...linesOf({ ...examples }, 'whole examples'),
  ...linesOf(everyIntro, 'an opening on a path'),
  ...linesOf({ readinessWords, statementWords, areaWords, levelWords, peopleFirstWords }, 'T03'),
  ...linesOf({ ...contactPlanNames, ...contactPlan }, 'T04'),
  ...linesOf({ ...goodwill }, 'T11'),
  ...askedQuestions.flatMap(({ id, ...asked }) => linesOf(asked, `T13 ${id}`)),
];
