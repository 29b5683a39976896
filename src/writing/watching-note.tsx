import { useDeferredValue } from 'react';
import { speaksOfWatching } from '@/wording/watching';
import styles from './watching-note.module.css';

/** Said once, without blame, where words are about checking on them. The place for it is always there. */
export function WatchingNote({ words }: { words: string }) {
  const isSaid = speaksOfWatching(useDeferredValue(words));
  return (
    <output className={styles['watching']}>
      {isSaid
        ? 'Wanting to know is human. Watching someone who doesn’t know it can scare them. Let’s do the pause first.'
        : ''}
    </output>
  );
}
