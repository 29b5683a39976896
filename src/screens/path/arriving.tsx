import { whenStarted } from '@/journal/taken';
import { daysApart } from '@/journal/calendar-day';
import { arrivalsSource } from '@/journal/arrival';
import type { ArrivalLevel } from '@/journal/answer';
import { arrivalWords } from '@/journal/suns';
import { entriesFor, newestDraft } from '@/journal/entries';
import { useJournal } from '@/store/journal-context';
import { useAnnounce } from '@/ui/live-region';
import { SunScale } from '@/ui/sun-scale';
import { clockTime } from '@/ui/when';
import styles from './arriving.module.css';

/** A one-tap check-in. Never asked for, and it counts nothing. */
export function Arriving({ now }: { now: number }) {
  const entries = useJournal((state) => state.entries);
  const arrive = useJournal((state) => state.arrive);
  const announce = useAnnounce();
  const latest = newestDraft(entriesFor(entries, arrivalsSource).at(-1));
  const isToday = latest !== undefined && daysApart(whenStarted(latest), now) === 0;
  const level = isToday && latest.answer.kind === 'arrival' ? latest.answer.level : null;
  return (
    <section className={styles.arriving} aria-labelledby="arriving">
      <h2 id="arriving">How are you arriving?</h2>
      <SunScale
        name="arriving"
        legend="How are you arriving?"
        legendHidden
        labels={arrivalWords}
        value={level}
        onChange={(chosen: ArrivalLevel) => {
          arrive(chosen);
          announce('Noted');
        }}
      />
      <p className="meta">
        {latest !== undefined && isToday
          ? `Noted at ${clockTime(whenStarted(latest))}. Tap again whenever it changes.`
          : 'Only if you like. It is kept with the pages you write next.'}
      </p>
    </section>
  );
}
