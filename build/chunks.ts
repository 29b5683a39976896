import { basename } from 'node:path';
import type { Rolldown } from 'vite';

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

const styles = /\.css(\?|$)/;

/**
 * Six kinds of files: what every address needs, in parts; what a question needs beside it (most screens share
 * parts of that, and nobody stays without), the readings of each stage (short ones would be put beside
 * what needs those of all), the `forms` of answers that most questions have none of, `lists` of where the other screens are and of what tools keep, and each other
 * screen with what it shares with its like. One request for every small part would cost more than it saves.
 */
export function chunkGroups({
  start,
  main,
  question,
  lists,
  forms,
}: Readonly<
  Record<'start' | 'main' | 'question', string> & Record<'lists' | 'forms', readonly string[]>
>): Rolldown.CodeSplittingGroup[] {
  let listed: ReadonlySet<string> | null = null;
  let neededAtStart: ReadonlySet<string> | null = null;
  let needed: ReadonlySet<string> | null = null;
  const isAtStart = (id: string, context: Context): boolean => {
    neededAtStart ??= new Set([...neededBy(start, context), ...neededBy(main, context)]);
    return neededAtStart.has(id) || id.includes('plain-page.css');
  };
  const startPart = (
    name: string,
    files: RegExp,
    priority: number,
  ): Rolldown.CodeSplittingGroup => ({
    debugName: name,
    name: (id, context) => (files.test(id) && isAtStart(id, context) ? name : null),
    priority,
  });
  return [
    // One sheet for all of it: what is drawn first is dressed by it.
    startPart('start', styles, 20),
    { name: 'start', tags: ['$initial'], priority: 19 },
    // Each takes what it needs with it, but for what those before it have.
    ...startParts.map(([name, files], at) => startPart(name, files, 18 - at)),
    {
      debugName: 'question',
      name(id, context) {
        needed ??= neededBy(question, context);
        return needed.has(id) ? 'question' : null;
      },
      priority: 15,
    },
    {
      debugName: 'readings',
      name(id) {
        const [, stage] = /\/src\/guide\/([\w-]+)\/guidance\.ts$/.exec(id) ?? [];
        return stage === undefined ? null : `readings-${stage}`;
      },
      priority: 15,
    },
    // Again each what those before it have not.
    ...forms.map((form, at): Rolldown.CodeSplittingGroup => {
      let inForm: ReadonlySet<string> | null = null;
      return {
        debugName: form,
        name(id, context) {
          inForm ??= neededBy(form, context);
          return inForm.has(id) ? basename(form, '.tsx') : null;
        },
        priority: 10 - at,
      };
    }),
    {
      debugName: 'lists',
      name(id, context) {
        listed ??= new Set(lists.flatMap((list) => [...neededBy(list, context)]));
        return listed.has(id) ? 'lists' : null;
      },
      priority: 2,
    },
    {
      name: 'shared',
      entriesAware: true,
      entriesAwareMergeThreshold: 5000,
      minShareCount: 2,
      priority: 1,
    },
  ];
}
