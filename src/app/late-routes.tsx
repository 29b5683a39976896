import type { ReactNode } from 'react';
import { matchRoutes, type RouteObject } from 'react-router-dom';
import type { Late } from '@/tool-kit/lazily';

type Loads = readonly (() => Promise<unknown>)[];

/** What has to be fetched before an address can show its screen, and what it shows to few. */
export type Handle = { loads: Loads; later?: Loads };

/** A screen that is fetched late, at its address. */
export function late(
  path: string,
  Screen: Late<object>,
  element: ReactNode = <Screen />,
): RouteObject {
  const handle: Handle = { loads: [Screen.load] };
  return { path, element, handle };
}

const isHandle = (handle: unknown): handle is Handle =>
  typeof handle === 'object' && handle !== null && 'loads' in handle;

const loadsOf = ({ handle }: RouteObject): Loads => (isHandle(handle) ? handle.loads : []);

const laterOf = ({ handle }: RouteObject): Loads => (isHandle(handle) ? (handle.later ?? []) : []);

/** Fetches the screen of an address; one that can't be had says so itself once it is shown. */
export async function loadAt(
  routes: RouteObject[],
  pathname: string,
  basename = '/',
): Promise<void> {
  const matches = matchRoutes(routes, { pathname }, basename) ?? [];
  await Promise.allSettled(matches.flatMap(({ route }) => loadsOf(route)).map((load) => load()));
}

/** Everything that these addresses fetch late, each once. */
export const everyLoad = (routes: readonly RouteObject[]): Loads => [
  ...new Set(
    routes.flatMap((route) => [
      ...loadsOf(route),
      ...laterOf(route),
      ...everyLoad(route.children ?? []),
    ]),
  ),
];
