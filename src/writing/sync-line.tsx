import { useSync } from '@/store/sync-context';
import { Icon } from '@/ui/icon';
import styles from './sync-line.module.css';
import { syncLine } from './sync-words';

/** Beside how the words are kept here: how they stand with the other devices. Only where it is on, and for the eye alone. */
export function SyncLine() {
  const { state } = useSync();
  if (!state.on) return null;
  return (
    <p className={styles.line} data-phase={state.question === null ? state.phase : 'paused'}>
      <Icon name="device" />
      <span>{syncLine(state)}</span>
    </p>
  );
}
