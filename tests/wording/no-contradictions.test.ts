import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../src/wording', import.meta.url));

/**
 * What can fit nowhere: letters after the end of a text, or before its beginning. A pattern that is
 * not wanted is deleted, not switched off.
 */
const contradiction = /(?<!\\)\$\(\?=(?!\$|[^)]*\|\$)|\(\?<=[^)|^]+\)\^|\(\?!\)|(?<!\\)\$\^/;

it.each(['a$(?=x)', '(?:find)$(?=never)', '(?!)', '$^'])('sees that nothing fits %s', (source) => {
  expect(contradiction.test(source)).toBe(true);
});

it('switches no pattern off', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:ts|txt|json)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(
    files.filter((file) => contradiction.test(readFileSync(join(folder, file), 'utf8'))),
  ).toEqual([]);
});
