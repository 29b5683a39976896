import { useId } from 'react';
import { ratingOf, sunOf, type SunWords } from '@/journal/suns';
import { FiveScale } from './five-scale';
import { SunGlyph } from './sun-glyph';

type ScaleFieldProps = {
  words: string;
  hint?: string | undefined;
  labels: SunWords;
  /** 0 to 10; null where there is none. */
  rating: number | null;
  onChange: (rating: number | null) => void;
  /** An answer beside the five that is no number. */
  other?: { words: string; isChosen: boolean; onChoose: () => void };
  /** Where it can be cleared. */
  clears?: 'here' | 'elsewhere';
};

/** Five suns for a rating from 0 to 10; one that was given otherwise keeps its number until it is changed. */
export function ScaleField({ words, labels, rating, onChange, ...rest }: ScaleFieldProps) {
  return (
    <FiveScale
      {...rest}
      name={useId()}
      legend={words}
      labels={labels}
      value={rating === null ? null : sunOf(rating)}
      onChange={(sun) => onChange(ratingOf(sun))}
      onClear={() => onChange(null)}
      glyph={SunGlyph}
    />
  );
}
