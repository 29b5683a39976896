/** What is said of the country that numbers are for, as data. */

export const placeWords = {
  /** Behind an emergency number in a sentence. */
  of: (country: string): string => `(in ${country})`,
  police: (country: string): string => `(police, in ${country})`,
  elsewhere: '(on most mobile phones; your own country’s number comes first)',
  or: ' or ',
  orText: ' or by text ',
  /** Above a list of lines. */
  lines: (country: string): string => `In ${country}:`,
  /** On a card. */
  choose: 'Numbers for',
  somewhereElse: 'Somewhere else',
  guessed: {
    zone: 'A guess from this device’s clock.',
    language: 'A guess from this browser’s language.',
    /** The clock's country is none of ours. */
    unknown:
      'This device’s clock is in a country we have no numbers for. Change it if you are somewhere else.',
    nothing: 'Nothing on this device says which country you are in. Please choose it.',
    /** The clock's country and the language's differ. */
    two: (country: string, other: string): string =>
      `This device’s clock says ${country}, and its language ${other}. Which is it?`,
    here: 'a country we have no numbers for',
  },
} as const;
