/**
 * The licences of packages that only workers hold. Vite lists those of the page alone, and whoever is
 * given the app is given the licences of all its parts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

type Package = { name: string; version: string; license: string; text: string };

/** The package a module belongs to; null for one of the app's own. */
function packageOf(module: string): Package | null {
  if (!module.includes('/node_modules/')) return null;
  let folder = dirname(module.replace(/^\0/, '').split('?', 1)[0] ?? '');
  while (folder !== dirname(folder)) {
    const file = join(folder, 'package.json');
    const about: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
    if (isNamed(about)) {
      const licence = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      const text = licence === undefined ? '' : readFileSync(join(folder, licence), 'utf8').trim();
      return { name: about.name, version: about.version, license: about.license ?? '', text };
    }
    folder = dirname(folder);
  }
  return null;
}

/** A package's own description; folders within it may hold others that name nothing. */
const isNamed = (about: unknown): about is { name: string; version: string; license?: string } =>
  typeof about === 'object' && about !== null && 'name' in about && 'version' in about;

/** `collect` goes with the workers, `append` with the page, which is written after them. */
export function workerLicences(): { collect: () => Plugin; append: Plugin } {
  const found = new Map<string, Package>();
  return {
    collect: () => ({
      name: 'second-draft:worker-parts',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const module of chunk.moduleIds) {
            const part = packageOf(module);
            if (part !== null) found.set(part.name, part);
          }
        }
      },
    }),
    append: {
      name: 'second-draft:worker-licences',
      apply: 'build',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          const list = bundle['licences.md'];
          if (list?.type !== 'asset') throw new Error('There is no list of licences to add to.');
          const listed = String(list.source);
          const missing = [...found.values()]
            .filter(({ name }) => !listed.includes(`## ${name} - `))
            .toSorted((a, b) => (a.name < b.name ? -1 : 1));
          list.source = `${listed.trimEnd()}\n${missing
            .map(
              ({ name, version, license, text }) =>
                `\n## ${name} - ${version} (${license})\n\n${text}\n`,
            )
            .join('')}`;
        },
      },
    },
  };
}
