import { Link } from 'react-router-dom';
import { isPromptId } from '@/guide/guide';
import { dayAt } from '@/journal/calendar-day';
import { factOf } from '@/journal/facts';
import { notTodayFact, pageToBringUp, refusedFact, weeksInWords } from '@/journal/then-and-now';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { comparePath } from '@/paths';
import styles from './comes-round.module.css';

/** The line goes with the button that was pressed; the screen's heading takes the focus. */
const focusHeading = (): void =>
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });

/** One line on an old page, for whoever asked for it in the settings; not today, or never again. */
export function LookBack({ now }: { now: number }) {
  const store = useJournalStore();
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const found = pageToBringUp(entries, facts, now, isPromptId);
  if (found === undefined || factOf(facts, notTodayFact(found.entry.id)) === dayAt(now))
    return null;
  const { entry, draft, weeks } = found;

  function putOff(): void {
    store.getState().setFact(notTodayFact(entry.id), dayAt(store.getState().now()));
    focusHeading();
  }

  function refuse(): void {
    const { setFact, offerUndo } = store.getState();
    setFact(refusedFact(entry.id), true);
    offerUndo('That page won’t be shown again', () => setFact(refusedFact(entry.id), null));
    focusHeading();
  }

  return (
    <section className={styles.round} aria-labelledby="look-back">
      <h2 id="look-back">{`From ${weeksInWords(weeks)} ago`}</h2>
      <ul>
        <li>
          <Link to={comparePath(entry.id)}>{draft.asked}</Link>
          <div className="actions">
            <Button variant="text" size="small" onClick={putOff}>
              Not today
            </Button>
            <Button variant="text" size="small" onClick={refuse}>
              Don’t show me this one again
            </Button>
          </div>
        </li>
      </ul>
    </section>
  );
}
