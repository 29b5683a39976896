import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** What the build has as plain data (build/worked-out.ts): nothing they are made from is fetched. */
const workedOut = ['guide/frames', 'record/record-shape', 'storage/stored-shape'];

const fileAt = (path: string): string | undefined =>
  [`${src}/${path}.ts`, `${src}/${path}.tsx`].find((file) => existsSync(file));

/** What a file needs before it runs: files of src without their endings, and packages. */
function importsOf(path: string): string[] {
  const file = fileAt(path);
  if (file === undefined || workedOut.includes(path)) return [];
  const statements = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s(?!type\s)(?:[^;'"]*?\sfrom\s+)?'([^']+)'/gm,
  );
  return [...statements].map(([, from = '']) =>
    from.startsWith('@/')
      ? from.slice(2)
      : from.startsWith('.')
        ? posix.join(posix.dirname(path), from)
        : from,
  );
}

function neededBy(...roots: string[]): ReadonlySet<string> {
  const needed = new Set<string>();
  const waiting = [...roots];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (needed.has(next)) continue;
    needed.add(next);
    waiting.push(...importsOf(next));
  }
  return needed;
}

it('the first question needs nothing that only somebody who has written, or locked, needs', () => {
  const needed = neededBy('start', 'main', 'app/at/question-at');
  // It sees what is needed.
  expect([...needed]).toEqual(
    expect.arrayContaining(['writing/writing-desk', 'storage/engine', 'help/emergency-link']),
  );
  const late = [
    'valibot',
    'guide/every-stage',
    'guide/whole',
    'answers/answer-view',
    'answers/reused-answers',
    'screens/question/page-written',
    'app/lock/changes',
    'app/lock/presence',
    'app/lock/empty-storage',
    'storage/glance',
    'storage/locked-journal',
    'storage/sealed-copy',
  ];
  expect(late.filter((path) => fileAt(path) === undefined)).toEqual(['valibot']);
  expect(late.filter((path) => needed.has(path))).toEqual([]);
});

it('says so where a screen brings what every page asks', () => {
  expect(neededBy('screens/path/path-screen')).toContain('guide/whole');
});
