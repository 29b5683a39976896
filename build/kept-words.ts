import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const cache = join(import.meta.dirname, '../node_modules/.cache/second-draft-words');

/** What makes words out of sources, and so makes kept ones old. */
const makers = [
  'words.ts',
  'words-in-place.ts',
  'other-tongue.ts',
  'kept-words.ts',
  '../package-lock.json',
]
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('');

/** A source with its words in place, and the map back to it. */
export type Put<Map> = { code: string; map: Map };

/**
 * What `make` gives for these sources, kept on the disk: a build, each project of the tests and the first
 * frames ask for the same ones. `given` is all that it depends on; where nothing can be kept it is made anew.
 */
export function kept<Map>(
  given: readonly string[],
  make: () => Put<Map>,
  folder = cache,
): Put<Map> {
  const name = createHash('sha256')
    .update(JSON.stringify([makers, ...given]))
    .digest('hex');
  const file = join(folder, `${name}.json`);
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this very function wrote it
    return JSON.parse(readFileSync(file, 'utf8')) as Put<Map>;
  } catch {
    const made = make();
    try {
      mkdirSync(folder, { recursive: true });
      const half = `${file}.${randomBytes(6).toString('hex')}`;
      writeFileSync(half, JSON.stringify(made));
      renameSync(half, file);
    } catch {
      // A folder that can't be written to: it only takes longer.
    }
    return made;
  }
}
