import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import { dayInWords, firstPlanDay, isDay, lastLikelyDay } from '@/journal/calendar-day';
import { classNames } from './class-names';
import { DayOffers, type DayOffer } from './day-offers';
import controls from './control.module.css';
import styles from './date-field.module.css';
import { Field } from './field';
import { useAfterPress } from './use-after-press';

type DateFieldProps = {
  label: string;
  isPart?: boolean;
  hint?: string;
  /** YYYY-MM-DD; '' where none is given. */
  date: string;
  onChange: (date: string) => void;
  /** Whether the day that stands in the field was not taken. */
  onRefuse?: (isRefused: boolean) => void;
  /** The first and the last day that somebody may have meant; any other is not taken, and said to be none. */
  earliest?: string;
  latest?: string;
  /** What else is wrong with the day. */
  error?: string | undefined;
  offers?: readonly DayOffer[] | undefined;
  /** The chosen date written out, so that a mistaken month shows. */
  dateInWords?: string | undefined;
};

/** A year is typed figure by figure: 2, 20 and 202 on the way to 2026 are no mistakes. */
const stillTyping = 1500;

/** One day of the calendar, which may stay empty. */
export function DateField(props: DateFieldProps) {
  const { date, onChange, onRefuse, offers = [], dateInWords, error, ...rest } = props;
  const { earliest = firstPlanDay, latest = lastLikelyDay, ...field } = rest;
  // A day that is not taken stays in the field, for as long as nothing else takes its place.
  const [refused, setRefused] = useState<{ day: string; over: string } | null>(null);
  const [isAtRest, setIsAtRest] = useState(true);
  const afterPress = useAfterPress();
  const shown = refused !== null && refused.over === date ? refused.day : date;
  const isUnlikely = isDay(shown) && (shown < earliest || shown > latest);

  useEffect(() => {
    if (!isUnlikely || isAtRest) return undefined;
    const timer = setTimeout(() => setIsAtRest(true), stillTyping);
    return () => clearTimeout(timer);
    // Each figure that is typed begins the wait anew.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the day is waited on, not read.
  }, [isUnlikely, isAtRest, shown]);

  function change(day: string): void {
    const isRefused = isDay(day) && (day < earliest || day > latest);
    setIsAtRest(false);
    setRefused(isRefused ? { day, over: date } : null);
    onRefuse?.(isRefused);
    if (!isRefused) onChange(day);
  }

  const unlikely = isAtRest ? unlikelyWords(shown, { earliest, latest }, date) : undefined;
  return (
    <Field
      {...field}
      error={isUnlikely ? unlikely : error}
      said={isUnlikely ? undefined : dateInWords}
    >
      {(control) => (
        <>
          <input
            {...control}
            type="date"
            className={classNames(controls.control, styles.input)}
            value={shown}
            onChange={(event) => change(event.target.value)}
            onBlur={() => afterPress(() => setIsAtRest(true))}
            onKeyDown={(event) => {
              if (event.key === 'Enter') setIsAtRest(true);
            }}
          />
          <DayOffers
            label={t`${field.label}: lengths to choose from`}
            offers={offers}
            date={shown}
            onChange={change}
          />
        </>
      )}
    </Field>
  );
}

/** Why a day is not taken, and what to do about it. */
function unlikelyWords(
  day: string,
  { earliest, latest }: { earliest: string; latest: string },
  kept: string,
): string {
  const year = Number(day.slice(0, 4));
  const isNearly = day >= firstPlanDay && day <= lastLikelyDay;
  const early = day < earliest ? t`This day is too early.` : t`This day is too late.`;
  const reason = isNearly ? early : t`This day is in the year ${year}.`;
  const standing =
    kept === day
      ? t`It isn’t counted with.`
      : kept === ''
        ? t`It isn’t kept.`
        : t`${dayInWords(kept)} stays until you change it.`;
  const advice =
    year < 1000
      ? t`Write the year with four figures, such as 2026.`
      : t`It can be any day from ${dayInWords(earliest)} to ${dayInWords(latest)}.`;
  return `${reason} ${standing} ${advice}`;
}
