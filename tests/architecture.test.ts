import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

const map = readFileSync(
  fileURLToPath(new URL('../docs/architecture.md', import.meta.url)),
  'utf8',
);

/** What each folder may import, as the table in docs/architecture.md says it. */
const mayImport: Record<string, readonly string[]> = {};
/** These folders know each other's shapes only. */
const typesOnly: (readonly [from: string, to: string])[] = [];
for (const [, folder = '', cell = ''] of map.matchAll(/^\| `([^`]+)` \| (nothing|`.+) \|$/gm)) {
  const targets = [...cell.matchAll(/`([^`]+)`( \(types\))?/g)];
  mayImport[folder] = targets.map(([, to = '']) => to);
  for (const [, to = '', types] of targets) if (types !== undefined) typesOnly.push([folder, to]);
}

type Import = { file: string; folder: string; from: string; isType: boolean };

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

/** The first folder of src a file is in; a file beside them stands for itself. */
const folderOf = (file: string): string => (file.split('/')[0] ?? '').replace(/\.tsx?$/, '');

const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');

function importsOf(file: string): Import[] {
  const folder = folderOf(file);
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

/** The file of src an import leads to, with no ending; undefined for a package. */
function fileOf({ file, from }: Import): string | undefined {
  if (from.startsWith('@/')) return from.slice(2);
  return from.startsWith('.') ? posix.join(dirname(file), from) : undefined;
}

/** The folder of src an import leads to, or the package's name. */
function target(one: Import): string {
  const file = fileOf(one);
  if (file !== undefined) return folderOf(file);
  const { from } = one;
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

const imports = files
  .filter((file) => !['main.tsx', 'start.ts'].includes(file))
  .flatMap(importsOf)
  .filter(({ from }) => !from.endsWith('.css') && !from.endsWith('/macro'));

/** The folder that one address, or one tool, has for itself. */
const ownFolder = (file: string): string => file.split('/').slice(0, 2).join('/');

describe('the map of the code', () => {
  it('covers every folder', () => {
    const folders = new Set(files.map(folderOf));
    expect(
      [...folders].filter(
        (folder) => !['main', 'start'].includes(folder) && !(folder in mayImport),
      ),
    ).toEqual([]);
  });

  it('is kept by every import', () => {
    const broken = imports
      .filter((one) => target(one) !== one.folder)
      .filter((one) => !(mayImport[one.folder] ?? []).includes(target(one)))
      .map((one) => `${one.file} imports ${one.from}`);
    expect(broken).toEqual([]);
  });

  it('names nothing that is imported no more', () => {
    const used = new Set(imports.map((one) => `${one.folder} ${target(one)}`));
    const unused = Object.entries(mayImport).flatMap(([folder, targets]) =>
      targets.map((to) => `${folder} ${to}`).filter((one) => !used.has(one)),
    );
    expect(unused).toEqual([]);
  });

  it('lets some folders know only the shapes of others', () => {
    const broken = imports
      .filter((one) => typesOnly.some(([from, to]) => from === one.folder && to === target(one)))
      .filter((one) => !one.isType)
      .map((one) => `${one.file} imports more than types from ${one.from}`);
    expect(broken).toEqual([]);
  });

  it('keeps screens from importing each other, and tools from reaching into each other', () => {
    const broken = imports
      .filter((one) => ['screens', 'tools'].includes(one.folder) && target(one) === one.folder)
      .filter((one) => {
        const to = fileOf(one) ?? '';
        const isInside = (path: string): boolean => path.split('/').length > 2;
        return isInside(to) && isInside(one.file) && ownFolder(to) !== ownFolder(one.file);
      })
      .map(({ file, from }) => `${file} imports ${from}`);
    expect(broken).toEqual([]);
  });

  it('has no circle of files', () => {
    const byName = new Map(files.map((file) => [file.replace(/\.tsx?$/, ''), file]));
    const ahead = new Map<string, string[]>();
    for (const one of imports) {
      const to = byName.get(fileOf(one) ?? '');
      if (to !== undefined) ahead.set(one.file, [...(ahead.get(one.file) ?? []), to]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    function walk(file: string, way: readonly string[]): void {
      const at = way.indexOf(file);
      if (at !== -1) circles.push([...way.slice(at), file].join(' -> '));
      if (at !== -1 || done.has(file)) return;
      for (const to of ahead.get(file) ?? []) walk(to, [...way, file]);
      done.add(file);
    }
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
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

  it('never talks to the network, but to ask its own host whether it is there, and in the sync worker', () => {
    expect(
      naming(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\s*\(/),
    ).toEqual(['app/host-is-there.ts', 'sync/couch-request.ts']);
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

  it('reads the clock where storage and store are made; everything else is told the time', () => {
    expect(naming(/\bDate\.now\b|\bnew Date\(\)/)).toEqual([
      'main.tsx',
      'early/early-rows.ts',
      'storage/browser-storage.ts',
    ]);
  });

  it('has no barrels and no default exports', () => {
    expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
    expect(naming(/^export default\b/m)).toEqual([]);
  });
});
