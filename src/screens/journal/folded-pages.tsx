import { keptTongue } from '@/words/kept-tongue';
import { plural, t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { addDays, dayAt } from '@/journal/calendar-day';
import { isTime, unknownMoment } from '@/journal/elapsed';
import { newestDraft } from '@/journal/entries';
import type { Entry } from '@/journal/entry';
import { filterParams, noFilters, type PageFilters } from '@/journal/filter-pages';
import { monthAfter, monthOf } from '@/journal/month-days';
import { whenStarted } from '@/journal/taken';
import type { Moment } from '@/journal/zone';
import { Disclosure } from '@/ui/disclosure';
import { entryPath, paths } from '@/paths';
import { useNow } from '@/store/use-now';
import { shortDate } from '@/ui/when';
import styles from './folded-pages.module.css';

type FoldedPagesProps = {
  /** A moment in its month. */
  when: Moment;
  /** Pages without a word on them, the newest first. */
  empty: readonly Entry[];
  /** How often somebody told with a tap how they arrived. */
  arrivals: number;
};

/** The arrivals of one month in the journal; all of them where the month is not known. */
function arrivalsOf(when: Moment): string {
  const filters: PageFilters = { ...noFilters, kind: 'arrival' };
  const at = typeof when === 'number' ? when : when.at;
  if (isTime(at) && at !== unknownMoment) {
    const month = monthOf(dayAt(when));
    filters.from = `${month}-01`;
    filters.to = addDays(`${monthAfter(month)}-01`, -1);
  }
  return `${paths.journal}?${new URLSearchParams(filterParams(filters)).toString()}`;
}

/** What has no words of its own, in a line at the end of its month. */
export function FoldedPages({ when, empty, arrivals }: FoldedPagesProps) {
  const now = useNow();
  const isAllSkipped = empty.every((entry) => newestDraft(entry)?.outcome === 'skipped');
  return (
    <div className={styles.folded}>
      {empty.length === 0 ? null : (
        <Disclosure
          summary={
            isAllSkipped
              ? plural(empty.length, { one: '# page set aside', other: '# pages set aside' })
              : plural(empty.length, { one: '# page left empty', other: '# pages left empty' })
          }
        >
          <ul>
            {empty.map((entry) => {
              const draft = newestDraft(entry);
              if (draft === undefined) return null;
              return (
                <li key={entry.id}>
                  <Link to={entryPath(entry.id)} {...keptTongue(draft.source)}>
                    {draft.asked}
                  </Link>
                  <span className="meta">{shortDate(whenStarted(draft), now)}</span>
                </li>
              );
            })}
          </ul>
        </Disclosure>
      )}
      {arrivals === 0 ? null : (
        <p className="small">
          <Link to={arrivalsOf(when)}>
            {arrivals === 1
              ? t`Once you told how you arrived`
              : plural(arrivals, {
                  one: '# time you told how you arrived',
                  other: '# times you told how you arrived',
                })}
          </Link>
        </p>
      )}
    </div>
  );
}
