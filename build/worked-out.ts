import { runnerImport, type Plugin } from 'vite';
import { words } from './words.ts';

async function dataOf(file: string, language: string): Promise<string> {
  const { module } = await runnerImport<Record<string, unknown>>(file, {
    plugins: [words(language)],
    resolve: { tsconfigPaths: true },
  });
  return Object.entries(module)
    .map(([name, data]) => `export const ${name} = ${JSON.stringify(data)};`)
    .join('\n');
}

/**
 * Files of the app whose exports are plain data: the build runs them, and has what they came to in their place,
 * so that nothing is fetched of what they were made from.
 */
export function workedOut(files: readonly string[], language: string): Plugin {
  const worked = new Map<string, string>();
  return {
    name: 'second-draft:worked-out',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      for (const file of files) {
        // oxlint-disable-next-line no-await-in-loop -- each starts a Vite of its own.
        worked.set(file, await dataOf(file, language));
      }
    },
    load: (id) => worked.get(id),
  };
}
