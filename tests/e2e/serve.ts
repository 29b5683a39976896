import { preview } from 'vite';

type Serving = {
  /** A built app; the usual one unless told otherwise. */
  folder?: string;
};

/** Serves the built app on a port of its own; `stop` really ends it, as a lost connection would. */
export async function serve({ folder = process.env['E2E_DIST'] }: Serving = {}): Promise<{
  url: string;
  stop: () => Promise<void>;
}> {
  const server = await preview({
    preview: { port: 0, host: '127.0.0.1', open: false },
    ...(folder === undefined ? {} : { build: { outDir: folder } }),
    logLevel: 'silent',
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The preview server has no address.');
  return { url: url.replace(/\/$/, ''), stop: () => server.close() };
}
