import { Link } from 'react-router-dom';
import { enoughReasons, enoughWords } from '@/guide/enough-reasons';
import { declinedFact, type Stop } from '@/journal/enough';
import { hourAt } from '@/journal/zone';
import { useJournalStore } from '@/store/journal-context';
import { dayAt } from '@/journal/calendar-day';
import { Banner } from '@/ui/banner';
import { Disclosure } from '@/ui/disclosure';
import { paths } from '@/paths';
import styles from './enough-note.module.css';

type EnoughNoteProps = {
  reason: Stop;
  now: number;
  /** The page that would have come next, for whoever wants it all the same. */
  onward?: string | undefined;
};

const eveningBegins = 17;
const nightEnds = 5;

function wordsFor(reason: EnoughNoteProps['reason']): string {
  if (reason === 'one-long') return `${enoughWords.oneLong} ${enoughWords.oneLongRest}`;
  if (reason === 'only-long') return enoughWords.onlyLong;
  return enoughReasons[reason];
}

/** Leave to stop, something concrete instead, and why it is said. Nothing is closed by it. */
export function EnoughNote({ reason, now, onward }: EnoughNoteProps) {
  const store = useJournalStore();
  const hour = hourAt(now);
  const isLate = hour >= eveningBegins || hour < nightEnds;

  function decline(): void {
    store.getState().setFact(declinedFact(reason), dayAt(now));
  }

  return (
    <div className={styles.note}>
      <Banner
        title={isLate ? enoughWords.tonight : enoughWords.today}
        actions={
          <>
            <Link to={paths.selfCare}>{enoughWords.act}</Link>
            <Link to={paths.support}>{enoughWords.talk}</Link>
            {onward === undefined ? null : (
              <Link to={onward} onClick={decline}>
                {enoughWords.allTheSame}
              </Link>
            )}
          </>
        }
      >
        <p>{wordsFor(reason)}</p>
        <p>{enoughWords.instead}</p>
        <Disclosure summary={enoughWords.why}>
          <p>{enoughWords.source}</p>
        </Disclosure>
      </Banner>
    </div>
  );
}
