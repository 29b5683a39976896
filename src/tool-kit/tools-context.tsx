import { createContext, useContext } from 'react';
import type { ToolPage } from '@/journal/tool-page';
import type { Tool } from './tool';

const ToolsContext = createContext<readonly Tool[]>([]);

/** The tools this app has; handed in at the top, so that nothing below has to name one. */
export const ToolsProvider = ToolsContext.Provider;

export const useTools = (): readonly Tool[] => useContext(ToolsContext);

/** The tool that keeps pages of this source, and what such a page is; undefined for pages of the guide. */
export function useToolOfPage(source: string): { tool: Tool; page: ToolPage } | undefined {
  for (const tool of useTools()) {
    const page = tool.pages.find((one) => one.source === source);
    if (page !== undefined) return { tool, page };
  }
  return undefined;
}
