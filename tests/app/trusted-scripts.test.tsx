import { afterEach, expect, it, vi } from 'vitest';
import { trustOwnScripts } from '@/app/trusted-scripts';

afterEach(() => vi.unstubAllGlobals());

it('lets only this app’s own script files become programs', () => {
  let rule: (address: string) => string = () => 'none was made';
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => {
      expect(name).toBe('default');
      rule = rules.createScriptURL;
    },
  });
  trustOwnScripts();
  expect(rule('/assets/key-worker-1.js')).toBe('/assets/key-worker-1.js');
  for (const foreign of ['https://example.org/a.js', 'data:text/javascript,1', 'blob:x', '/page']) {
    expect(() => rule(foreign)).toThrow('own scripts');
  }
});

it('does nothing where the browser has no Trusted Types', () => {
  vi.stubGlobal('trustedTypes', undefined);
  expect(trustOwnScripts).not.toThrow();
});
