import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { matchPath } from 'react-router-dom';
import { expect, it } from 'vitest';
import * as addresses from '@/paths';
import { keptToolPages, pageOfEachKind, screens } from '../e2e/addresses';

const routes = readFileSync(
  fileURLToPath(new URL('../../src/app/routes.tsx', import.meta.url)),
  'utf8',
);

/** What a route's `path` says: its words, or the address they are kept under. */
function patternOf(words: string): string {
  const name = words.replace(/^paths\./, '');
  const kept: Readonly<Partial<Record<string, unknown>>> = { ...addresses, ...addresses.paths };
  return typeof kept[name] === 'string' ? kept[name] : words;
}

it('every screen is among those that are looked at in a browser', () => {
  const patterns = [...routes.matchAll(/<Route path=(?:"([^"]+)"|\{([^}]+)\})/g)]
    .map(([, words, code]) => patternOf(words ?? code ?? ''))
    .filter((pattern) => !pattern.endsWith('*') && pattern !== addresses.paths.start);
  expect(patterns.length).toBeGreaterThan(30);
  const walked = [...screens, ...keptToolPages, ...pageOfEachKind];
  const missed = patterns.filter(
    (pattern) => !walked.some((address) => matchPath(pattern, address) !== null),
  );
  expect(missed).toEqual([]);
});
