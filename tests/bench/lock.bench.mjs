// The benchmarks are TypeScript; Vite is what runs them on every Node the app is built with.
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { bySources } from '../support/by-sources.mjs';

/** @param {string} name the benchmark, beside this file */
const run = (name) => runnerImport(fileURLToPath(new URL(name, import.meta.url)), bySources);

await run('lock-bench.ts');
// The second walks the built app.
await build({ root: fileURLToPath(new URL('../..', import.meta.url)), logLevel: 'error' });
await run('unlock-bench.ts');
