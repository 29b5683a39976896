import type { ReactNode } from 'react';
import { matchRoutes, type RouteObject } from 'react-router-dom';
import type { Late } from '@/tool-kit/lazily';

/** What has to be fetched before an address can show its screen. */
export type Handle = { loads: readonly (() => Promise<unknown>)[] };

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

const loadsOf = ({ handle }: RouteObject): Handle['loads'] =>
  isHandle(handle) ? handle.loads : [];

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
export const everyLoad = (routes: readonly RouteObject[]): Handle['loads'] => [
  ...new Set(routes.flatMap((route) => [...loadsOf(route), ...everyLoad(route.children ?? [])])),
];
