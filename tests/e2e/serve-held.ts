import { createServer } from 'node:http';
import { serve } from './serve';

/** Serves the built app, and keeps each file whose path fits back until `release` is called. */
export async function serveHeld(
  held: RegExp,
): Promise<{ url: string; release: () => void; stop: () => Promise<void> }> {
  const server = await serve();
  let release = (): void => undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  const front = createServer((request, response) => {
    const path = request.url ?? '/';
    const accept = request.headers.accept ?? '*/*';
    void (held.test(path) ? released : Promise.resolve())
      .then(() => fetch(`${server.url}${path}`, { headers: { accept } }))
      .then(async (answer) => {
        const type = answer.headers.get('content-type') ?? 'text/plain';
        response.writeHead(answer.status, { 'content-type': type });
        response.end(Buffer.from(await answer.arrayBuffer()));
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((done) => {
    front.listen(0, '127.0.0.1', done);
  });
  const address = front.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    release,
    stop: async () => {
      release();
      front.closeAllConnections();
      front.close();
      await server.stop();
    },
  };
}
