import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  headerFiles,
  headersOf,
  hostHeaders,
  pagePolicy,
  serverSnippets,
  syncWorkerPolicy,
} from '../../build/host-headers';

const policies = [pagePolicy, hostHeaders['Content-Security-Policy'] ?? ''];

it.each(policies)(
  'a policy lets in no inline script, no text as a program and no other origin: %#',
  (policy) => {
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*|'nonce/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  },
);

it('the page itself needs no WebAssembly: only the worker makes keys', () => {
  expect(pagePolicy).not.toContain('wasm');
});

it.each(Object.entries(serverSnippets))('deploy/%s is what the build would write', (name, text) => {
  expect(readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8')).toBe(text);
});

it.each([...Object.entries(headerFiles), ...Object.entries(serverSnippets)])(
  '%s names every header and its value',
  (_name, text) => {
    for (const [header, value] of Object.entries(hostHeaders)) {
      expect(text).toContain(header);
      expect(text).toContain(value);
    }
  },
);

describe('the worker that keeps a second device in step', () => {
  it('runs nothing, loads nothing and may ask a server, by https or on the same machine', () => {
    expect(syncWorkerPolicy).toContain("default-src 'none'");
    expect(syncWorkerPolicy).toContain(
      "connect-src 'self' https: http://localhost:* http://127.0.0.1:*;",
    );
    expect(syncWorkerPolicy).toContain("trusted-types 'none'");
    expect(syncWorkerPolicy).not.toMatch(
      /script-src|worker-src|img-src|unsafe|http:(?!\/\/(localhost|127))/,
    );
  });

  it('is the only file with that policy, wherever the app stands', () => {
    const policyOf = (path: string) => headersOf(path)['Content-Security-Policy'];
    expect(policyOf('/assets/sync-worker-BaQ_3-x.js')).toBe(syncWorkerPolicy);
    expect(policyOf('/below/a/path/assets/sync-worker-BaQ_3-x.js')).toBe(syncWorkerPolicy);
    const others = ['/', '/sw.js', '/assets/key-worker-a.js', '/assets/sync-worker-a.js/journal'];
    for (const path of [...others, '/assets/not-sync-worker-a.js', '/assets/sync-worker-a.css']) {
      expect(headersOf(path)).toBe(hostHeaders);
    }
    expect(Object.keys(headersOf('/assets/sync-worker-a.js'))).toEqual(Object.keys(hostHeaders));
  });

  it.each([...Object.entries(headerFiles), ...Object.entries(serverSnippets)])(
    '%s has it once, and for that file',
    (_name, text) => {
      const parts = text.split(syncWorkerPolicy);
      expect(parts).toHaveLength(2);
      expect(parts[0]).toMatch(/assets\/sync-worker-|\^sync-worker-/);
    },
  );

  it('has no second policy beside it where a host sends all that fit', () => {
    // Both would hold, and nothing would be let through.
    const rule = headerFiles['_headers']?.split('/assets/sync-worker-*\n')[1];
    expect(rule?.split('\n')[0]).toBe('  ! Content-Security-Policy');
  });
});
