/** A country, or a place we have no numbers for. */
export type Place = CountryCode | 'elsewhere';

export const isPlace = (value: unknown): value is Place =>
  value === 'elsewhere' || countries.some(({ code }) => code === value);

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    // Browsers hand on whatever was set as a language.
    return undefined;
  }
}

/**
 * Where somebody may be, from a browser's languages, the dearest first: the first that names a
 * region decides. A language alone is spoken in too many countries to pick an emergency number by.
 */
export function guessCountry(languages: readonly string[]): Place {
  const region = languages.map(regionOf).find((one) => one !== undefined);
  return isPlace(region) ? region : 'elsewhere';
}
import { countries, type CountryCode } from '@/guide/countries';
