import { Link } from 'react-router-dom';
import { pauseAddress } from '@/guide/addresses';
import { pursuitWords } from '@/guide/contact-plan-words';
import { useAboutLater, type Words } from '@/ui/words-followed';
import { findPressure } from '@/wording/contact-pressure';
import styles from './pursuit-note.module.css';
import { SafetyQuestions } from './safety-questions';

/** Read when the writing pauses for so many ms. */
const pause = 300;

/**
 * Under words meant for them that go after them: whether they asked for no contact is asked again,
 * whatever was answered before. Nothing is blocked; a yes puts the page away by itself.
 */
export function PursuitNote({ words }: { words: Words }) {
  const isSaid = useAboutLater(
    words,
    (now) => findPressure(now).some(({ kind }) => kind === 'pursuit'),
    pause,
  );
  return (
    <div className={styles.note}>
      <output>{isSaid ? <b>{pursuitWords.title}</b> : null}</output>
      {isSaid ? (
        <>
          <p>{pursuitWords.words}</p>
          <SafetyQuestions ids={['SQ5']} />
          <p>
            <Link to={pauseAddress}>{pursuitWords.more}</Link>
          </p>
        </>
      ) : null}
    </div>
  );
}
