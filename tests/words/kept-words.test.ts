import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kept } from '../../build/kept-words';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-words-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What was made, and how often. */
function maker() {
  let made = 0;
  return {
    make: () => ({ code: `made ${(made += 1)}`, map: null }),
    made: () => made,
  };
}

describe('words that were put in place before', () => {
  it('are made once for the same sources, and anew for others', () => {
    const { make, made } = maker();
    expect(kept(['en', 'a'], make, folder).code).toBe('made 1');
    expect(kept(['en', 'a'], make, folder).code).toBe('made 1');
    expect(kept(['de', 'a'], make, folder).code).toBe('made 2');
    expect(made()).toBe(2);
  });

  it('are made anew where what was kept is cut short', () => {
    const { make } = maker();
    kept(['en', 'a'], make, folder);
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"code":"ma');
    expect(kept(['en', 'a'], make, folder).code).toBe('made 2');
    expect(kept(['en', 'a'], make, folder).code).toBe('made 2');
  });

  it('are made all the same where nothing can be kept', () => {
    const { make } = maker();
    const file = join(folder, 'no-folder');
    writeFileSync(file, '');
    expect(kept(['en', 'a'], make, file).code).toBe('made 1');
    expect(kept(['en', 'a'], make, file).code).toBe('made 2');
  });
});
