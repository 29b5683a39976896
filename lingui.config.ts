import { defineConfig } from '@lingui/conf';
import babel from '@lingui/cli/api/extractors/babel';
import { formatter } from '@lingui/format-po';
import { outside, outsideFiles } from './build/words-outside.ts';

/** The interface's words: macros where they are said, and one catalogue for each language. build/words.ts puts one in place. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [
    {
      path: '<rootDir>/words/{locale}',
      include: ['src', ...Object.keys(outsideFiles)],
    },
  ],
  extractors: [outside, babel],
  // Without lines or places a catalogue changes where its words do, and nowhere else.
  format: formatter({ origins: false }),
});
