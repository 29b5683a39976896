/**
 * A self-care week: up to four small acts, each hung on a time or a place, over seven days. A day
 * of an act is planned, done, skipped or moved to another; nothing is counted
 * (docs/content-brief.md, T09).
 */
import { t } from '@lingui/core/macro';
import { cues, cueWords, type Cue } from './cue-words';
import type { Answer, FormPart } from '@/journal/answer';
import { isBlankRow, rowsOf, withRows, type FormRow } from '@/journal/form-rows';

export const mostActs = 4;

/** A day of an act as its page says it; 'moved' names the day it went to. */
export type Standing = 'planned' | 'done' | 'skipped' | 'moved';
const standings: readonly Standing[] = ['planned', 'done', 'skipped', 'moved'];

/** `days` by calendar day, YYYY-MM-DD. `cue` is null, `hook` '', while nothing was said about when. */
export type Act = {
  words: string;
  cue: Cue | null;
  hook: string;
  days: ReadonlyMap<string, Standing>;
};

export const blankAct: Act = { words: '', cue: null, hook: '', days: new Map() };

export const isBlankAct = ({ words, hook, days }: Act): boolean =>
  words.trim() === '' && hook.trim() === '' && days.size === 0;

const calendarDay = /^on\.(\d{4}-\d{2}-\d{2})$/u;

const standingFrom = (words: string): Standing | undefined =>
  standings.find((standing) => words === standing || words.startsWith(`${standing} `));

function actOf(row: FormRow): Act {
  const days = new Map<string, Standing>();
  for (const { name, words } of row) {
    const day = calendarDay.exec(name)?.[1];
    const standing = standingFrom(words);
    if (day !== undefined && standing !== undefined) days.set(day, standing);
  }
  const cue = cues.find((one) => row.some(({ name }) => name === one)) ?? null;
  const wordsIn = (field: string): string => row.find(({ name }) => name === field)?.words ?? '';
  return { words: wordsIn('what'), cue, hook: cue === null ? '' : wordsIn(cue), days };
}

/** The acts in a form, at most four; what stands in it and is no act of ours is left out. */
export const actsOf = (parts: readonly FormPart[]): Act[] =>
  rowsOf(parts, 'act').slice(0, mostActs).map(actOf);

/** The page of the guide on which small acts are planned. */
export const actsPage = 'P2-2';

/**
 * Acts from that page's answer: its words, at its time, on its day where that is one of `days`
 * (YYYY-MM-DD). At most four; lines without words, and answers of another kind, give none.
 */
export function actsFromPage(answer: Answer, days: readonly string[]): Act[] {
  if (answer.kind !== 'date-time') return [];
  return answer.moments
    .filter(({ words }) => words.trim() !== '')
    .slice(0, mostActs)
    .map(({ words, date, time }) => ({
      words: words.trim(),
      cue: time === '' ? null : 'at',
      hook: time,
      days: new Map(days.includes(date) ? [[date, 'planned']] : []),
    }));
}

/** The parts with these acts; `dayWords` says a day (YYYY-MM-DD) as the person reads it. */
export function withActs(
  parts: readonly FormPart[],
  acts: readonly Act[],
  dayWords: (day: string) => string,
): FormPart[] {
  return withRows(
    parts,
    'act',
    acts.map((act, index) => [
      { name: 'what', label: t`Act ${index + 1}`, words: act.words },
      ...(act.cue === null ? [] : [{ name: act.cue, label: cueWords[act.cue], words: act.hook }]),
      ...[...act.days]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([day, words]) => ({ name: `on.${day}`, label: dayWords(day), words })),
    ]),
  );
}

/** The act with this day set to `standing`, or without it for null. */
export function onDay(act: Act, day: string, standing: Standing | null): Act {
  const days = new Map(act.days);
  if (standing === null) days.delete(day);
  else days.set(day, standing);
  return { ...act, days };
}

/** The act with what was planned for `from` moved to `to`; a day already done there stays done. */
export function moveDay(act: Act, from: string, to: string): Act {
  if (from === to) return act;
  const moved = onDay(act, from, 'moved');
  return act.days.get(to) === 'done' ? moved : onDay(moved, to, 'planned');
}

/** Whether an act can be moved to a day (YYYY-MM-DD): where it is neither planned nor done already. */
export function mayMoveTo(act: Act, day: string): boolean {
  const standing = act.days.get(day);
  return standing !== 'planned' && standing !== 'done';
}

/** The acts of one day, with their place in the plan, in its order. */
export const actsOn = (
  acts: readonly Act[],
  day: string,
): { act: Act; index: number; standing: Standing }[] =>
  acts.flatMap((act, index) => {
    const standing = act.days.get(day);
    return standing === undefined || isBlankRow([{ name: '', label: '', words: act.words }])
      ? []
      : [{ act, index, standing }];
  });

/** 'After breakfast', '' where nothing was said. */
export const hookWords = ({ cue, hook }: Act): string =>
  cue === null || hook.trim() === '' ? '' : `${cueWords[cue]} ${hook.trim()}`;

/**
 * A kind of act, and a small one to start from. No food counted, no weight, no looks
 * (docs/content-brief.md, T09).
 */
export const actKinds: readonly { kind: string; start: string }[] = [
  { kind: 'Move', start: 'Walk for ten minutes' },
  { kind: 'Sleep', start: 'Put the phone away and the light out' },
  { kind: 'Eat regularly', start: 'Have a meal, sitting down' },
  { kind: 'Fresh air', start: 'Stand outside for five minutes' },
  { kind: 'Quiet', start: 'Sit quietly for five minutes' },
  { kind: 'Write', start: 'Write a few lines' },
  { kind: 'People', start: 'Message a friend' },
  { kind: 'Fun', start: 'Do one thing only because I like it' },
  { kind: 'Home', start: 'Tidy one small corner' },
  { kind: 'Help', start: 'Ask somebody for one small thing' },
];
