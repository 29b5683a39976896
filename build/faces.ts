/**
 * The faces as the app carries them, cut from the whole ones of @fontsource-variable by
 * `npm run faces` and kept in src/styles/faces: the letters of a language per file, and of the axes
 * what the design uses. tests/ui/faces.test.ts cuts them again and compares every byte.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** What English is written with: the only letters that are fetched before a page has others. */
const english =
  'U+0020-007E, U+00A0, U+00A3, U+00AD, U+00B7, U+00D7, U+00E9, U+2009-200D, U+2010-2011, ' +
  'U+2013-2014, U+2018-2019, U+201C-201D, U+2022, U+2026, U+202F, U+2212';

/** The rest of Western Europe, and the signs that the whole file has. */
const western =
  'U+0000-001F, U+007F-009F, U+00A1-00A2, U+00A4-00AC, U+00AE-00B6, U+00B8-00D6, U+00D8-00E8, ' +
  'U+00EA-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, ' +
  'U+2000-2008, U+200E-200F, U+2012, U+2015-2017, U+201A-201B, U+201E-2021, U+2023-2025, ' +
  'U+2027-202E, U+2030-206F, U+20AC, U+2122, U+2191, U+2193, U+2215, U+FEFF, U+FFFD';

/** The other languages in Latin letters. */
const extended =
  'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, ' +
  'U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, ' +
  'U+2113, U+2C60-2C7F, U+A720-A7FF';

type Axes = Readonly<Record<string, number | { min: number; max: number }>>;
type Face = { from: string; letters: string; axes: Axes };

const roman: Axes = { wght: 400, opsz: { min: 16, max: 72 } };
// Set between 16 and 25 pixels: what a size changes there, nobody sees.
const italic: Axes = { wght: 400, opsz: 18 };
const strong: Axes = { wght: 550, opsz: 20 };
const sans: Axes = { wght: { min: 400, max: 700 } };

const newsreader = (file: string): string => `newsreader/files/newsreader-${file}.woff2`;
const atkinson = (file: string): string =>
  `atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${file}-wght-normal.woff2`;
const hanken = 'hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2';

/** Every file in src/styles/faces, by its name. */
export const faces: Readonly<Record<string, Face>> = {
  'newsreader.woff2': { from: newsreader('latin-opsz-normal'), letters: english, axes: roman },
  'newsreader-western.woff2': {
    from: newsreader('latin-opsz-normal'),
    letters: western,
    axes: roman,
  },
  'newsreader-extended.woff2': {
    from: newsreader('latin-ext-opsz-normal'),
    letters: extended,
    axes: roman,
  },
  'newsreader-strong.woff2': {
    from: newsreader('latin-opsz-normal'),
    letters: english,
    axes: strong,
  },
  'newsreader-italic.woff2': {
    from: newsreader('latin-opsz-italic'),
    letters: english,
    axes: italic,
  },
  'newsreader-italic-western.woff2': {
    from: newsreader('latin-opsz-italic'),
    letters: western,
    axes: italic,
  },
  'newsreader-italic-extended.woff2': {
    from: newsreader('latin-ext-opsz-italic'),
    letters: extended,
    axes: italic,
  },
  'atkinson.woff2': { from: atkinson('latin'), letters: english, axes: sans },
  'atkinson-western.woff2': { from: atkinson('latin'), letters: western, axes: sans },
  'atkinson-extended.woff2': { from: atkinson('latin-ext'), letters: extended, axes: sans },
  'hanken-digits.woff2': { from: hanken, letters: 'U+0030-0039', axes: sans },
};

/** What the letters need to sit well, and figures of one width; small capitals and fractions are nowhere asked for. */
const features = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rvrn', 'tnum'];

/** The letters a `unicode-range` names. */
export function lettersIn(range: string): string {
  return [...range.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)]
    .flatMap(([, from = '', to = from]) => {
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, at) => first + at);
    })
    .map((code) => String.fromCodePoint(code))
    .join('');
}

/** Cuts one face; the same bytes whenever and wherever it is done. */
export function cutFace({ from, letters, axes }: Face): Promise<Uint8Array> {
  const whole = fileURLToPath(
    new URL(`../node_modules/@fontsource-variable/${from}`, import.meta.url),
  );
  return subsetFont(readFileSync(whole), lettersIn(letters), {
    targetFormat: 'woff2',
    // The few hints there are stay: without them Chromium prints “Trust” as “T rust” for whoever reads the PDF by program.
    keepFeatures: features,
    variationAxes: axes,
  });
}
