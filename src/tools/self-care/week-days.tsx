import { t } from '@lingui/core/macro';
import { useEffect, useId, useRef } from 'react';
import {
  actsOn,
  hookWords,
  mayMoveTo,
  moveDay,
  onDay,
  type Act,
  type Standing,
} from './self-care-week';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { useAnnounce } from '@/ui/live-region';
import { daySaid } from './day-said';
import { MoveAct } from './move-act';
import styles from './self-care-screen.module.css';
import { useNameMask } from '@/ui/name-mask';

type WeekDaysProps = {
  acts: readonly Act[];
  days: readonly string[];
  today: string;
  /** What becomes of the acts as they are then: their words may be newer than what is drawn. */
  onChange: (next: (acts: readonly Act[]) => readonly Act[]) => void;
};

/** What stands on each day, to tick, skip or move to another. */
export function WeekDays({ acts, days, today, onChange }: WeekDaysProps) {
  const id = useId();
  const mask = useNameMask();
  const announce = useAnnounce();
  const toFocus = useRef<string | null>(null);

  useEffect(() => {
    // The button that moved an act went with it.
    if (toFocus.current !== null) document.getElementById(toFocus.current)?.focus();
    toFocus.current = null;
  });

  function set(index: number, change: (act: Act) => Act): void {
    onChange((now) => now.map((act, place) => (place === index ? change(act) : act)));
  }

  function move(index: number, from: string, to: string): void {
    toFocus.current = `${id}${index}${to}`;
    set(index, (act) => moveDay(act, from, to));
    announce(t`Moved to ${daySaid(to)}`);
  }

  return (
    <ol className={styles.week}>
      {days.map((day) => {
        const standing = actsOn(acts, day);
        if (standing.length === 0) return null;
        return (
          <li key={day} className={styles.weekDay}>
            <h3>
              <span>{daySaid(day)}</span>
              {day === today ? <span className="small muted">{` ${t`Today`}`}</span> : null}
            </h3>
            <ul>
              {standing.map(({ act, index, standing: how }) => (
                <li
                  key={index}
                  id={`${id}${index}${day}`}
                  tabIndex={-1}
                  className={styles.item}
                  data-standing={how}
                >
                  <p>
                    <span className={styles.what} dir="auto" translate="no">
                      {mask(act.words)}
                    </span>
                    {hookWords(act) === '' ? null : (
                      <span className="small muted" dir="auto" translate="no">
                        {mask(hookWords(act))}
                      </span>
                    )}
                  </p>
                  {how === 'moved' ? (
                    <span className="small muted">{t`Moved to another day`}</span>
                  ) : (
                    <div className={styles.buttons}>
                      <Mark
                        words={t`Done`}
                        act={act}
                        standing="done"
                        how={how}
                        onMark={(to) => set(index, (one) => onDay(one, day, to))}
                      />
                      <Mark
                        words={t`Skip`}
                        act={act}
                        standing="skipped"
                        how={how}
                        onMark={(to) => set(index, (one) => onDay(one, day, to))}
                      />
                      {how === 'planned' ? (
                        <MoveAct
                          act={act}
                          days={days.filter((to) => to >= today && mayMoveTo(act, to))}
                          onMove={(to) => move(index, day, to)}
                        />
                      ) : null}
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

type MarkProps = {
  words: string;
  act: Act;
  standing: Standing;
  how: Standing;
  onMark: (standing: Standing) => void;
};

/** Pressed again it is planned as before. */
function Mark({ words, act, standing, how, onMark }: MarkProps) {
  const mask = useNameMask();
  const isOn = how === standing;
  return (
    <Button
      size="small"
      className={styles.mark}
      aria-pressed={isOn}
      aria-label={`${words}: ${mask(act.words)}`}
      onClick={() => onMark(isOn ? 'planned' : standing)}
    >
      {isOn ? <Icon name={standing === 'done' ? 'check' : 'right'} small /> : null}
      <span>{words}</span>
    </Button>
  );
}
