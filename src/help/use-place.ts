import { countries, emergencyElsewhere, type Country, type Emergency } from '@/guide/countries';
import { useState } from 'react';
import { helplines, type Helpline } from '@/guide/helplines';
import { guessCountry, isPlace, type Place } from './guess-country';
import { useRemembered } from './use-remembered';

export type PlaceNow = {
  place: Place;
  /** Not chosen, but read from the browser's languages. */
  isGuess: boolean;
  country: Country | undefined;
  emergency: Emergency;
  /** The place's own lines, in the order they are kept. */
  lines: readonly Helpline[];
  choose: (place: Place) => void;
};

/** Whose numbers to show: the country chosen on Support, or a first guess. */
export function usePlace(): PlaceNow {
  const [remembered, remember] = useRemembered('country');
  const [guess] = useState(() => guessCountry(navigator.languages));
  const isGuess = !isPlace(remembered);
  const place = isPlace(remembered) ? remembered : guess;
  const country = countries.find(({ code }) => code === place);
  return {
    place,
    isGuess,
    country,
    emergency: country?.emergency ?? emergencyElsewhere,
    lines: helplines.filter((line) => line.countries.some((code) => code === place)),
    choose: (chosen) => remember(() => chosen),
  };
}
