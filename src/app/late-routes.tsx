import type { ReactNode } from 'react';
import { matchRoutes, type Params, type RouteObject } from 'react-router-dom';
import type { Late } from '@/tool-kit/lazily';

/** Told what stands in the address for which it is fetched; whoever fetches ahead tells nothing. */
type Load = (params?: Params) => Promise<unknown>;

type Loads = readonly Load[];

/** What has to be fetched before an address can show its screen, and what is shown at some only. */
export type Handle = {
  loads: Loads;
  /** The same where something is written already; absent where that is no other. */
  loadsWritten?: Loads;
  later?: Loads;
};

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

function loadsOf({ handle }: RouteObject, isWritten: boolean): Loads {
  if (!isHandle(handle)) return [];
  return (isWritten ? handle.loadsWritten : undefined) ?? handle.loads;
}

const laterOf = ({ handle }: RouteObject): Loads => (isHandle(handle) ? (handle.later ?? []) : []);

/** Fetches the screen of an address; one that can't be had says so itself once it is shown. */
export async function loadAt(
  routes: RouteObject[],
  pathname: string,
  basename = '/',
  isWritten = false,
): Promise<void> {
  const matches = matchRoutes(routes, { pathname }, basename) ?? [];
  await Promise.allSettled(
    matches.flatMap(({ route, params }) => loadsOf(route, isWritten).map((load) => load(params))),
  );
}

/** Everything that these addresses fetch late, each once. */
export const everyLoad = (routes: readonly RouteObject[]): readonly (() => Promise<unknown>)[] => [
  ...new Set(
    routes.flatMap((route) => [
      ...loadsOf(route, false),
      ...loadsOf(route, true),
      ...laterOf(route),
      ...everyLoad(route.children ?? []),
    ]),
  ),
];
