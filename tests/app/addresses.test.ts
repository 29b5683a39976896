import { matchPath, type RouteObject } from 'react-router-dom';
import { expect, it } from 'vitest';
import { routesWith } from '@/app/routes';
import { paths } from '@/paths';
import { everyTool } from '@/tools/every-tool';
import { keptToolPages, pageOfEachKind, screens } from '../e2e/addresses';

const patternsOf = (routes: readonly RouteObject[]): string[] =>
  routes.flatMap(({ path, children = [] }) => [
    ...(path === undefined ? [] : [path]),
    ...patternsOf(children),
  ]);

it('every screen is among those that are looked at in a browser', () => {
  const patterns = patternsOf(routesWith(everyTool)).filter(
    (pattern) => !pattern.endsWith('*') && pattern !== paths.start && pattern !== '/index.html',
  );
  expect(patterns.length).toBeGreaterThan(30);
  const walked = [...screens, ...keptToolPages, ...pageOfEachKind];
  const missed = patterns.filter(
    (pattern) => !walked.some((address) => matchPath(pattern, address) !== null),
  );
  expect(missed).toEqual([]);
});
