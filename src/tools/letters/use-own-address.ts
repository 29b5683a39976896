import { useEffect } from 'react';
import { useHref } from 'react-router-dom';
import { letterPath } from '@/paths';
import { useSaveState, type Writing } from '@/writing/use-draft';

/**
 * A new letter has its own address from the moment it is kept, so that the page loaded again, or come
 * back to, shows the letter and no blank sheet. The router isn't told: its screen is this one, and the
 * sheet keeps its focus in the middle of a word.
 */
export function useOwnAddress(writing: Writing): void {
  const address = useHref(letterPath(writing.newest().entry));
  const isKept = useSaveState(writing)?.state === 'saved';
  useEffect(() => {
    if (isKept && window.location.pathname !== address)
      window.history.replaceState(window.history.state, '', address);
  }, [isKept, address]);
}
