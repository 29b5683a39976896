import { useState, type ReactNode } from 'react';
import { SyncProvider } from '@/store/sync-context';
import type { SyncState } from '@/sync/sync-port';
import { pretendSync } from '../tests/support/pretend-sync';
import { examplePages, noon } from './example-page';
import { InJournal, openJournal } from './in-journal';

const journal = openJournal(noon, examplePages);

type Pretended = ReturnType<typeof pretendSync>;

/** A part of keeping in step, at this state of it; no server is asked. */
export function InStepWith(props: {
  state: SyncState;
  children: (pretended: Pretended) => ReactNode;
}) {
  const [pretended] = useState(() => pretendSync(props.state));
  return (
    <InJournal journal={journal}>
      <SyncProvider sync={pretended.handle}>{props.children(pretended)}</SyncProvider>
    </InJournal>
  );
}
