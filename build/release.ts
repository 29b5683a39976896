import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Named in the hash of a release, or made after it: they carry it, or the hash of what carries it. */
export const carriers: readonly string[] = ['404.html', 'index.html', 'sw.js'];

export const listName = 'files.sha256';

/** A line for each file of a folder, by name, as `sha256sum` writes and checks them. */
export function listOf(folder: string): readonly { name: string; line: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({
      name: path.slice(join(folder, '/').length).replaceAll('\\', '/'),
      hash: createHash('sha256').update(readFileSync(path)).digest('hex'),
    }))
    .filter(({ name }) => name !== listName)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, hash }) => ({ name, line: `${hash}  ${name}\n` }));
}

/** One number for a release: the hash of its list, without those that carry the number. */
export function releaseHash(list: ReturnType<typeof listOf>): string {
  const text = list.filter(({ name }) => !carriers.includes(name)).map(({ line }) => line);
  return createHash('sha256').update(text.join('')).digest('hex');
}

/**
 * Says in the page which version this is and what all its files come to, for About, and writes the list of
 * them. The files are read as they lie there, after everything is written, and the page before the service
 * worker is made, which holds the page's own hash. To come after what makes that.
 */
export function release(version: string): Plugin {
  const unhashed = `content="${version}"`;
  let folder = '';
  return {
    name: 'second-draft:release',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    transformIndexHtml: (html) =>
      html.replace('<!-- release -->', `<meta name="release" ${unhashed} />`),
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const hash = releaseHash(listOf(folder));
        for (const name of ['index.html', '404.html']) {
          const path = join(folder, name);
          // Another page than the app's is built by its own entry, as the gallery is.
          if (!existsSync(path)) continue;
          const page = readFileSync(path, 'utf8');
          writeFileSync(path, page.replace(unhashed, `content="${version} ${hash}"`));
        }
      },
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const list = listOf(folder);
        writeFileSync(join(folder, listName), list.map(({ line }) => line).join(''));
        process.stdout.write(`  Second Draft ${version}, ${releaseHash(list)}\n`);
      },
    },
  };
}
