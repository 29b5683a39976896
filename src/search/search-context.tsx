import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { SearchEngine } from './search-engine';

type SearchState = {
  /** The one index, made by whoever first searches: a page without a search doesn't fetch it. */
  engineBy: (create: () => SearchEngine) => SearchEngine;
  /** What the journal is searched for: memory alone, never an address, a title or a record. */
  words: string;
  setWords: (words: string) => void;
  isFinderOpen: boolean;
  setFinderOpen: (isOpen: boolean) => void;
};

const SearchContext = createContext<SearchState | null>(null);

/** One index, and what is searched for, as long as the journal is open here. */
export function SearchProvider({ children }: { children: ReactNode }) {
  const engine = useRef<SearchEngine>(null);
  const [words, setWords] = useState('');
  const [isFinderOpen, setFinderOpen] = useState(false);
  // Taken away when the journal locks, and the worker with it.
  useEffect(
    () => () => {
      engine.current?.end();
    },
    [],
  );
  const state = useMemo(
    () => ({
      engineBy: (create: () => SearchEngine) => (engine.current ??= create()),
      words,
      setWords,
      isFinderOpen,
      setFinderOpen,
    }),
    [words, isFinderOpen],
  );
  return <SearchContext value={state}>{children}</SearchContext>;
}

export function useSearchState(): SearchState {
  const state = use(SearchContext);
  if (state === null) throw new Error('A screen was rendered outside SearchProvider.');
  return state;
}
