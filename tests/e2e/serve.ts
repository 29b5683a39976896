import { preview } from 'vite';

/** Serves the built app on a port of its own; `stop` really ends it, as a lost connection would. */
export async function serve(port = 0): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = await preview({
    preview: { port, host: '127.0.0.1', strictPort: port !== 0, open: false },
    logLevel: 'silent',
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The preview server has no address.');
  return { url: url.replace(/\/$/, ''), stop: () => server.close() };
}
