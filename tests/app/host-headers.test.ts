import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headerFiles, hostHeaders, pagePolicy, serverSnippets } from '../../build/host-headers';

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
