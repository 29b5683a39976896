import { matchPath, type RouteObject } from 'react-router-dom';
import { expect, it } from 'vitest';
import { routesWith } from '@/app/routes';
import { guide, pagesOf } from '@/guide/guide';
import { paths } from '@/paths';
import { everyTool } from '@/tools/every-tool';
import { firstWords } from '../../build/find-root';
import { keptToolPages, pageOfEachKind, screens } from '../e2e/addresses';

const patternsOf = (routes: readonly RouteObject[]): string[] =>
  routes.flatMap(({ path, children = [] }) => [
    ...(path === undefined ? [] : [path]),
    ...patternsOf(children),
  ]);

it('every screen is among those that are looked at in a browser', () => {
  const patterns = patternsOf(routesWith(everyTool))
    .filter(
      (pattern) => !pattern.endsWith('*') && pattern !== paths.start && pattern !== '/index.html',
    )
    // The questions of each stage come by themselves, and are one screen.
    .map((pattern) => pattern.replace(/^\/path\/[\w-]+\/:page$/, '/path/:stage/:page'));
  expect(patterns.length).toBeGreaterThan(30);
  const walked = [...screens, ...keptToolPages, ...pageOfEachKind];
  const missed = patterns.filter(
    (pattern) => !walked.some((address) => matchPath(pattern, address) !== null),
  );
  expect(missed).toEqual([]);
});

it('where the app stands can be told from every address of it', () => {
  const segments = (address: string): string[] => address.split(/[/?]/).slice(1);
  const patterns = patternsOf(routesWith(everyTool)).filter((pattern) => pattern !== '*');
  const first = new Set(patterns.flatMap((pattern) => segments(pattern)[0] || []));
  expect([...first].toSorted()).toEqual(firstWords);
  // A second one could be a folder of that name: the host is asked before anything is shown. For one address it is.
  const everyPage = guide.flatMap((stage) => pagesOf(stage).map(({ prompt }) => prompt.slug));
  const later = [...patterns, ...screens].flatMap((address) => segments(address).slice(1));
  const twoWays = [...everyPage, ...later].filter((word) => firstWords.includes(word));
  expect([...new Set(twoWays)]).toEqual(['closing']);
});
