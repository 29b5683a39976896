import { describe, expect, it } from 'vitest';
import { countries } from '@/guide/countries';
import { guessCountry } from '@/help/guess-country';

const guess = (zone: string, ...languages: string[]) => guessCountry(languages, zone);

describe('whose numbers are shown first', () => {
  it.each([
    ['Asia/Kolkata', 'IN'],
    ['Asia/Calcutta', 'IN'],
    ['Europe/London', 'GB'],
    ['Europe/Belfast', 'GB'],
    ['Europe/Dublin', 'IE'],
    ['Europe/Berlin', 'DE'],
    ['Europe/Paris', 'FR'],
    ['Europe/Zurich', 'CH'],
    ['America/New_York', 'US'],
    ['Pacific/Honolulu', 'US'],
    ['America/Toronto', 'CA'],
    ['America/Vancouver', 'CA'],
    ['Australia/Sydney', 'AU'],
    ['Pacific/Auckland', 'NZ'],
  ])('are those of the clock: %s', (zone, place) => {
    expect(guess(zone, 'en')).toEqual({ place, by: 'zone' });
    expect(guess(zone, `en-${place}`)).toEqual({ place, by: 'zone' });
  });

  it('are those of the clock where the language says another, and both are named', () => {
    expect(guess('Asia/Kolkata', 'en-US')).toEqual({ place: 'IN', by: 'zone', other: 'US' });
    expect(guess('Europe/Madrid', 'en-GB')).toEqual({
      place: 'elsewhere',
      by: 'zone',
      other: 'GB',
    });
  });

  it('are nobody’s where the clock lies in another country, whatever the language', () => {
    for (const zone of ['Europe/Madrid', 'America/Mexico_City', 'Asia/Tokyo', 'Mars/Olympus']) {
      expect(guess(zone, 'en-US').place).toBe('elsewhere');
    }
  });

  it.each(['', 'UTC', 'GMT', 'Etc/GMT+5', 'Atlantic/Reykjavik'])(
    'are those of the language where the clock hides its place: %s',
    (zone) => {
      expect(guess(zone, 'en', 'fr-CH')).toEqual({ place: 'CH', by: 'language' });
      expect(guess(zone, 'en')).toEqual({ place: 'elsewhere', by: 'nothing' });
      expect(guess(zone, 'es-ES', 'en-US').place).toBe('elsewhere');
    },
  );

  it('know every zone that this browser puts in a country of ours', () => {
    for (const { code } of countries) {
      // A property first, a method since: Node 20 has the one, browsers of today the other.
      const region: {
        timeZones?: readonly string[];
        getTimeZones?: () => readonly string[] | undefined;
      } = new Intl.Locale('und', { region: code });
      const zones = region.timeZones ?? region.getTimeZones?.() ?? [];
      expect(zones.length).toBeGreaterThan(0);
      expect(zones.filter((zone) => guess(zone, 'en').place !== code)).toEqual([]);
    }
  });
});
