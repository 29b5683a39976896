import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { pauseAddress } from '@/guide/addresses';
import { useAboutLater, type Words } from '@/ui/words-followed';
import { speaksOfWatching } from '@/wording/watching';
import styles from './watching-note.module.css';

/** Read when the writing pauses for so many ms. */
const pause = 300;

type WatchingNoteProps = {
  words: Words;
  /** With the way to Pause, where one is not there already. */
  toPause?: boolean;
};

/** Said once, without blame, where words are about checking on them. The place for it is always there. */
export function WatchingNote({ words, toPause = false }: WatchingNoteProps) {
  const isSaid = useAboutLater(words, speaksOfWatching, pause);
  return (
    <output className={styles.watching}>
      {isSaid ? (
        <span>
          <Trans>
            Wanting to know is human. Watching someone who doesn’t know it can scare them. Let’s do
            the pause first.
          </Trans>
        </span>
      ) : null}
      {isSaid && toPause ? (
        <>
          {' '}
          <Link to={pauseAddress}>{t`Open Pause`}</Link>
        </>
      ) : null}
    </output>
  );
}
