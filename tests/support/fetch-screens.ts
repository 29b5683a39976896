import { everyLoad } from '@/app/late-routes';
import { lockedRoutes, routesWith } from '@/app/routes';
import type { Tool } from '@/tool-kit/tool';
import { everyTool } from '@/tools/every-tool';

/** Fetches every screen, as an app that has been open for a while has done: each is there at once. */
export async function fetchScreens(tools: readonly Tool[] = everyTool): Promise<void> {
  await Promise.all(everyLoad([...routesWith(tools), ...lockedRoutes]).map((load) => load()));
}
