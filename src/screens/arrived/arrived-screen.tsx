import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { daysApart, isDay } from '@/journal/calendar-day';
import { daysOf, isMonth, monthOf } from '@/journal/month-days';
import { overTime, since, type Measure, type OverTime } from '@/journal/over-time';
import { soFar } from '@/journal/so-far';
import { paths } from '@/paths';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { useToday } from '@/store/use-today';
import { EmptyPage } from '@/ui/empty-page';
import { PartBoundary } from '@/ui/part-boundary';
import { Segmented } from '@/ui/segmented';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { DayPages } from './day-pages';
import { daysShown } from './level-chart';
import { MeasurePart } from './measure-part';
import { measures, spans, type Span } from './measures';
import { MonthView } from './month-view';
import styles from './arrived-screen.module.css';

/** How somebody has arrived: drawn and told over time, month by month, and what there has been so far. */
export function ArrivedScreen() {
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const now = useNow();
  const { today } = useToday();
  const told = useMemo(() => overTime(entries, facts, now), [entries, facts, now]);
  const sentences = useMemo(() => soFar(entries, today, now), [entries, today, now]);
  const isEmpty = measures.every((one) => told[one].readings.length + told[one].undated === 0);
  return (
    <ToolFrame
      title={t`How you’ve arrived`}
      lede={t`What you said of yourself, as you said it. There’s no right direction.`}
      back={{ address: paths.arrivals, name: t`Feelings check-in` }}
      wide
    >
      {isEmpty ? (
        <EmptyPage title={t`Nothing said yet`}>
          <p>
            <Trans>
              How you arrive gathers here, once you’ve said it on the path or at a check-in.
            </Trans>
          </p>
          <p>
            <Link to={paths.arrivals}>{t`Feelings check-in`}</Link>
          </p>
        </EmptyPage>
      ) : (
        <PartBoundary name={t`The drawings`}>
          <Drawings told={told} now={now} />
        </PartBoundary>
      )}
      <PartBoundary name={t`The month`}>
        <Months now={now} today={today} />
      </PartBoundary>
      <SoFar sentences={sentences} />
    </ToolFrame>
  );
}

/** What is shown stands in the address, so that the way back from a page leads to the same. */
function useShown() {
  const [shown, setShown] = useSearchParams();
  const addressOf = (changes: Readonly<Record<string, string>>): string =>
    `?${new URLSearchParams({ ...Object.fromEntries(shown), ...changes })}`;
  const show = (changes: Readonly<Record<string, string>>): void =>
    setShown({ ...Object.fromEntries(shown), ...changes }, { replace: true });
  return { shown, addressOf, show };
}

/** All there is where that is little; otherwise the last three months, unless the address says more. */
function spanOf(asked: string | null, daysBack: number): Span {
  const known = spans.find(({ value }) => value === asked);
  return known ?? (daysBack < spans[1].days ? spans[2] : spans[1]);
}

function Drawings({ told, now }: { told: Record<Measure, OverTime>; now: number }) {
  const id = useId();
  const { shown, show } = useShown();
  const all = measures.flatMap((one) => told[one].readings);
  const daysBack = Math.max(0, ...all.map(({ when }) => daysApart(when, now)));
  const span = spanOf(shown.get('span'), daysBack);
  const inSpan = measures.map((measure) => ({
    measure,
    readings: since(told[measure].readings, now, span.days),
  }));
  // The same days in each, so that one can be looked at above the other.
  const days = daysShown(inSpan.flatMap(({ readings }) => readings));
  return (
    <section className={styles.drawings} aria-labelledby={id}>
      <h2 id={id}>{t`Over time`}</h2>
      <p className="muted">
        <Trans>
          Days that follow each other are joined by a line. Where nothing was said, there is
          nothing.
        </Trans>
      </p>
      {daysBack < spans[0].days ? null : (
        <Segmented
          legend={t`How far back`}
          name="span"
          options={spans}
          value={span.value}
          onChange={(value) => show({ span: value })}
        />
      )}
      <div className={styles.measures}>
        {inSpan.map(({ measure, readings }) => (
          <MeasurePart
            key={measure}
            measure={measure}
            readings={readings}
            total={told[measure].readings.length}
            undated={told[measure].undated}
            days={days}
            now={now}
          />
        ))}
      </div>
    </section>
  );
}

function Months({ now, today }: { now: number; today: string }) {
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const days = useMemo(() => daysOf(entries, facts, now), [entries, facts, now]);
  const { shown, addressOf, show } = useShown();
  const [pressed, setPressed] = useState<string | null>(null);
  const last = monthOf(today);
  let first = last;
  for (const day of days.keys()) if (monthOf(day) < first) first = monthOf(day);
  const asked = shown.get('month') ?? '';
  const month = isMonth(asked) && asked >= first && asked <= last ? asked : last;
  const day = shown.get('day') ?? '';
  const line = isDay(day) && monthOf(day) === month ? days.get(day) : undefined;
  if (days.size === 0) return null;
  return (
    <MonthView
      month={month}
      bounds={{ first, last }}
      days={days}
      today={today}
      shown={line === undefined ? null : day}
      addressOf={(one) => addressOf({ month: monthOf(one), day: one })}
      onDay={setPressed}
      onMonth={(one) => show({ month: one })}
    >
      {line === undefined ? null : (
        <DayPages key={day} day={day} line={line} now={now} arrives={day === pressed} />
      )}
    </MonthView>
  );
}

/** In words only: nothing here counts down, or can be lost. */
function SoFar({ sentences }: { sentences: readonly string[] }) {
  const id = useId();
  if (sentences.length === 0) return null;
  return (
    <section className={styles.soFar} aria-labelledby={id}>
      <h2 id={id}>{t`So far`}</h2>
      {sentences.map((sentence) => (
        <p key={sentence} className="read">
          {sentence}
        </p>
      ))}
    </section>
  );
}
