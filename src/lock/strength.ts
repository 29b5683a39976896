import { t } from '@lingui/core/macro';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { lowestCost, usualCost, work, type PassphraseCost } from './passphrase-cost';

/** What a passphrase withstands, and the words for it. */
export type Strength = {
  level: 'short' | 'easy' | 'day' | 'year' | 'years' | 'lifetime' | 'unknown';
  words: string;
  /** To be chosen only after it was said that somebody could guess it. */
  isWeak: boolean;
};

const fewest = 8;

/** As much as is judged: what comes after only makes it stronger, and costs time at each key press. */
const mostJudged = 40;

/**
 * Guesses a second at the usual cost that a rented rack of graphics cards is taken to make; more than
 * any machine we know of, so that the words err on the safe side.
 */
const guessesPerSecond = 10_000;

const hour = 3600;
const year = 365 * 24 * hour;

const levels: readonly { level: Strength['level']; below: number; words: string }[] = [
  { level: 'easy', below: hour, words: t`Easy to guess` },
  { level: 'day', below: 24 * hour, words: t`Could be guessed by a program in a day` },
  { level: 'year', below: year, words: t`Could be guessed by a program in a year` },
  { level: 'years', below: 100 * year, words: t`Would hold for years` },
  { level: 'lifetime', below: Infinity, words: t`Would hold for longer than a lifetime` },
];

const weak: readonly Strength['level'][] = ['short', 'easy', 'day'];

const strength = (level: Strength['level'], words: string): Strength => ({
  level,
  words,
  isWeak: weak.includes(level),
});

/** The words people choose first, whoever they are: none of the person's own is looked at. */
const obvious = ['second draft', 'seconddraft', 'journal', 'diary', 'passphrase'];

/**
 * The lists that find the most for their size (400 KB as they travel): known passwords, common words,
 * first names, runs of days and months. The family names would be another 250, and find little.
 */
async function loadMeter(): Promise<ZxcvbnFactory> {
  const [core, graphs, passwords, diceware, names, common, sequences] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common/dist/adjacencyGraphs.json.mjs'),
    import('@zxcvbn-ts/language-common/dist/passwords.json.mjs'),
    import('@zxcvbn-ts/language-common/dist/diceware.json.mjs'),
    import('@zxcvbn-ts/language-en/dist/firstnames.json.mjs'),
    import('@zxcvbn-ts/language-en/dist/wikipedia.json.mjs'),
    import('@zxcvbn-ts/language-en/dist/wordSequences.json.mjs'),
  ]);
  return new core.ZxcvbnFactory({
    graphs: graphs.default,
    dictionary: {
      'passwords-common': passwords.default,
      'diceware-common': diceware.default,
      'firstnames-en': names.default,
      'wikipedia-en': common.default,
      ...sequences.default,
    },
  });
}

let meter: Promise<ZxcvbnFactory> | null = null;

function loadedMeter(): Promise<ZxcvbnFactory> {
  meter ??= loadMeter().catch((error: unknown) => {
    // The next one may load.
    meter = null;
    throw error;
  });
  return meter;
}

/**
 * How long a program would need that has the stored journal and all the time it wants, at this cost
 * for each guess. An estimate: a line of a song is easier than it looks. 'unknown' where the lists
 * could not be loaded.
 */
export async function strengthOf(
  passphrase: string,
  cost: PassphraseCost = lowestCost,
): Promise<Strength> {
  const letters = Array.from(passphrase.normalize('NFKC'));
  if (letters.length < fewest) {
    return strength('short', t`Fewer than 8 characters, so easy to guess`);
  }
  let guesses: number;
  try {
    guesses = (await loadedMeter()).check(letters.slice(0, mostJudged).join(''), obvious).guesses;
  } catch {
    return strength('unknown', t`How strong it is could not be judged just now`);
  }
  const perSecond = (guessesPerSecond * work(usualCost)) / work(cost);
  const seconds = guesses / perSecond;
  const found = levels.find(({ below }) => seconds < below);
  return found === undefined ? strength('unknown', '') : strength(found.level, found.words);
}
