import { languageTag } from './language';

/** A number in the figures of the language, where it stands by itself; `least` figures, with noughts before it. */
export const shownNumber = (number: number, least = 1): string =>
  new Intl.NumberFormat(languageTag, { minimumIntegerDigits: least }).format(number);
