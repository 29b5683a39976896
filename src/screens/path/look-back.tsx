import { keptTongue } from '@/words/kept-tongue';
import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { findSource, isPromptId, sunsOf } from '@/guide/guide';
import { excerpt } from '@/journal/excerpt';
import { notTodayFact, refusedFact } from '@/journal/bring-up';
import { pageToBringUp, weeksInWords } from '@/journal/look-back';
import { dayAt } from '@/journal/calendar-day';
import { factOf } from '@/journal/facts';
import { maskedAnswer } from '@/journal/masked-answer';
import { whenStarted } from '@/journal/taken';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { useNameMask } from '@/ui/name-mask';
import { StageNumeral } from '@/ui/stage-numeral';
import { shortDate } from '@/ui/when';
import { comparePath } from '@/paths';
import round from './comes-round.module.css';
import styles from './look-back.module.css';

/** About as much as is taken in at a glance. */
const quoted = 140;

/** The line goes with the button that was pressed; the screen's heading takes the focus. */
const focusHeading = (): void =>
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });

/** The opening of an old page, for whoever asked for it in the settings; not today, or never again. */
export function LookBack({ now }: { now: number }) {
  const store = useJournalStore();
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const mask = useNameMask();
  const page = pageToBringUp(entries, facts, now, isPromptId);
  if (page === undefined) return null;
  const { entry, draft, weeks } = page;
  const stage = findSource(entry.source)?.stage;
  const words = excerpt(maskedAnswer(draft.answer, mask), quoted, sunsOf(entry.source));

  /** Not today holds for any page: another one would only take its place. */
  function putAway(said: string, forGood: boolean): void {
    const { setFact, offerUndo, now: clock } = store.getState();
    const later = factOf(facts, notTodayFact(entry.id));
    setFact(notTodayFact(entry.id), dayAt(clock()));
    if (forGood) setFact(refusedFact(entry.id), true);
    offerUndo(said, () => {
      setFact(notTodayFact(entry.id), later);
      if (forGood) setFact(refusedFact(entry.id), null);
    });
    focusHeading();
  }

  return (
    <section className={round.round} aria-labelledby="look-back">
      <h2 id="look-back">{t`From ${weeksInWords(weeks)} ago`}</h2>
      <blockquote className={styles.words} dir="auto" translate="no">
        {`“${words}”`}
      </blockquote>
      <p className={`meta ${styles.place}`}>
        {stage?.number === undefined ? null : (
          <>
            <StageNumeral number={stage.number} /> <span aria-hidden="true">·</span>{' '}
          </>
        )}
        <i {...keptTongue(draft.source)}>{draft.asked}</i>{' '}
        <span>{`${shortDate(whenStarted(draft), now)}.`}</span>{' '}
        <Link to={comparePath(entry.id)}>{t`Read it beside today`}</Link>
      </p>
      <div className="actions">
        <Button
          variant="text"
          size="small"
          onClick={() => putAway(t`Put away for today`, false)}
        >{t`Not today`}</Button>
        <Button
          variant="text"
          size="small"
          onClick={() => putAway(t`That page won’t be shown again`, true)}
        >{t`Don’t show me this one again`}</Button>
      </div>
    </section>
  );
}
