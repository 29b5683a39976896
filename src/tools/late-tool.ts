import { lazily, type Late } from '@/tool-kit/lazily';
import type { Tool, ToolParts } from '@/tool-kit/tool';

type Row = Omit<Tool, 'pages' | 'screen' | 'kept'>;

let parts: Readonly<Record<string, ToolParts>> | null = null;

/** Fetches what tools keep, their screens' addresses in the build, and what reopens their pages. */
export async function loadToolParts(): Promise<void> {
  parts ??= (await import('./every-part')).everyPart;
}

/** Whoever reads a tool's pages is fetched together with them. */
function partsOf(slug: string): ToolParts {
  const found = parts?.[slug];
  if (found === undefined) throw new Error(`The parts of ${slug} are not there.`);
  return found;
}

const screenOf = (slug: string): Late<object> =>
  lazily(async () => {
    await loadToolParts();
    const { screen } = partsOf(slug);
    await screen.load();
    return screen;
  });

/** A tool of which the first start has the line in the list, and nothing else. */
export const lateTool = (row: Row): Tool => ({
  ...row,
  screen: screenOf(row.slug),
  get pages() {
    return partsOf(row.slug).pages;
  },
});

/** The same, where kept pages are opened again. */
export const reopeningTool = (row: Row): Tool => ({
  ...row,
  screen: screenOf(row.slug),
  get pages() {
    return partsOf(row.slug).pages;
  },
  get kept() {
    return partsOf(row.slug).kept ?? {};
  },
});
