import { t } from '@lingui/core/macro';
import type { Answer, FormPart, Strength } from './answer';
import { dayAndTime, dayInWords } from './calendar-day';
import { letterIn } from './form';
import { arrivalWords, ratingLine, readPart, type SunWords } from './suns';
import { inSentence } from '@/words/language';

export const strengthWords: Record<Strength, string> = { 1: 'a little', 2: 'quite', 3: 'very' };

/** A calendar day and an hour as they are said, '' for what isn't known of them; a file has them in figures. */
export function dated(date: string, time: string): string {
  const day = dayInWords(date);
  return day === '' || time === '' ? day + time : dayAndTime(day, time);
}

/** Marks that say no more than that the line stands there: the columns of plain ticks. */
const plainTicks: readonly string[] = ['chosen', 'promised'];

/** The marks of a checklist's line as words, so that a missed promise does not read like a kept one. */
const markWords = (marks: readonly string[]): string =>
  marks
    .filter((mark) => !plainTicks.includes(mark))
    .map((mark) => mark.replaceAll('-', ' '))
    .join(', ');

/** What was asked, before what was answered: a question or a sentence ends by itself. */
const asLead = (label: string): string => (/[.?!…:]$/u.test(label) ? label : `${label}:`);

/** A form that became a letter is read as that letter. */
function formLines(parts: readonly FormPart[]): string[] {
  const letter = letterIn(parts);
  if (letter !== undefined) return [letter];
  return parts
    .filter(({ words }) => words.trim() !== '')
    .map(readPart)
    .map(({ label, words }) => ({ label, said: dayInWords(words) }))
    .map(({ label, said }) => (label === '' ? said : `${asLead(label)} ${said}`));
}

/** The lines an answer is made of, as plain text; `suns` are the words of a scale, where they are known. White space inside the person's words stays as it is. */
export function answerLines(answer: Answer, suns?: SunWords): string[] {
  switch (answer.kind) {
    case 'long-text':
    case 'short-text':
    case 'letter':
      return [answer.text];
    case 'list':
      return answer.items.filter((item) => item.trim() !== '');
    case 'single-choice':
      return [answer.chosen?.words ?? '', answer.note].filter(Boolean);
    case 'multiple-choice':
      return [
        ...answer.chosen.map(({ words, strength }) =>
          strength === undefined ? words : `${words}, ${strengthWords[strength]}`,
        ),
        answer.note,
      ].filter(Boolean);
    case 'checklist':
      return [
        ...answer.items
          .filter((item) => item.marks.length > 0 || item.option === undefined)
          .map(({ words, marks }) => [words, markWords(marks)].filter(Boolean).join(': ')),
        answer.note,
      ].filter(Boolean);
    case 'scale':
      return [...answer.ratings.map((one) => ratingLine(one, suns)), answer.note].filter(Boolean);
    case 'date-time':
      return [
        ...answer.moments.map(({ words, date, time }) =>
          [words, dated(date, time)].filter(Boolean).join(', '),
        ),
        answer.note,
      ].filter(Boolean);
    case 'pairs':
      return [
        ...answer.rows
          .filter(({ left, right }) => left.trim() !== '' || right.trim() !== '')
          .map(({ left, right }) => [left, right].filter((side) => side.trim() !== '').join(' / ')),
        answer.note,
      ].filter(Boolean);
    case 'form':
      return formLines(answer.parts);
    case 'arrival':
      return [t`Arrived ${inSentence(arrivalWords[answer.level - 1] ?? '')}`];
  }
}

/** An answer as plain text, one line a part; for copying and for reading aloud. */
export const answerText = (answer: Answer, suns?: SunWords): string =>
  answerLines(answer, suns).join('\n');
