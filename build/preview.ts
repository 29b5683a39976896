import type { Plugin } from 'vite';
import { headersOf } from './host-headers.ts';

/** Serves the built app as a host should: what is sent with a file goes by its path. */
function previewHeaders(): Plugin {
  const isTested = process.env['SECOND_DRAFT_TESTED'] !== undefined;
  return {
    name: 'second-draft:preview-headers',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        for (const [name, value] of Object.entries(headersOf(pathname))) {
          response.setHeader(name, value);
        }
        if (isTested) {
          // Hundreds of browsers ask for the same: to press each file anew took longer than to send it.
          delete request.headers['accept-encoding'];
          // What is named by its content is asked for once.
          if (pathname.startsWith('/assets/')) response.setHeader('Cache-Control', 'max-age=3600');
        }
        next();
      });
    },
  };
}

/** Where the app is to be opened: by a name, since a passkey belongs to a name and never to a number. */
const address = (port: number): string => `http://localhost:${port}/`;

/** What a browser is opened at, where there is a desktop and nobody asked to be left alone. */
export function openedAt(port: number): string | false {
  const { env } = process;
  const hasDesktop =
    env['CI'] === undefined &&
    (process.platform !== 'linux' ||
      env['DISPLAY'] !== undefined ||
      env['WAYLAND_DISPLAY'] !== undefined);
  return hasDesktop && env['SECOND_DRAFT_NO_OPEN'] === undefined && address(port);
}

/** Prints the address by its name; the server listens on this machine alone, and answers by number too. */
function namedAddress(): Plugin {
  return {
    name: 'second-draft:named-address',
    configurePreviewServer(server) {
      server.printUrls = () => {
        const { port } = server.config.preview;
        const at = server.httpServer.address();
        const bound = typeof at === 'object' && at !== null ? at.port : port;
        server.config.logger.info(`  Second Draft is at ${address(bound)}`);
      };
    },
  };
}

/** What `vite preview` does beside serving the built folder. */
export const preview = (): Plugin[] => [previewHeaders(), namedAddress()];
