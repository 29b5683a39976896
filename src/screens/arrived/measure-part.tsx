import { plural, t } from '@lingui/core/macro';
import { useId, useState } from 'react';
import { fewestDrawn, levelCounts, type Measure, type Reading } from '@/journal/over-time';
import { Disclosure } from '@/ui/disclosure';
import { shortDate } from '@/ui/when';
import { LevelChart, type DaysShown } from './level-chart';
import { measureWords } from './measures';
import { ReadingsTable } from './readings-table';
import styles from './arrived-screen.module.css';

type MeasurePartProps = {
  measure: Measure;
  /** Those of the time that is shown. */
  readings: readonly Reading[];
  /** How many there are of any time. */
  total: number;
  undated: number;
  days: DaysShown | null;
  now: number;
};

/** One measure: its picture, the same in a sentence, and behind that in a table. */
export function MeasurePart(props: MeasurePartProps) {
  const { measure, readings, total, undated, days, now } = props;
  const id = useId();
  const { name, levels, tooFew } = measureWords[measure];
  const isDrawn = readings.length >= fewestDrawn && days !== null;
  return (
    <section className={styles.measure} aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      {isDrawn ? (
        <>
          <LevelChart readings={readings} words={levels} days={days} apart={measure === 'pull'} />
          <p className="small">{sentence(props)}</p>
          <TableBehind measure={measure} readings={readings} now={now} />
        </>
      ) : (
        <p className="muted">
          {total < fewestDrawn
            ? tooFew
            : t`Fewer than three times in these weeks, which is too little to draw. “All of it” has the rest.`}
        </p>
      )}
      {undated === 0 ? null : (
        <p className="meta">
          {t`${plural(undated, { one: '# page', other: '# pages' })} more ${plural(undated, { one: 'has', other: 'have' })} no day that can be right, and ${plural(undated, { one: 'is', other: 'are' })} left out here.`}
        </p>
      )}
    </section>
  );
}

/** Made once it is opened: a long table costs time that nobody who leaves it closed should wait for. */
function TableBehind(props: { measure: Measure; readings: readonly Reading[]; now: number }) {
  const [isOpened, setIsOpened] = useState(false);
  return (
    <Disclosure summary={t`The same as a table`} onOpen={() => setIsOpened(true)}>
      {isOpened ? <ReadingsTable {...props} /> : null}
    </Disclosure>
  );
}

function sentence({ measure, readings, now }: MeasurePartProps): string {
  const { levels } = measureWords[measure];
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, until] = [shortDate(first.when, now), shortDate(last.when, now)];
  const said = levelCounts(
    readings.map(({ level }) => level),
    levels,
  );
  const count = readings.length;
  if (measure !== 'pull') {
    return from === until
      ? t`${plural(count, { one: '# time', other: '# times' })} on ${from}: ${said}.`
      : t`${plural(count, { one: '# time', other: '# times' })} from ${from} to ${until}: ${said}.`;
  }
  const after = readings.flatMap((one) => one.after ?? []);
  const pauses =
    from === until
      ? t`${plural(count, { one: '# pause', other: '# pauses' })} on ${from}. When they began: ${said}.`
      : t`${plural(count, { one: '# pause', other: '# pauses' })} from ${from} to ${until}. When they began: ${said}.`;
  if (after.length === 0) return pauses;
  return `${pauses} ${t`After the wait, the open dots: ${levelCounts(after, levels)}.`}`;
}
