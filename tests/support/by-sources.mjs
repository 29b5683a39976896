import { fileURLToPath } from 'node:url';

const asSaid = fileURLToPath(new URL('words-as-said.ts', import.meta.url));

/** How Vite runs sources where nothing is built: the words as they stand in them. */
export const bySources = {
  configFile: false,
  resolve: {
    tsconfigPaths: true,
    alias: { '@lingui/core/macro': asSaid, '@lingui/react/macro': asSaid },
  },
};
