/** What changes the parts of a form. */
import { t } from '@lingui/core/macro';
import type { FormPart } from './answer';

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
