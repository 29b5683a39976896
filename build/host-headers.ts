import type { Plugin } from 'vite';
import { findRootSource } from './find-root.ts';

/**
 * What a host has to send with every file, said once: the page's own policy is made of it too, and
 * what static hosts read. A worker's file is bound by its host's headers
 * alone, which is why a host without them is the weaker one.
 */
const fetches: readonly string[] = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  // Where the app stands on its host, found by build/find-root.ts.
  "base-uri 'self'",
  "form-action 'none'",
  // One policy, the default one of src/app/trusted-scripts.ts: only this app's own files become programs.
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/** In the page itself, where it holds on any host, offline copies included. */
export const pagePolicy = [`script-src 'self' ${findRootSource}`, ...fetches].join('; ');

/** By headers: for the worker that makes a key from a passphrase by WebAssembly, too; and against framing. */
const hostPolicy = [
  `script-src 'self' 'wasm-unsafe-eval' ${findRootSource}`,
  ...fetches,
  "frame-ancestors 'none'",
].join('; ');

const policyName = 'Content-Security-Policy';

/** Every header, by name. */
export const hostHeaders: Readonly<Record<string, string>> = {
  [policyName]: hostPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The camera reads another device's code, after a press and only then; frames of others get nothing.
  'Permissions-Policy':
    'camera=(self), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * The one file that reaches another host, and only there: the server that keeps a second device in step, by
 * https or on the same machine. Every other script may ask its own host alone.
 */
export const syncWorkerPolicy = [
  "default-src 'none'",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Its name as the build gives it, and as hosts match names: with a star, and as a regular expression. */
const syncWorker = {
  folder: '/assets/',
  star: 'sync-worker-*',
  expression: String.raw`sync-worker-[^/]+\.js$`,
};

/** The headers of a file, by its path on the host. */
export const headersOf = (path: string): Readonly<Record<string, string>> =>
  new RegExp(syncWorker.folder + syncWorker.expression).test(path)
    ? { ...hostHeaders, [policyName]: syncWorkerPolicy }
    : hostHeaders;

const lines = (
  of: (name: string, value: string) => string,
  without: readonly string[] = [],
): string =>
  Object.entries(hostHeaders)
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => `${of(name, value)}\n`)
    .join('');

const made = 'Made by the build from build/host-headers.ts.';

/** Files that static hosts read, by their name in the built folder. */
export const headerFiles: Readonly<Record<string, string>> = {
  /** Netlify, Cloudflare Pages and others. Two policies would both hold: the first one is taken off before the second. */
  _headers:
    `# ${made}\n/*\n${lines((name, value) => `  ${name}: ${value}`)}` +
    `${syncWorker.folder}${syncWorker.star}\n  ! ${policyName}\n  ${policyName}: ${syncWorkerPolicy}\n`,
  /** Apache, with mod_headers and mod_rewrite; the one page is the one of this folder, wherever it stands. */
  '.htaccess':
    `# ${made}\n<IfModule mod_headers.c>\n${lines((name, value) => `  Header always set ${name} "${value}"`)}` +
    `  <FilesMatch "^${syncWorker.expression}">\n    Header always set ${policyName} "${syncWorkerPolicy}"\n  </FilesMatch>\n</IfModule>\n` +
    'AddType application/manifest+json .webmanifest\n' +
    '<IfModule mod_rewrite.c>\n  RewriteEngine On\n' +
    '  RewriteRule ^assets/ - [L]\n' +
    '  RewriteCond %{REQUEST_FILENAME} !-f\n  RewriteRule ^ index.html [L]\n</IfModule>\n',
  'vercel.json': `${JSON.stringify(
    {
      headers: [
        {
          source: '/(.*)',
          headers: Object.entries(hostHeaders).map(([key, value]) => ({ key, value })),
        },
        {
          source: `${syncWorker.folder}sync-worker-(.*)`,
          headers: [{ key: policyName, value: syncWorkerPolicy }],
        },
      ],
      rewrites: [{ source: '/(.*)', destination: '/index.html' }],
    },
    null,
    2,
  )}\n`,
};

/** The app's one page for every address that has no file, on the hosts that read _headers. */
const redirects = { _redirects: '/* /index.html 200\n' };

/** The same for whoever serves the built folder: files that static hosts read. */
export function hostFiles(): Plugin {
  return {
    name: 'second-draft:host-files',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of Object.entries({ ...headerFiles, ...redirects })) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

/** The same for servers that are configured elsewhere; kept in deploy/, and held to this by a test. */
export const serverSnippets: Readonly<Record<string, string>> = {
  'nginx-headers.conf':
    `# ${made} Inside a server block: include nginx-headers.conf;\n` +
    `set $policy "${hostPolicy}";\n` +
    `if ($uri ~ "${syncWorker.folder}${syncWorker.expression}") {\n    set $policy "${syncWorkerPolicy}";\n}\n` +
    `add_header ${policyName} $policy always;\n` +
    lines((name, value) => `add_header ${name} "${value}" always;`, [policyName]),
  'Caddyfile-headers':
    `# ${made} Inside a site block: import Caddyfile-headers\n` +
    `header {\n${lines((name, value) => `\t${name} "${value}"`, [policyName])}}\n` +
    `@sync_worker path_regexp ${syncWorker.folder}${syncWorker.expression}\n` +
    `header @sync_worker ${policyName} "${syncWorkerPolicy}"\n` +
    `@every_other_file not path_regexp ${syncWorker.folder}${syncWorker.expression}\n` +
    `header @every_other_file ${policyName} "${hostPolicy}"\n`,
};
