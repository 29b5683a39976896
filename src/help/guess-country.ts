import { countries, type CountryCode } from '@/guide/countries';
import { countryOfZone } from '@/guide/zone-countries';
import { saysNoPlace } from '@/journal/every-zone';

/** A country, or a place we have no numbers for. */
export type Place = CountryCode | 'elsewhere';

export type Guess = {
  place: Place;
  /** What it was read from. */
  by: 'zone' | 'language' | 'nothing';
  /** What the language says, where that is another country of ours. */
  other?: CountryCode;
};

const isCountry = (value: unknown): value is CountryCode =>
  countries.some(({ code }) => code === value);

export const isPlace = (value: unknown): value is Place =>
  value === 'elsewhere' || isCountry(value);

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    // Browsers hand on whatever was set as a language.
    return undefined;
  }
}

/**
 * Where somebody may be, from the zone of their clock and a browser's languages, the dearest first. An
 * emergency number is dialled where the person is, so the clock wins over the language, also where it
 * names a place we have no numbers for. Where it names none (a browser may hide it) the first language
 * that names a region decides; a language alone is spoken in too many countries to pick a number by.
 */
export function guessCountry(languages: readonly string[], zone: string): Guess {
  const region = languages.map(regionOf).find((one) => one !== undefined);
  if (zone === '' || saysNoPlace(zone)) {
    return isCountry(region)
      ? { place: region, by: 'language' }
      : { place: 'elsewhere', by: 'nothing' };
  }
  const place = countryOfZone(zone) ?? 'elsewhere';
  return isCountry(region) && region !== place
    ? { place, by: 'zone', other: region }
    : { place, by: 'zone' };
}
