import { type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Moment } from '@/journal/zone';
import { whenStarted } from '@/journal/taken';
import { arrivalsSource } from '@/journal/arrival';
import { arrivalWords, ratedFields, sunWord } from '@/journal/suns';
import { counted } from '@/journal/counted';
import { isBelieved } from '@/journal/elapsed';
import { checkIns, feelingRows, type CheckIn, type FeelingRow } from '@/journal/feelings';
import { entriesFor, newestDraft, type Entries } from '@/journal/entries';
import { useNow } from '@/store/use-now';
import { Disclosure } from '@/ui/disclosure';
import { Thread } from '@/ui/thread';
import { clockTime, shortDate } from '@/ui/when';
import { ToolSection } from '@/tool-kit/tool-section';
import { entryPath } from '@/paths';
import styles from './arrivals-screen.module.css';

/** Fewer than three points are no thread. */
const fewest = 3;

type Arrived = { entry: string; at: number; when: Moment; value: number };

function arrivedWith(entries: Entries): Arrived[] {
  return entriesFor(entries, arrivalsSource).flatMap((entry) => {
    const draft = newestDraft(entry);
    return draft?.answer.kind === 'arrival'
      ? [
          {
            entry: entry.id,
            at: draft.startedAt,
            when: whenStarted(draft),
            value: draft.answer.level,
          },
        ]
      : [];
  });
}

const line = (ins: readonly CheckIn[], name: string, row: 'pleasant' | 'energy') => ({
  name,
  points: ins.flatMap(({ at, [row]: value }) => (value === null ? [] : [{ at, value }])),
});

const said = (one: CheckIn, row: FeelingRow): string | null => {
  const rating = one[row];
  return rating === null ? null : sunWord(rating, ratedFields[row].words);
};

/** What can be drawn over time, in its order. */
const onLine = <Point extends { at: number }>(all: readonly Point[], now: number): Point[] =>
  all.filter(({ at }) => isBelieved(at, now)).toSorted((a, b) => a.at - b.at);

/** How it has moved: two thin lines for the check-ins, one for the suns, each with a table of its own. */
export function ArrivedBefore({ entries }: { entries: Entries }) {
  const now = useNow();
  const ins = checkIns(entries);
  // Words alone have no place on a line, nor has a day that can't have been; the table has them.
  const rated = onLine(ins, now).filter(
    ({ pleasant, energy }) => pleasant !== null || energy !== null,
  );
  const suns = arrivedWith(entries);
  const dated = onLine(suns, now);
  const days = (all: readonly { when: Moment }[]): string =>
    `${shortDate(all[0]?.when ?? now, now)} to ${shortDate(all.at(-1)?.when ?? now, now)}`;
  const when = (at: Moment): string => `${shortDate(at, now)}, ${clockTime(at)}`;

  return (
    <>
      <ToolSection title="How it has moved">
        {rated.length < fewest ? (
          <p className="muted">Check in a few more times and a thread will appear.</p>
        ) : (
          <Thread
            lines={[line(rated, 'How it was', 'pleasant'), line(rated, 'Energy', 'energy')]}
            lowest={0}
            highest={10}
            words={`How it was and how much energy was in it, ${rated.length} check-ins from ${days(rated)}. The table below has the words.`}
            caption={`${days(rated)}. The dotted line is the middle; there’s no right direction.`}
          />
        )}
        {ins.length === 0 ? null : (
          <Table
            columns={['When', 'How it was', 'Energy', 'Steady']}
            rows={ins.toReversed().map((one) => ({
              ...one,
              when: when(one.when),
              cells: feelingRows.map((row) => said(one, row)),
            }))}
          />
        )}
      </ToolSection>
      {suns.length === 0 ? null : (
        <ToolSection title="How you’ve arrived">
          {dated.length < fewest ? (
            <p className="muted">Arrive a few more times and a thread will appear.</p>
          ) : (
            <Thread
              lines={[{ name: 'Arrived', points: dated }]}
              lowest={1}
              highest={5}
              words={`How you arrived, ${dated.length} times from ${days(dated)}. The table below has the words.`}
              caption={`${days(dated)}. The dotted line is even; there’s no right direction.`}
            />
          )}
          <Table
            columns={['When', 'Arrived']}
            rows={suns.toReversed().map((one) => ({
              ...one,
              when: when(one.when),
              words: '',
              cells: [arrivalWords[one.value - 1] ?? ''],
            }))}
          />
        </ToolSection>
      )}
    </>
  );
}

type Row = {
  entry: string;
  when: string;
  /** What was named then, under the date: a column of its own would not fit a phone. */
  words: string;
  cells: readonly (string | null)[];
};

function Table({ columns, rows }: { columns: readonly string[]; rows: readonly Row[] }) {
  return (
    <Disclosure summary="As a table" meta={counted(rows.length, 'line')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entry, when, words, cells }) => (
            <tr key={entry}>
              <th scope="row">
                <Link to={entryPath(entry)}>{when}</Link>
                {words === '' ? null : (
                  <span className={styles.words} dir="auto" translate="no">
                    {words}
                  </span>
                )}
              </th>
              {cells.map((cell, place) => (
                <td key={columns[place + 1]} className="tnum">
                  {cellWords(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}

function cellWords(cell: string | null): ReactNode {
  if (cell !== null) return cell;
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="vh">not given</span>
    </>
  );
}
