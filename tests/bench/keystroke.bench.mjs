// The benchmark is TypeScript and walks the built app; Vite is what runs it on every Node the app is built with.
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { bySources } from '../support/by-sources.mjs';

if (process.env['BUILT'] === undefined)
  await build({ root: fileURLToPath(new URL('../..', import.meta.url)), logLevel: 'error' });
await runnerImport(fileURLToPath(new URL('keystroke-bench.ts', import.meta.url)), bySources);
