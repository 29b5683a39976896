import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { words } from '../../build/words';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The worker, built by itself as the app's build does it. */
async function builtWorker(): Promise<Rolldown.OutputChunk[]> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [words('en')],
    resolve: { tsconfigPaths: true },
    build: {
      write: false,
      target: 'baseline-widely-available',
      rolldownOptions: { input: `${root}src/sync/sync-worker.ts` },
    },
  });
  return [made]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((file) => file.type === 'chunk');
}

it('holds what talks to a server, and nothing that could read or write a page', async () => {
  const chunks = await builtWorker();
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  const own = modules
    .filter((id) => id.startsWith(`${root}src/`))
    .map((id) => id.slice(`${root}src/`.length))
    .toSorted();
  // No seal, no name, no key, no slot; and no word of the guide.
  expect(own).toEqual([
    'sync/couch-answers.ts',
    'sync/couch-feed.ts',
    'sync/couch-request.ts',
    'sync/couch.ts',
    'sync/find-server.ts',
    'sync/read-ahead.ts',
    'sync/sync-worker.ts',
    'sync/worker-side.ts',
  ]);
  const packages = modules.flatMap(
    (id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? [],
  );
  // All that it does is to be read here.
  expect(packages).toEqual([]);
  // One file: by its policy it loads no other.
  expect(chunks).toHaveLength(1);
  const [{ code, imports, dynamicImports } = { code: '', imports: [], dynamicImports: [] }] =
    chunks;
  expect([...imports, ...dynamicImports]).toEqual([]);
  expect(code).not.toMatch(
    /indexedDB|localStorage|caches|importScripts|WebSocket|XMLHttpRequest|eval\(/,
  );
  expect(gzipSync(code).length).toBeLessThan(6000);
});
