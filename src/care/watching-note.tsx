import { useDeferredValue } from 'react';
import { Link } from 'react-router-dom';
import { pauseAddress } from '@/guide/addresses';
import { speaksOfWatching } from '@/wording/watching';
import styles from './watching-note.module.css';

type WatchingNoteProps = {
  words: string;
  /** With the way to Pause, where one is not there already. */
  toPause?: boolean;
};

/** Said once, without blame, where words are about checking on them. The place for it is always there. */
export function WatchingNote({ words, toPause = false }: WatchingNoteProps) {
  const isSaid = speaksOfWatching(useDeferredValue(words));
  return (
    <output className={styles.watching}>
      {isSaid ? (
        <span>
          Wanting to know is human. Watching someone who doesn’t know it can scare them. Let’s do
          the pause first.
        </span>
      ) : null}
      {isSaid && toPause ? (
        <>
          {' '}
          <Link to={pauseAddress}>Open Pause</Link>
        </>
      ) : null}
    </output>
  );
}
