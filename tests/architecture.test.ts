import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** What each folder may import; docs/architecture in the README says why. Keep the two the same. */
const mayImport: Record<string, readonly string[]> = {
  journal: [],
  guide: ['journal'],
  wording: [],
  files: ['journal', 'guide', 'storage', '@noble/hashes'],
  storage: ['journal', 'idb', 'valibot'],
  store: ['journal', 'guide', 'storage', 'zustand', 'react'],
  ui: ['react'],
  answers: ['ui', 'journal', 'guide', 'react'],
  help: ['ui', 'store', 'guide', 'journal', 'react', 'react-router-dom'],
  writing: [
    'answers',
    'help',
    'ui',
    'store',
    'wording',
    'journal',
    'guide',
    'storage',
    'react',
    'react-router-dom',
  ],
  screens: [
    'writing',
    'help',
    'answers',
    'ui',
    'store',
    'wording',
    'files',
    'guide',
    'journal',
    'react',
    'react-router-dom',
  ],
  app: [
    'screens',
    'writing',
    'help',
    'ui',
    'store',
    'guide',
    'journal',
    'storage',
    'react',
    'react-dom',
    'react-router-dom',
    'zustand',
    'virtual:pwa-register',
  ],
  styles: [],
};

/** These folders know each other's shapes only. */
const typesOnly: readonly (readonly [from: string, to: string])[] = [
  ['guide', 'journal'],
  ['store', 'storage'],
  ['writing', 'storage'],
  ['app', 'storage'],
];

type Import = { file: string; folder: string; from: string; isType: boolean };

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');

function importsOf(file: string): Import[] {
  const folder = file.split('/')[0] ?? '';
  const statements = textOf(file).matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^;'"]*?from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  );
  return [...statements].map(([, type, names, from, lazy]) => ({
    file,
    folder,
    from: lazy ?? from ?? '',
    isType:
      type !== undefined ||
      (names !== undefined &&
        /^\{[^}]*\}\s*from\s+$/.test(names.trim() + ' ') &&
        names
          .slice(names.indexOf('{') + 1, names.lastIndexOf('}'))
          .split(',')
          .every((name) => name.trim() === '' || name.trim().startsWith('type '))),
  }));
}

/** The folder of src an import leads to, or the package's name. */
function target({ file, from }: Import): string {
  if (from.startsWith('@/')) return from.slice(2).split('/')[0] ?? '';
  if (from.startsWith('.')) return posix.join(dirname(file), from).split('/')[0] ?? '';
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

const imports = files
  .filter((file) => file !== 'main.tsx')
  .flatMap(importsOf)
  .filter(({ from }) => !from.endsWith('.css'));

const screenOf = (file: string): string => file.split('/')[1] ?? '';

describe('the map of the code', () => {
  it('covers every folder', () => {
    const folders = new Set(
      files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]),
    );
    expect([...folders].filter((folder) => folder !== undefined && !(folder in mayImport))).toEqual(
      [],
    );
  });

  it('is kept by every import', () => {
    const broken = imports
      .filter((one) => target(one) !== one.folder)
      .filter((one) => !(mayImport[one.folder] ?? []).includes(target(one)))
      .map((one) => `${one.file} imports ${one.from}`);
    expect(broken).toEqual([]);
  });

  it('lets some folders know only the shapes of others', () => {
    const broken = imports
      .filter((one) => typesOnly.some(([from, to]) => from === one.folder && to === target(one)))
      .filter((one) => !one.isType)
      .map((one) => `${one.file} imports more than types from ${one.from}`);
    expect(broken).toEqual([]);
  });

  it('keeps screens from importing each other', () => {
    const broken = imports
      .filter((one) => one.folder === 'screens' && target(one) === 'screens')
      .map((one) => ({
        ...one,
        to: one.from.startsWith('@/') ? one.from.slice(2) : posix.join(dirname(one.file), one.from),
      }))
      .filter(({ file, to }) => to !== 'screens/paths' && screenOf(to) !== screenOf(file))
      .map(({ file, from }) => `${file} imports ${from}`);
    expect(broken).toEqual([]);
  });
});

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');

describe('what code may reach', () => {
  const naming = (word: RegExp): string[] =>
    files.filter((file) => word.test(withoutComments(textOf(file))));

  it('names localStorage in one file', () => {
    expect(naming(/\blocalStorage\b/)).toEqual(['storage/local-home.ts']);
  });

  it('never talks to the network', () => {
    expect(
      naming(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\s*\(/),
    ).toEqual([]);
  });

  it.each(['journal', 'guide', 'wording', 'files'])(
    'keeps the browser, the clock and chance out of %s',
    (folder) => {
      const reaching = naming(
        /\b((window|document|navigator|indexedDB|sessionStorage|crypto)\.|Date\.now|new Date\(\)|Math\.random)/,
      ).filter((file) => file.startsWith(`${folder}/`));
      expect(reaching).toEqual([]);
    },
  );

  it('has no barrels and no default exports', () => {
    expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
    expect(naming(/^export default\b/m)).toEqual([]);
  });
});
