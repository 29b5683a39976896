// The benchmark is TypeScript; Vite is what runs it on every Node the app is built with.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { bySources } from '../support/by-sources.mjs';

await runnerImport(fileURLToPath(new URL('wording-bench.ts', import.meta.url)), bySources);
