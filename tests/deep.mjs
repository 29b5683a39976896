// The hunts are TypeScript; Vite is what runs them on every Node the app is built with.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { bySources } from './support/by-sources.mjs';

process.env.DEEP = '1';
await runnerImport(fileURLToPath(new URL('deep-hunts.ts', import.meta.url)), bySources);
