import { lazy, Suspense } from 'react';
import { useSync } from '@/store/sync-context';

const Notice = lazy(async () => ({ default: (await import('./sync-notice')).SyncNotice }));

/** What has to be told of keeping devices in step. Fetched only where it is on. */
export function SyncNews() {
  const { state } = useSync();
  if (!state.on) return null;
  return (
    <Suspense>
      <Notice />
    </Suspense>
  );
}
