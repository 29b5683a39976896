import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { createServer, preview } from 'vite';
import { words } from '../../build/words';
import { chromiumPath } from '../e2e/browsers';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const launch = async (...switches: string[]): Promise<Browser> =>
  chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox', ...switches] });

/** Serves a built app, the one in `dist` if no other is named. */
export async function serveBuilt(outDir?: string) {
  const server = await preview({
    root,
    preview: { port: 0, open: false },
    logLevel: 'silent',
    ...(outDir === undefined ? {} : { build: { outDir } }),
  });
  const at = server.httpServer.address();
  if (typeof at !== 'object' || at === null) throw new Error('The server has no address.');
  return { base: `http://localhost:${at.port}`, close: () => server.close() };
}

/** Serves a page of this folder from the sources. */
export async function serveSource(pageName: string) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    cacheDir: join(root, `node_modules/.cache/${pageName}`),
    plugins: [words('en')],
    resolve: { tsconfigPaths: true },
    optimizeDeps: { entries: [`tests/bench/${pageName}.html`] },
    server: {
      host: '127.0.0.1',
      port: 0,
      hmr: false,
      watch: null,
      // Without these the browser rounds its clock to 0.1 ms, and tells nothing of its memory.
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    },
  });
  await server.listen();
  const url = `${server.resolvedUrls?.local[0] ?? ''}tests/bench/${pageName}.html`;
  return { url, close: () => server.close() };
}
