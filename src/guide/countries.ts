/** The countries we know numbers in, and the number for an emergency in each. */

export type CountryCode = 'AU' | 'CA' | 'CH' | 'DE' | 'FR' | 'GB' | 'IE' | 'IN' | 'NZ' | 'US';

/** Where a number was read; none is from memory. */
export type Reading = {
  /** A stored page or register, which may be old. */
  source: string;
  /** The month it was last read, as YYYY-MM. */
  checked: string;
};

/** What every number here was read in, this month. */
export const readIn = (source: string): Reading => ({ source, checked: '2026-11' });

/** The police, where another number reaches them sooner than the one for every emergency. */
export type Police = Reading & {
  number: string;
  /** Reached without speaking, by a text message. */
  text?: string;
};

export type Emergency = Reading & {
  number: string;
  police?: Police;
  /** What helps to know before calling. */
  note?: string;
};

export type Country = {
  code: CountryCode;
  name: string;
  /** The name as it stands in a sentence, where it needs an article. */
  inSentence?: string;
  /** What the other lines on a card are called, where one part of the country has its own. */
  otherWays?: string;
  emergency: Emergency;
};

/** The countries we know lines in, in the order of their names. */
export const countries: readonly Country[] = [
  {
    code: 'AU',
    name: 'Australia',
    emergency: { number: '000', ...readIn('public emergency pages') },
  },
  { code: 'CA', name: 'Canada', emergency: { number: '911', ...readIn('public emergency pages') } },
  {
    code: 'FR',
    name: 'France',
    emergency: {
      number: '112',
      police: {
        number: '17',
        text: '114',
        ...readIn('womenforwomenfrance.org, and service-public.fr as a town shows it'),
      },
      ...readIn('112.hu and hse.ie, on 112 in every EU country'),
    },
  },
  {
    code: 'DE',
    name: 'Germany',
    emergency: {
      number: '112',
      police: { number: '110', ...readIn('pages of German fire services and baden-baden.de') },
      ...readIn('112.hu and hse.ie, on 112 in every EU country'),
    },
  },
  {
    code: 'IN',
    name: 'India',
    emergency: { number: '112', ...readIn('businesstoday.in, 2019, quoting the home ministry') },
  },
  {
    code: 'IE',
    name: 'Ireland',
    emergency: {
      number: '112',
      note: '999 reaches the same people.',
      ...readIn('hse.ie and nationalambulanceservice.ie'),
    },
  },
  {
    code: 'NZ',
    name: 'New Zealand',
    emergency: { number: '111', ...readIn('public emergency pages') },
  },
  {
    code: 'CH',
    name: 'Switzerland',
    emergency: {
      number: '112',
      note: '144 is the ambulance. 112 is answered by the police.',
      police: { number: '117', ...readIn('ch.ch, on emergency numbers') },
      ...readIn('ch.ch, on emergency numbers'),
    },
  },
  {
    code: 'GB',
    name: 'United Kingdom',
    inSentence: 'the United Kingdom',
    otherWays: 'In Scotland, Wales or Northern Ireland, and other ways',
    emergency: {
      number: '999',
      note: 'If it isn’t safe to speak on a mobile, stay on the line and press 55 when asked.',
      ...readIn('council and police pages on the Silent Solution'),
    },
  },
  {
    code: 'US',
    name: 'United States',
    inSentence: 'the United States',
    emergency: { number: '911', ...readIn('public emergency pages') },
  },
];

/** Where we know no country's own number. */
export const emergencyElsewhere: Emergency = {
  number: '112',
  note: 'Your country’s own emergency number comes first, if you know it. Most mobile phones take 112 for an emergency call.',
  ...readIn('112.hu and eena.org, on 112 in mobile networks'),
};
