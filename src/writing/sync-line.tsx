import { lazy, Suspense } from 'react';
import { useSync } from '@/store/sync-context';

const Line = lazy(async () => ({ default: (await import('./sync-words-line')).SyncWordsLine }));

/** Beside how the words are kept here: how they stand with the other devices. Fetched only where it is on. */
export function SyncLine() {
  const { state } = useSync();
  if (!state.on) return null;
  return (
    <Suspense>
      <Line />
    </Suspense>
  );
}
