/**
 * Five suns with a word each. What is stored of a rating stays a whole number from 0 to 10: a sun
 * stands for a few of them, and is chosen as the one in the middle of those, or at the end.
 */
import { t } from '@lingui/core/macro';
import type { ArrivalLevel, FormPart, Rating } from './answer';
import { ratingFrom } from './form';

/** What the five suns say, from the moon to the sun well up. */
export type SunWords = readonly [string, string, string, string, string];

/** How somebody is: at the start of the path, and in the first row of a check-in. */
export const arrivalWords = [
  t`Heavy`,
  t`Low`,
  t`Even`,
  t`Steady`,
  t`Light`,
] as const satisfies SunWords;

/** For a rating whose own words are not at hand. */
const plainWords: SunWords = [
  t({ comment: 'How high something was put, in a sentence', message: 'very low' }),
  t({ comment: 'How high something was put, in a sentence', message: 'low' }),
  t({ comment: 'How high something was put, in a sentence', message: 'in between' }),
  t({ comment: 'How high something was put, in a sentence', message: 'high' }),
  t({ comment: 'How high something was put, in a sentence', message: 'very high' }),
];

/** An answer like any other, and no number. */
export const unknownWords = t`I don’t know yet`;

const chosenAs: Record<ArrivalLevel, number> = { 1: 0, 2: 2, 3: 5, 4: 8, 5: 10 };

/** The rating, 0 to 10, that is kept where a sun is chosen. */
export const ratingOf = (sun: ArrivalLevel): number => chosenAs[sun];

/** The sun that any rating from 0 to 10 is shown as: 0 and 1, 2 and 3, 4 to 6, 7 and 8, 9 and 10. */
export function sunOf(rating: number): ArrivalLevel {
  if (rating <= 1) return 1;
  if (rating <= 3) return 2;
  if (rating <= 6) return 3;
  return rating <= 8 ? 4 : 5;
}

/** The word for a rating from 0 to 10. */
export const sunWord = (rating: number, words: SunWords = plainWords): string =>
  words[sunOf(rating) - 1] ?? '';

type RatedField = {
  /** What its page says beside it, where that is not the label it was stored with. */
  label?: string;
  words: SunWords;
};

/** The rated fields of the tools' pages, by their stored names. */
export const ratedFields: Readonly<
  Record<'pleasant' | 'energy' | 'steady' | 'believe', RatedField>
> = {
  // Stored as 'Pleasant'; heavy and light are the words for it wherever somebody says how they are.
  pleasant: { label: t`How it was`, words: arrivalWords },
  energy: { words: [t`Drained`, t`Tired`, t`Even`, t`Awake`, t`Wired`] },
  steady: { words: [t`Swept away`, t`Shaky`, t`In between`, t`Mostly`, t`Fully`] },
  believe: { words: [t`Not at all`, t`A little`, t`Half`, t`Mostly`, t`Fully`] },
};

/** A field of a form as it is read: a rating by its word, anything else as it stands. */
export function readPart({ name, label, words }: FormPart): { label: string; words: string } {
  const field = Object.entries(ratedFields).find(([rated]) => rated === name)?.[1];
  const rating = ratingFrom(words);
  if (field === undefined || rating === null) return { label, words };
  return { label: field.label ?? label, words: sunWord(rating, field.words) };
}

const unknownEnd = '.unknown';

/** What is kept of a row whose answer is that one does not know yet. It needs a number, which nothing reads. */
export const unknownRating = (row: string, words: string): Rating => ({
  row: `${row}${unknownEnd}`,
  words: `${words}: ${unknownWords}`,
  rating: 5,
});

/** Whether a rating is of this row and says that one does not know yet. */
export const isUnknown = (rating: Rating, row: string): boolean =>
  rating.row === `${row}${unknownEnd}`;

/** A row of a scale as it is read: 'Sleep: poor'. */
export function ratingLine({ row, words, rating }: Rating, five?: SunWords): string {
  if (row.endsWith(unknownEnd)) return words;
  const word = sunWord(rating, five);
  return `${words}: ${word.charAt(0).toLowerCase()}${word.slice(1)}`;
}
