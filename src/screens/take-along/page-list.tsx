import { plural, t } from '@lingui/core/macro';
import { useState } from 'react';
import { hasOwnTitle, type PageToTake } from '@/files/taking/pages-to-take';
import { dayOf } from '@/files/taking/stamp';
import { guide } from '@/guide/guide';
import { dayInWords } from '@/journal/calendar-day';
import { Button } from '@/ui/button';
import choices from '@/ui/choice-field.module.css';
import { useNameMask } from '@/ui/name-mask';
import styles from './take-along-screen.module.css';

type PageListProps = {
  /** The newest first, each with the drafts that would be taken. */
  pages: readonly PageToTake[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
};

/** Rows drawn at first in each group, and with each 'more'. */
const atOnce = 50;

type Group = { name: string; pages: PageToTake[] };

const letters = t`Letters`;
const others = t`Tools, and pages of my own`;
/** The order they are listed in: the guide's own, then what stands beside it. */
const order: readonly string[] = [...guide.map(({ name }) => name), letters, others];

function groupsOf(pages: readonly PageToTake[]): Group[] {
  const groups = new Map<string, Group>();
  for (const page of pages) {
    const name = page.place?.stageName ?? (page.isLetter ? letters : others);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { name, pages: [page] });
    else group.pages.push(page);
  }
  return [...groups.values()].toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** Pages to tick, by stage; a whole stage at one press. */
export function PageList({ pages, chosen, onChange }: PageListProps) {
  const mask = useNameMask();
  const [rows, setRows] = useState(atOnce);
  const groups = groupsOf(pages);
  const isMore = groups.some((group) => group.pages.length > rows);

  function choose(some: readonly PageToTake[], isChosen: boolean): void {
    const next = new Set(chosen);
    for (const { entry } of some) {
      if (isChosen) next.add(entry);
      else next.delete(entry);
    }
    onChange(next);
  }

  return (
    <>
      {groups.map(({ name, pages: own }) => {
        const isWhole = own.every(({ entry }) => chosen.has(entry));
        return (
          <fieldset key={name} className={styles.group}>
            <legend className="label">{name}</legend>
            <Button
              variant="text"
              size="small"
              aria-label={`${isWhole ? t`Choose none` : t`Choose all`}: ${name}`}
              onClick={() => choose(own, !isWhole)}
            >
              {isWhole
                ? t`Choose none`
                : t`Choose all ${plural(own.length, { one: '# page', other: '# pages' })}`}
            </Button>
            <ul className={styles.rows}>
              {own.slice(0, rows).map((page) => (
                <li key={page.entry}>
                  <label className={styles.row}>
                    <input
                      type="checkbox"
                      className={choices['box']}
                      checked={chosen.has(page.entry)}
                      onChange={(event) => choose([page], event.target.checked)}
                    />
                    <span
                      className={styles.title}
                      dir="auto"
                      translate={hasOwnTitle(page) ? 'no' : undefined}
                    >
                      {mask(page.title)}
                    </span>
                    <span className={`small muted ${styles.day}`}>{daysOf(page)}</span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        );
      })}
      {isMore ? (
        <p className="actions">
          <Button onClick={() => setRows(rows * 4)}>{t`Show older pages`}</Button>
        </p>
      ) : null}
    </>
  );
}

/** The day of what is taken of a page, or the first and the last where that is several drafts. */
function daysOf({ drafts }: PageToTake): string {
  const days = drafts.map(({ begun }) => dayOf(begun)).filter((day) => day !== '');
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return t`On a day that isn’t known`;
  return first === last ? dayInWords(first) : t`${dayInWords(first)} to ${dayInWords(last)}`;
}
