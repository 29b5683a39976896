import { Trans } from '@lingui/react/macro';
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { Month } from '@/journal/months';
import { useIsPrinting } from '@/ui/use-is-printing';
import { useIsWide } from '@/ui/use-is-wide';
import { monthAndYear } from '@/ui/when';
import { EntryRow } from './entry-row';
import { firstRows, rowsWithin, usualHeight } from './first-rows';
import { FoldedPages } from './folded-pages';
import { lineOf, linesOf, monthId, planMonths, type MonthPlan } from './timeline-plan';
import styles from './timeline.module.css';
import { useDrawnRows } from './use-drawn-rows';

/** So many pages are printed at once, and a little more; a choice of days leads to the others. */
const printedAtMost = 1000;

/** The first rows are on the screen after so long, in ms. */
const afterPaint = 200;

type TimelineProps = {
  months: readonly Month[];
  /** Where the first rows alone are drawn: how many pages there are besides these months; else null. */
  beyond: number | null;
  /** The entry that is returned to. */
  row: string | undefined;
  /** The line that is gone to, by its key: anew with every new object. */
  jump: { line: string } | null;
};

/**
 * The pages by month. Every month's heading is always there, so that a screen reader finds them all; of a
 * long journal only the rows near the window are drawn, and the rest is room.
 */
export function Timeline({ months: given, beyond, row, jump }: TimelineProps) {
  const list = useRef<HTMLDivElement>(null);
  const width = useIsWide() ? 'wide' : 'narrow';
  const height = usualHeight[width];
  const { months, left } = useMemo(
    () =>
      beyond === null
        ? { months: given, left: 0 }
        : firstRows(given, rowsWithin(window.innerHeight, width), beyond),
    [given, beyond, width],
  );
  const isPrinting = useIsPrinting();
  const lines = useMemo(() => linesOf(months), [months]);
  const { indexes, places, behind, measure, hold } = useDrawnRows({
    list,
    keys: lines.keys,
    estimate: (line) => height[lines.kinds[line] ?? 'row'],
    asked: useMemo(() => lineOf(months, row), [months, row]),
    jump,
  });
  const gone = useRef(jump);
  useEffect(() => {
    if (jump === null || gone.current === jump) return;
    gone.current = jump;
    const line = list.current?.querySelector(`[data-index="${lines.keys.indexOf(jump.line)}"]`);
    const target = line?.querySelector<HTMLElement>('h2, h3 a');
    target?.scrollIntoView({ block: target.matches('h2') ? 'start' : 'center' });
    target?.focus({ preventScroll: true });
  }, [jump, lines]);
  // Headings out of sight come a moment after what is looked at.
  const [hasSettled, setHasSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setHasSettled(true)), afterPaint);
    return () => clearTimeout(timer);
  }, []);
  const isAll = indexes === null || isPrinting;
  const printed = isPrinting ? monthsWithin(months, printedAtMost) : months;
  const plans = planMonths(printed, lines, isAll ? null : { indexes, places });
  return (
    <div
      ref={list}
      className={styles.timeline}
      style={behind === 0 ? undefined : { marginTop: -behind }}
      onFocus={hold}
      onClickCapture={hold}
    >
      {plans.map((plan, place) => (
        <section
          // By its name, and not by its place: with a month above it gone, its rows keep the focus.
          key={monthAndYear(plan.month.when)}
          aria-label={monthAndYear(plan.month.when)}
          className={plan.away === null ? undefined : styles.away}
          style={plan.away === null ? undefined : { height: plan.away }}
        >
          {plan.away !== null && !hasSettled ? null : (
            <div
              ref={plan.away === null ? measure : undefined}
              data-index={plan.head}
              className={styles.head}
            >
              <h2 id={monthId(place)} className={styles.month} tabIndex={-1}>
                <span>{monthAndYear(plan.month.when)}</span>
              </h2>
            </div>
          )}
          {plan.away === null ? (
            <MonthLines
              plan={plan}
              measure={measure}
              isCut={left > 0 && place === plans.length - 1}
            />
          ) : null}
        </section>
      ))}
      {left > 0 ? <div style={{ height: left * height.row }} /> : null}
      {printed.length < months.length ? (
        <p>
          <Trans>There are older pages. To print them, choose days in the journal first.</Trans>
        </p>
      ) : null}
    </div>
  );
}

/** As many of the first months as it takes for so many pages. */
function monthsWithin(months: readonly Month[], most: number): readonly Month[] {
  let pages = 0;
  const past = months.findIndex((month) => (pages += month.pages.length) >= most);
  return past === -1 ? months : months.slice(0, past + 1);
}

type MonthLinesProps = {
  plan: MonthPlan;
  measure: ((element: Element | null) => void) | undefined;
  /** Whether more of its pages may follow. */
  isCut: boolean;
};

function MonthLines({ plan, measure, isCut }: MonthLinesProps) {
  const { month, head, rows, folded, below } = plan;
  return (
    <>
      <ol className={styles.pages} style={below > 0 ? { paddingBottom: below } : undefined}>
        {rows.map(({ line, room }) => {
          const entry = month.pages[line - head - 1];
          return entry === undefined ? null : (
            <EntryRow
              key={entry.id}
              entry={entry}
              line={line}
              measure={measure}
              room={room}
              position={line - head}
              of={isCut ? -1 : month.pages.length}
            />
          );
        })}
      </ol>
      {folded === null ? null : (
        <div ref={measure} data-index={folded} className={styles.folded}>
          <FoldedPages when={month.when} empty={month.empty} arrivals={month.arrivals} />
        </div>
      )}
    </>
  );
}
