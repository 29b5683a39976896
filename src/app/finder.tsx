import { useEffect, useState, type ComponentType } from 'react';
import { useSearchState } from '@/search/search-context';
import { useFindKeys } from './use-find-keys';

type OpenFinder = ComponentType<{ onClose: () => void }>;

let loaded: OpenFinder | null = null;

export async function loadFinder(): Promise<void> {
  loaded = (await import('./open-finder')).OpenFinder;
}

/** Finds a page, or goes to a place, from anywhere by two keys or the journal's button. */
export function Finder() {
  const { isFinderOpen, setFinderOpen } = useSearchState();
  const [, setHere] = useState(loaded !== null);
  const [failure, setFailure] = useState<{ reason: unknown } | null>(null);
  useFindKeys(true, () => setFinderOpen(true));
  const Opened = loaded;
  const isMissing = isFinderOpen && Opened === null;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isShown = true;
    loadFinder().then(
      () => {
        if (isShown) setHere(true);
      },
      (reason: unknown) => {
        if (isShown) setFailure({ reason });
      },
    );
    return () => {
      isShown = false;
    };
  }, [isMissing]);
  // What stands round it says so, and tries again.
  if (failure !== null) throw failure.reason;
  return isFinderOpen && Opened !== null ? <Opened onClose={() => setFinderOpen(false)} /> : null;
}
