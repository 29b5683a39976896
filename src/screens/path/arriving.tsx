import { t } from '@lingui/core/macro';
import { useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { moodToday } from '@/journal/arrival';
import type { ArrivalLevel } from '@/journal/answer';
import { arrivalWords } from '@/journal/suns';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import { SunGlyph } from '@/ui/sun-glyph';
import { SunScale } from '@/ui/sun-scale';
import { useFocusHere } from '@/ui/use-focus-here';
import { clockTime } from '@/ui/when';
import { paths } from '@/paths';
import styles from './arriving.module.css';
import { inSentence } from '@/words/language';

const question = t`How are you arriving?`;

const wordFor = (level: ArrivalLevel): string => inSentence(arrivalWords[level - 1] ?? '');

/**
 * While somebody chooses, the suns stay where they are: arrow keys pass over one sun to reach the next,
 * and what was said a moment ago is put right, not said twice.
 */
type Asking = { said?: string | undefined; isAgain?: boolean };

/** One tap says how somebody is. Said once, it is not asked again that day; it counts nothing. */
export function Arriving({ now }: { now: number }) {
  const entries = useJournal((state) => state.entries);
  const arrive = useJournal((state) => state.arrive);
  const unarrive = useJournal((state) => state.unarrive);
  const store = useJournalStore();
  const announce = useAnnounce();
  const section = useRef<HTMLElement>(null);
  const told = moodToday(entries, now);
  const [asking, setAsking] = useState<Asking | null>(null);
  // What was said on another day, or was deleted meanwhile, is not put right.
  const said = told !== undefined && told.entry === asking?.said ? told : undefined;

  function choose(level: ArrivalLevel): void {
    arrive(level, said?.entry);
    setAsking({ said: moodToday(store.getState().entries, store.getState().now())?.entry });
    announce(t`Noted: ${wordFor(level)}`);
  }

  function undo(entry: string): void {
    section.current?.querySelector('input')?.focus();
    setAsking({});
    unarrive(entry);
    announce(t`Taken back`);
  }

  return (
    <section ref={section} className={styles.arriving} aria-labelledby="arriving">
      {told !== undefined && asking === null ? (
        <>
          <h2 id="arriving" className={styles.told}>
            <SunGlyph level={told.level} isChosen small />
            <span>
              {told.from === 'path'
                ? t`You arrived ${wordFor(told.level)}.`
                : t`At your check-in: ${wordFor(told.level)}.`}
            </span>
          </h2>
          <Ways words={t`Noted at ${clockTime(told.when)}.`}>
            {told.from === 'path' ? <AddWords entry={told.entry} /> : null}
            <Button
              variant="text"
              size="small"
              onClick={() => setAsking({ isAgain: true })}
            >{t`It has changed`}</Button>
          </Ways>
        </>
      ) : (
        <>
          <h2 id="arriving">
            {said === undefined ? question : t`You arrived ${wordFor(said.level)}.`}
          </h2>
          <Suns level={told?.level ?? null} hasFocus={asking?.isAgain === true} onChange={choose} />
          {said === undefined ? (
            <p className="meta">{t`Only if you like. It is kept with the pages you write next.`}</p>
          ) : (
            <Ways words={t`Noted at ${clockTime(said.when)}.`}>
              <AddWords entry={said.entry} />
              <Button
                variant="text"
                size="small"
                onClick={() => undo(said.entry)}
              >{t`Undo`}</Button>
            </Ways>
          )}
        </>
      )}
    </section>
  );
}

type SunsProps = {
  level: ArrivalLevel | null;
  /** Asked for with a button, which is gone. */
  hasFocus: boolean;
  onChange: (level: ArrivalLevel) => void;
};

function Suns({ level, hasFocus, onChange }: SunsProps) {
  const suns = useFocusHere<HTMLDivElement>(hasFocus, 'input:checked');
  return (
    <div ref={suns}>
      <SunScale
        name="arriving"
        legend={question}
        legendHidden
        labels={arrivalWords}
        value={level}
        onChange={onChange}
      />
    </div>
  );
}

/** The way to a check-in that begins with what was said. */
function AddWords({ entry }: { entry: string }) {
  return <Link to={paths.arrivals} state={{ arrived: entry }}>{t`Add words`}</Link>;
}

/** When it was said, and what can be done with it. */
function Ways({ words, children }: { words: string; children: ReactNode }) {
  return (
    <div className={styles.ways}>
      <span className="meta">{words}</span>
      {children}
    </div>
  );
}
