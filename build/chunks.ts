import type { Rolldown } from 'vite';

type Screens = Readonly<Record<string, readonly string[]>>;

type Context = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

/** Every file that this one needs before it can run, itself included. */
function neededBy(id: string, context: Context): ReadonlySet<string> {
  const needed = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (needed.has(next)) continue;
    needed.add(next);
    waiting.push(...(context.getModuleInfo(next)?.importedIds ?? []));
  }
  return needed;
}

/** The parts of a start that run in turns (src/start.ts), and whose modules begin each. */
const startParts: readonly (readonly [name: string, files: RegExp])[] = [
  ['react', /\/node_modules\/(react|react-dom|react-router|react-router-dom|scheduler)\//],
  ['journal', /\/src\/(guide|journal|words|storage|record|store)\//],
  ['app', /\/src\//],
];

/** What the pages of a stage ask, and what is read beside them. */
const ofOneStage =
  /\/src\/guide\/(begin|understand|prepare|weigh|reconnect|communicate|follow-through|closing)(?:\/[\w-]+)?\.ts$/;

/** What these files need, in a group of its own; each is asked once, when all files are known. */
function group(
  name: string,
  {
    roots,
    files,
    also,
    priority,
  }: { roots: readonly string[]; files?: RegExp; also?: RegExp; priority: number },
): Rolldown.CodeSplittingGroup {
  let needed: ReadonlySet<string> | null = null;
  return {
    debugName: name,
    name(id, context) {
      needed ??= new Set(roots.flatMap((root) => [...neededBy(root, context)]));
      const isIn = needed.has(id) && (files === undefined || files.test(id));
      return isIn || also?.test(id) === true ? name : null;
    },
    priority,
  };
}

/** What more than one of these sides needs, each of them some of the screens, in a file of its own. */
function between(
  name: string,
  {
    sides,
    screens,
    priority,
  }: { sides: readonly (readonly string[])[]; screens: Screens; priority: number },
): Rolldown.CodeSplittingGroup {
  let needed: readonly ReadonlySet<string>[] | null = null;
  return {
    debugName: name,
    name(id, context) {
      needed ??= sides.map(
        (side) =>
          new Set(
            side
              .flatMap((screen) => screens[screen] ?? [])
              .flatMap((root) => [...neededBy(root, context)]),
          ),
      );
      return needed.filter((each) => each.has(id)).length > 1 ? name : null;
    },
    priority,
  };
}

/**
 * What every address needs, in parts; then what each of the `screens` needs beside that and the ones before it, in
 * one file, since most other screens share parts of the first and nobody stays without, but for what a page shares with
 * the path or the journal, and those with each other, so that neither fetches the other whole; the words of each
 * stage (short ones would be put beside what needs those of all), and what every page asks; and each other screen
 * with what it shares with its like. One request for every small part would cost more than it saves.
 */
export function chunkGroups({
  start,
  main,
  screens,
}: Readonly<{
  start: string;
  main: string;
  screens: Screens;
}>): Rolldown.CodeSplittingGroup[] {
  const atStart = [start, main];
  return [
    // One sheet for all of it: what is drawn first is dressed by it.
    group('start', { roots: atStart, files: /\.css(\?|$)/, also: /plain-page\.css/, priority: 29 }),
    { name: 'start', tags: ['$initial'], priority: 28 },
    // Each takes what it needs with it, but for what those before it have.
    ...startParts.map(([name, files], at) =>
      group(name, { roots: atStart, files, priority: 27 - at }),
    ),
    {
      debugName: 'words',
      name(id) {
        const [, stage] = ofOneStage.exec(id) ?? [];
        return stage === undefined ? null : `words-${stage}`;
      },
      priority: 21,
    },
    { name: 'guide', test: /\/src\/guide\/(every-stage|whole)\.ts$/, priority: 20 },
    between('pages', {
      sides: [
        ['question', 'choice-form', 'written'],
        ['path-screen', 'journal-screen', 'lists'],
      ],
      screens,
      priority: 19.8,
    }),
    between('answers', {
      sides: [['rows-form'], ['path-screen', 'journal-screen']],
      screens,
      priority: 19.7,
    }),
    between('overviews', {
      sides: [['lists'], ['path-screen'], ['journal-screen']],
      screens,
      priority: 19.6,
    }),
    ...Object.entries(screens).map(([name, roots], at) =>
      group(name, { roots, priority: 19 - at }),
    ),
    {
      name: 'shared',
      entriesAware: true,
      entriesAwareMergeThreshold: 5000,
      minShareCount: 2,
      priority: 1,
    },
  ];
}
