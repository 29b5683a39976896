import { useSync } from '@/store/sync-context';
import { Icon } from '@/ui/icon';
import styles from './sync-words-line.module.css';
import { syncLine } from './sync-words';

/** How the words stand with the other devices, in a line for the eye alone. */
export function SyncWordsLine() {
  const { state } = useSync();
  if (!state.on) return null;
  return (
    <p className={styles.line} data-phase={state.question === null ? state.phase : 'paused'}>
      <Icon name="device" />
      <span>{syncLine(state)}</span>
    </p>
  );
}
