import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type Asked = {
  url: string;
  method: string;
  headers: IncomingMessage['headers'];
  body: string;
};

/** A server of ours that answers what a test says. */
export async function answeringServer(
  answer: (asked: Asked, response: ServerResponse) => void,
): Promise<{ url: string; asked: readonly Asked[]; end: () => Promise<void> }> {
  const all: Asked[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => {
      const { url = '', method = '', headers } = request;
      const asked = { url, method, headers, body };
      all.push(asked);
      answer(asked, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('It has no port.');
  return {
    url: `http://127.0.0.1:${at.port}`,
    asked: all,
    async end() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const sayJson =
  (status: number, json: unknown) =>
  (_asked: Asked, response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
  };
