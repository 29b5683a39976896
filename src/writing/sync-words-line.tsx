import { useSync } from '@/store/sync-context';
import { StatusLine } from '@/ui/status-line';
import { syncLine } from './sync-words';

/** How the words stand with the other devices, in a line for the eye alone. */
export function SyncWordsLine() {
  const { state } = useSync();
  if (!state.on) return null;
  return (
    <StatusLine icon="device" data-phase={state.question === null ? state.phase : 'paused'}>
      {syncLine(state)}
    </StatusLine>
  );
}
