import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { useSearchState } from '@/search/search-context';
import { loadToolParts } from '@/tools/late-tool';
import { takeTyped, typedWith } from './typed-ahead';
import { useFindKeys } from './use-find-keys';

type OpenFinder = ComponentType<{ typed: string; onClose: () => void }>;

let loaded: OpenFinder | null = null;

export async function loadFinder(): Promise<void> {
  const [{ OpenFinder }] = await Promise.all([import('./open-finder'), loadToolParts()]);
  loaded = OpenFinder;
}

/** Finds a page, or goes to a place, from anywhere by two keys or the journal's button. */
export function Finder() {
  const { isFinderOpen, setFinderOpen } = useSearchState();
  const [, setHere] = useState(loaded !== null);
  const [failure, setFailure] = useState<{ reason: unknown } | null>(null);
  const [typed, setTyped] = useState('');
  const close = useCallback((): void => {
    setTyped('');
    setFinderOpen(false);
  }, [setFinderOpen]);
  useFindKeys(true, () => {
    setTyped(takeTyped());
    setFinderOpen(true);
  });
  const Opened = loaded;
  const isMissing = isFinderOpen && Opened === null;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isShown = true;
    // What is typed until then is meant for it, and not for the page behind it.
    const hold = (event: KeyboardEvent): void => {
      // Which keys are part of it hangs on none before.
      const isPart = typedWith('', event);
      if (isPart === undefined) return;
      if (isPart === null) close();
      else setTyped((before) => typedWith(before, event) ?? before);
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', hold, true);
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
      removeEventListener('keydown', hold, true);
    };
  }, [isMissing, close]);
  // What stands round it says so, and tries again.
  if (failure !== null) throw failure.reason;
  if (!isFinderOpen || Opened === null) return null;
  // A letter held while it was being drawn belongs to it as well.
  return <Opened key={typed} typed={typed} onClose={close} />;
}
