import { useState } from 'react';
import { countries, emergencyElsewhere, type Country, type Emergency } from '@/guide/countries';
import { helplines, type Helpline } from '@/guide/helplines';
import { zoneOfDevice } from '@/journal/every-zone';
import { factOf } from '@/journal/facts';
import { useJournal } from '@/store/journal-context';
import { guessCountry, isPlace, type Guess, type Place } from './guess-country';
import { useRemembered } from './use-remembered';

export type PlaceNow = {
  place: Place;
  /** What it was guessed from; null where it was chosen. */
  guessedBy: Guess['by'] | null;
  country: Country | undefined;
  /** Another country that the guess may be wrong about; none once a place was chosen. */
  other: Country | undefined;
  emergency: Emergency;
  /** The place's own lines, in the order they are kept. */
  lines: readonly Helpline[];
  choose: (place: Place) => void;
};

const countryOf = (place: Place | undefined): Country | undefined =>
  countries.find(({ code }) => code === place);

/** As it stands in a sentence. */
export const nameOfPlace = (country: Country | undefined): string | undefined =>
  country?.inSentence ?? country?.name;

/** Whose numbers to show: the country chosen on Support or on a card, or a first guess. */
export function usePlace(): PlaceNow {
  const [remembered, remember] = useRemembered('country');
  const ownZone = useJournal(({ facts }) => factOf(facts, 'timeZone'));
  const [deviceZone] = useState(zoneOfDevice);
  const isChosen = isPlace(remembered);
  const guess = guessCountry(navigator.languages, ownZone ?? deviceZone);
  const place = isChosen ? remembered : guess.place;
  const country = countryOf(place);
  return {
    place,
    guessedBy: isChosen ? null : guess.by,
    country,
    other: isChosen ? undefined : countryOf(guess.other),
    emergency: country?.emergency ?? emergencyElsewhere,
    lines: helplines.filter((line) => line.countries.some((code) => code === place)),
    choose: (chosen) => remember(() => chosen),
  };
}
