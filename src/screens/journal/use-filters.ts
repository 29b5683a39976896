import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { findSource, guide } from '@/guide/guide';
import { arrivalsSource } from '@/journal/arrival';
import {
  filterParams,
  filtersFrom,
  type Belonging,
  type PageFilters,
} from '@/journal/filter-pages';
import { useTools } from '@/tool-kit/tools-context';
import { paths } from '@/paths';

const stages = guide.map(({ slug }) => slug);

/** The filters of the address, how to change them there, and where the pages of a source belong. */
export function useFilters() {
  const tools = useTools();
  const [params, setParams] = useSearchParams();
  const known = useMemo(() => ({ stages, tools: tools.map(({ slug }) => slug) }), [tools]);
  const filters = useMemo(() => filtersFrom((name) => params.get(name), known), [params, known]);
  const toolOf = useMemo(
    () =>
      new Map(
        tools.flatMap(({ slug, address, pages }) => [
          ...pages.map(({ source }) => [source, slug] as const),
          ...(address === paths.arrivals ? [[arrivalsSource, slug] as const] : []),
        ]),
      ),
    [tools],
  );
  const belongs = useCallback(
    (source: string): Belonging => {
      const stage = findSource(source)?.stage.slug;
      if (stage !== undefined) return { stage };
      const tool = toolOf.get(source);
      return tool === undefined ? {} : { tool };
    },
    [toolOf],
  );
  const change = (next: Partial<PageFilters>): void =>
    setParams(filterParams({ ...filters, ...next }), { replace: true });
  return { filters, belongs, change };
}
