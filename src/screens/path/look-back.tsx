import { Link } from 'react-router-dom';
import { findPrompt } from '@/guide/guide';
import { pageToBringUp, weeksInWords } from '@/journal/then-and-now';
import { useJournal } from '@/store/journal-context';
import { comparePath } from '../paths';
import styles from './comes-round.module.css';

const isPrompt = (source: string): boolean => findPrompt(source) !== undefined;

/** One line on an old page, for whoever asked for it in the settings. */
export function LookBack({ now }: { now: number }) {
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const found = pageToBringUp(entries, facts, now, isPrompt);
  if (found === undefined) return null;
  return (
    <section className={styles['round']} aria-labelledby="look-back">
      <h2 id="look-back">From {weeksInWords(found.weeks)} ago</h2>
      <ul>
        <li>
          <Link to={comparePath(found.entry.id)}>{found.draft.asked}</Link>
        </li>
      </ul>
    </section>
  );
}
