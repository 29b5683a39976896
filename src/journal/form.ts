import { t } from '@lingui/core/macro';
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

/**
 * The parts with `words` in the field called `name`, where it stood or else at the end. Empty words
 * take the field out, so that a form that was emptied is blank again.
 */
export function withPart(
  parts: readonly FormPart[],
  name: string,
  label: string,
  words: string,
): FormPart[] {
  if (words === '') return parts.filter((part) => part.name !== name);
  const place = parts.findIndex((part) => part.name === name);
  const part = { name, label, words };
  return place === -1 ? [...parts, part] : parts.with(place, part);
}

/**
 * The parts in the order of the form they were written in, whatever was written first; `names` may be
 * beginnings ('promise.' for 'promise.1.act'). What is not named keeps its order and comes last.
 */
export function inFormOrder(parts: readonly FormPart[], names: readonly string[]): FormPart[] {
  const rank = ({ name }: FormPart): number => {
    const place = names.findIndex((one) =>
      one.endsWith('.') ? name.startsWith(one) : name === one,
    );
    return place === -1 ? names.length : place;
  };
  return parts.toSorted((one, other) => rank(one) - rank(other));
}

/** '6 of 10'; '' for no rating. */
export const ratingWords = (rating: number | null): string =>
  rating === null ? '' : t`${rating} of 10`;

/** The whole number from 0 to 10 in words such as '6 of 10'; null for any other words. */
export function ratingFrom(words: string): number | null {
  const rating = /^(\d{1,2}) of 10$/.exec(words)?.[1];
  return rating === undefined || Number(rating) > 10 ? null : Number(rating);
}
