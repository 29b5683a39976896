import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The router as it is for whoever uses the app: by its name it gives everybody what warns developers. */
export function quietRouter(): Plugin {
  const production = join(import.meta.dirname, '../node_modules/react-router/dist/production');
  return {
    name: 'second-draft:quiet-router',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [
          { find: /^react-router$/, replacement: `${production}/index.mjs` },
          { find: /^react-router\/dom$/, replacement: `${production}/dom-export.mjs` },
        ],
      },
    }),
  };
}
