/** What changed between two answers to the same question, in one plain line that judges nothing. */
import { plural, t } from '@lingui/core/macro';
import type { Answer, Rating } from './answer';
import { answerLines } from './answer-text';
import { inWords } from './counted';
import { inSentence } from '@/words/language';
import { letterIn, letterName } from './form';
import { compareSentences, sentencesIn, type SentenceCounts } from './sentences';
import { arrivalWords, readPart, sunOf, sunWord, type SunWords } from './suns';

const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What is counted. */
type Noun = 'sentence' | 'line';
type Changed = Exclude<keyof SentenceCounts, 'kept'>;
type Clause = (count: number, words: string) => string;

/** 'three sentences are new': the first of several says what is counted, by its count in words. */
const named: Readonly<Record<Noun, Readonly<Record<Changed, Clause>>>> = {
  sentence: {
    added: (count, words) =>
      plural(count, { one: `${words} sentence is new`, other: `${words} sentences are new` }),
    changed: (count, words) =>
      plural(count, {
        one: `${words} sentence is put differently`,
        other: `${words} sentences are put differently`,
      }),
    removed: (count, words) =>
      plural(count, { one: `${words} sentence is gone`, other: `${words} sentences are gone` }),
  },
  line: {
    added: (count, words) =>
      plural(count, { one: `${words} line is new`, other: `${words} lines are new` }),
    changed: (count, words) =>
      plural(count, {
        one: `${words} line is put differently`,
        other: `${words} lines are put differently`,
      }),
    removed: (count, words) =>
      plural(count, { one: `${words} line is gone`, other: `${words} lines are gone` }),
  },
};

const asBefore: Clause = (count, words) =>
  plural(count, { one: `${words} line is as before`, other: `${words} lines are as before` });

/** 'one is gone': what is counted has been named before. */
const unnamed: Readonly<Record<'changed' | 'removed', Clause>> = {
  changed: (count, words) =>
    plural(count, { one: `${words} is put differently`, other: `${words} are put differently` }),
  removed: (count, words) => plural(count, { one: `${words} is gone`, other: `${words} are gone` }),
};

/** 'Three sentences are new, one is put differently; one is gone.' '' where nothing changed. */
function countsInWords(counts: SentenceCounts, noun: Noun): string {
  const parts = (['added', 'changed', 'removed'] as const).filter((what) => counts[what] > 0);
  const words = parts.map((what, place) => {
    const clause = place === 0 || what === 'added' ? named[noun][what] : unnamed[what];
    return clause(counts[what], inWords(counts[what]));
  });
  const [first = '', second, third] = words;
  if (first === '') return '';
  const begin = withCapital(first);
  if (second === undefined)
    return t({ comment: '“Three sentences are new.”', message: `${begin}.` });
  if (third !== undefined)
    return t({
      comment: '“Three sentences are new, one is put differently; one is gone.”',
      message: `${begin}, ${second}; ${third}.`,
    });
  return counts.removed > 0
    ? t({ comment: '“Three sentences are new; one is gone.”', message: `${begin}; ${second}.` })
    : t({
        comment: '“Three sentences are new, one is put differently.”',
        message: `${begin}, ${second}.`,
      });
}

/** From these shares of the older text's length on; what is shorter than all is 'Much shorter.' */
const lengths: readonly (readonly [from: number, words: string])[] = [
  [3.5, t`Much longer.`],
  [2.5, t`About three times as long.`],
  [1.7, t`About twice as long.`],
  [1.25, t`Longer.`],
  [0.8, ''],
  [0.6, t`Shorter.`],
  [0.4, t`About half as long.`],
  [0, t`Much shorter.`],
];

/** How long a text is, whatever its script: white space does not count. */
const lengthOf = (text: string): number => text.replaceAll(/\s+/gu, '').length;

const lengthInWords = (older: string, newer: string): string => {
  const share = lengthOf(newer) / lengthOf(older);
  return lengths.find(([from]) => share >= from)?.[1] ?? '';
};

const sameWords = t`The same words.`;

function textChange(older: string, newer: string): string {
  const [before, after] = [older, newer].map((text) => text.trim());
  if (before === undefined || after === undefined || before === after) return sameWords;
  if (before === '') return t`Nothing stood here before.`;
  if (after === '') return t`Nothing stands here now.`;
  const counts = compareSentences(sentencesIn(before), sentencesIn(after));
  const isAllNew = counts.kept === 0 && counts.changed === 0;
  const sentences = isAllNew ? t`All of it is in new words.` : countsInWords(counts, 'sentence');
  const line = [lengthInWords(before, after), sentences].filter(Boolean).join(' ');
  return line === '' ? sameWords : line;
}

const fromTo = (older: string, newer: string): string =>
  t`From ${inSentence(older)} to ${inSentence(newer)}.`;

const fromToOf = (label: string, older: string, newer: string): string =>
  t`${label}: from ${inSentence(older)} to ${inSentence(newer)}`;

function scaleChange(
  older: readonly Rating[],
  newer: readonly Rating[],
  suns: SunWords | undefined,
): string {
  const pairs = newer.flatMap((now) => {
    const before = older.find(({ row }) => row === now.row);
    return before === undefined ? [] : [{ before, now }];
  });
  const moved = pairs.filter(({ before, now }) => sunOf(before.rating) !== sunOf(now.rating));
  const rows = moved.map(({ before, now }) => ({
    row: now.words,
    older: sunWord(before.rating, suns),
    newer: sunWord(now.rating, suns),
  }));
  const [only] = rows;
  if (only === undefined) return pairs.length === 0 ? '' : t`Nothing moved.`;
  if (newer.length === 1) return fromTo(only.older, only.newer);
  // A line says two rows one by one.
  const [first = '', second] = rows.map((one) => fromToOf(one.row, one.older, one.newer));
  if (second === undefined)
    return t({ comment: '“Energy: from low to high.”', message: `${first}.` });
  const rest = rows.length - 2;
  const count = inWords(rest);
  if (rest === 0)
    return t({
      comment: '“Energy: from low to high; sleep: from bad to fair.”',
      message: `${first}; ${second}.`,
    });
  return plural(rest, {
    one: `${first}; ${second}; ${count} more moved.`,
    other: `${first}; ${second}; ${count} more moved.`,
  });
}

/** What stayed, is new or is gone of the lines of a list. */
function linesChange(older: readonly string[], newer: readonly string[]): string {
  const counts = compareSentences(older, newer);
  const changes = countsInWords(counts, 'line');
  if (changes === '') return t`The same lines.`;
  return counts.kept === 0
    ? changes
    : `${withCapital(asBefore(counts.kept, inWords(counts.kept)))}. ${changes}`;
}

function noteChange(older: string, newer: string): string {
  const [before, after] = [older.trim(), newer.trim()];
  if (before === after) return '';
  if (before === '') return t`The note is new.`;
  return after === '' ? t`The note is gone.` : t`The note has changed.`;
}

function choiceChange(older: string, newer: string): string {
  if (older === newer) return t`The same choice.`;
  if (older === '') return t`“${newer}” is new.`;
  return newer === '' ? t`“${older}” is gone.` : t`From “${older}” to “${newer}”.`;
}

const joined = (...lines: readonly string[]): string => lines.filter(Boolean).join(' ');

const withoutNote = <Kind extends Answer & { note: string }>(answer: Kind): Kind => ({
  ...answer,
  note: '',
});

type FormAnswer = Extract<Answer, { kind: 'form' }>;

/** A form by its ratings, and by all that stands beside them. */
function formChange(older: FormAnswer, newer: FormAnswer): string {
  const letters = [letterIn(older.parts), letterIn(newer.parts)];
  if (letters[0] !== undefined && letters[1] !== undefined) {
    return textChange(letters[0], letters[1]);
  }
  const isRated = (part: FormAnswer['parts'][number]): boolean =>
    readPart(part).words !== part.words;
  const moved = newer.parts.filter(isRated).flatMap((part) => {
    const before = older.parts.find(({ name }) => name === part.name);
    const [then, now] = [before, part].map((one) => one && readPart(one));
    if (then === undefined || now === undefined || then.words === now.words) return [];
    return [`${fromToOf(now.label, then.words, now.words)}.`];
  });
  const wordsOf = ({ parts }: FormAnswer): string =>
    parts
      .filter((part) => part.name !== letterName && !isRated(part))
      .map(({ words }) => words)
      .join('\n');
  const words = textChange(wordsOf(older), wordsOf(newer));
  return joined(...moved, moved.length > 0 && words === sameWords ? '' : words);
}

/**
 * What changed from `older` to `newer`, in a line such as 'About twice as long. Three sentences are new;
 * one is gone.' or 'From low to steady.' `suns` are the words of a scale where they are known. It may
 * quote what was chosen, so a masked journal hands in masked answers.
 */
export function changeInOneLine(older: Answer, newer: Answer, suns?: SunWords): string {
  if (older.kind === 'scale' && newer.kind === 'scale') {
    return joined(
      scaleChange(older.ratings, newer.ratings, suns),
      noteChange(older.note, newer.note),
    );
  }
  if (older.kind === 'arrival' && newer.kind === 'arrival') {
    const [then, now] = [older, newer].map(({ level }) => arrivalWords[level - 1] ?? '');
    return then === now ? t`Nothing moved.` : fromTo(then ?? '', now ?? '');
  }
  if (older.kind === 'form' && newer.kind === 'form') return formChange(older, newer);
  if (older.kind === 'single-choice' && newer.kind === 'single-choice') {
    const [then, now] = [older, newer].map(({ chosen }) => chosen?.words ?? '');
    return joined(choiceChange(then ?? '', now ?? ''), noteChange(older.note, newer.note));
  }
  if ('note' in older && 'note' in newer) {
    return joined(
      linesChange(answerLines(withoutNote(older)), answerLines(withoutNote(newer))),
      noteChange(older.note, newer.note),
    );
  }
  if (older.kind === 'list' && newer.kind === 'list') {
    return linesChange(answerLines(older), answerLines(newer));
  }
  return textChange(answerLines(older).join('\n'), answerLines(newer).join('\n'));
}
