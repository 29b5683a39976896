import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Builds the two pages everything is measured beside, as the app is built, and serves them. */
export async function serveFloor() {
  // The React that is shipped; a build inside a running tool would take the other one.
  process.env['NODE_ENV'] = 'production';
  const outDir = await mkdtemp(join(tmpdir(), 'floor-'));
  const pages = { react: join(root, 'react.html'), static: join(root, 'static.html') };
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'baseline-widely-available',
      rolldownOptions: { input: pages },
    },
  });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { outDir },
    preview: { port: 0, open: false },
  });
  const address = server.httpServer.address();
  if (typeof address !== 'object' || address === null)
    throw new Error('The server has no address.');
  const base = `http://localhost:${address.port}`;
  return {
    react: `${base}/react.html`,
    static: `${base}/static.html`,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
