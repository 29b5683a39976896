import type { Answer, FormPart } from './answer';
import type { Draft } from './entry';

/** The fields of a tool's form; none for an answer of another kind. */
export const partsOf = (answer: Answer): readonly FormPart[] =>
  answer.kind === 'form' ? answer.parts : [];

/** The fields a draft holds; none where there is no draft, or it is no form. */
export const partsIn = (draft: Draft | undefined): readonly FormPart[] =>
  draft === undefined ? [] : partsOf(draft.answer);

/** What stands in the field called `name`; '' where nothing does. */
export function wordsOf(parts: readonly FormPart[], name: string): string {
  return parts.find((part) => part.name === name)?.words ?? '';
}

/** The field that holds what the other fields of a form became: what is read, and copied, as the page. */
export const letterName = 'letter';

/** The letter that a form became; undefined where it is no more than its parts. */
export const letterIn = (parts: readonly FormPart[]): string | undefined => {
  const letter = wordsOf(parts, letterName);
  return letter.trim() === '' ? undefined : letter;
};

/** The whole number from 0 to 10 in words such as '6 of 10'; null for any other words. */
export function ratingFrom(words: string): number | null {
  const rating = /^(\d{1,2}) of 10$/.exec(words)?.[1];
  return rating === undefined || Number(rating) > 10 ? null : Number(rating);
}
