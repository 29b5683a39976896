import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { filterParams, filtersOn, fittingPages, noFilters } from '@/journal/filter-pages';
import { newestDraft } from '@/journal/entries';
import { monthsOf } from '@/journal/months';
import { newestFew, newestPagesFirst } from '@/journal/newest-pages';
import { whenStarted } from '@/journal/taken';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button, buttonClass } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { EmptyPage } from '@/ui/empty-page';
import { Icon } from '@/ui/icon';
import { areAnySealed } from '@/journal/sealed-pages';
import { shortDate } from '@/ui/when';
import { keptClosePath, paths, rowOf, toWriting } from '@/paths';
import { foundWords } from '@/search/found-words';
import { useSearchState } from '@/search/search-context';
import { SearchField } from '@/search/search-field';
import { useSearch } from '@/search/use-search';
import { useNameMask } from '@/ui/name-mask';
import { useSettled } from '@/ui/use-settled';
import { countWords, fitWords } from './count-words';
import { SearchInRows } from './search-in-rows';
import { NoHits } from './no-hits';
import { MaskButton } from './mask-button';
import { MonthCalendar } from './month-calendar';
import { countsOf, glanceAt, knownCounts } from './overview';
import { PageFiltersBar } from './page-filters';
import { stepsToJournal } from './prepare-journal';
import { keptWords } from './row-facts';
import { Timeline } from './timeline';
import { useFilters } from './use-filters';
import { useWholeList } from './use-whole-list';
import styles from './journal-screen.module.css';

/** How long (ms) the typing rests before its hits are counted out loud. */
const quiet = 600;

/** A journal of so many pages is worked out as a whole at first; of a longer one, so many of the newest. */
const few = 60;

/** Everything ever written, newest first; and what was kept close, in a place of its own. */
export function JournalScreen() {
  const location = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [jump, setJump] = useState<{ line: string } | null>(null);
  const now = useNow();
  const entries = useJournal((state) => state.entries);
  const isRead = useJournal((state) => state.isWhole);
  const pagesAhead = useJournal((state) => state.pagesAhead);
  const { filters, belongs, change } = useFilters();
  const isKept = filters.kept;
  useDocumentTitle(isKept ? t`Kept close` : t`Journal`);
  const { hasWritten, kept, sources, oldest } = glanceAt(entries);
  const { words, setWords } = useSearchState();
  const search = useSearch(words);
  // Until the first words are answered the list stays as it is.
  const hits = search.isUnanswered ? null : search.hits;
  const mask = useNameMask();
  const isFiltered = filtersOn(filters) > 0;
  const list = filterParams(filters).join('&');
  const row = rowOf(location.state);
  const isWhole = useWholeList({
    name: list,
    isShort: isRead && entries.size <= few,
    isComing: !isRead,
    isAsked: row !== undefined,
    steps: () => stepsToJournal(entries, now),
  });
  const counts = isWhole && isRead ? countsOf(entries, now) : knownCounts(entries, now);
  const { written, first } = counts ?? {
    written: Math.max(entries.size, pagesAhead),
    first: newestDraft(oldest),
  };
  const isEvery = isWhole || isKept || isFiltered || hits !== null;
  const pages = useMemo(
    () => (isEvery ? newestPagesFirst(entries) : newestFew(entries, few)),
    [entries, isEvery],
  );
  const fitting = useMemo(
    () => fittingPages(pages, filters, belongs, hits ?? undefined),
    [pages, filters, belongs, hits],
  );
  const listsArrivals = filters.kind === 'arrival';
  const months = useMemo(() => monthsOf(fitting, listsArrivals), [fitting, listsArrivals]);
  const listed = months.reduce(
    (count, month) => count + month.pages.length + month.empty.length,
    0,
  );
  const arrivals = months.reduce((count, month) => count + month.arrivals, 0);
  const hasMonths =
    months.length > 1 ||
    (!isEvery && oldest !== undefined && monthsOf([...fitting, oldest]).length > 1);
  const areSealed = useJournal(({ facts }) => areAnySealed(facts));
  const lookedFor = mask(search.words.trim());
  const said =
    !search.isWhole || !isRead
      ? t`Still reading your pages.`
      : hits !== null
        ? foundWords(lookedFor, fitting.length, {
            isNear: search.isNear,
            areAnySealed: areSealed,
          })
        : isFiltered
          ? fitWords(listed, arrivals, filters)
          : '';
  const heard = useSettled(said, hits === null ? 0 : quiet);
  const isNoneKept = isKept && kept === 0;
  const isNothing = !isKept && !hasWritten && !isFiltered;
  function clearFilters(): void {
    change({ ...noFilters, kept: isKept });
    // The button goes with what it cleared.
    heading.current?.focus();
  }
  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {isKept ? t`Kept close` : t`Journal`}
        </h1>
        {hasWritten ? (
          // Room for a count that is not known yet.
          <p
            className="muted"
            style={isKept || counts !== undefined ? undefined : { visibility: 'hidden' }}
          >
            {countWords(
              isKept ? kept : written,
              isFiltered || hits !== null,
              isKept || first === undefined ? '' : shortDate(whenStarted(first), now),
            )}
          </p>
        ) : null}
      </div>
      <div className="actions">
        {isKept ? null : (
          <Link
            className={buttonClass('quiet')}
            to={paths.ownPage}
            {...toWriting}
          >{t`Write a page of my own`}</Link>
        )}
        {isKept ? (
          <Link className={buttonClass('text')} to={paths.journal}>{t`All your pages`}</Link>
        ) : kept === 0 ? null : (
          <Link className={buttonClass('text')} to={keptClosePath}>
            <Icon name="bookmark" small filled />
            <span>{keptWords(kept)}</span>
          </Link>
        )}
        {hasMonths ? <MonthCalendar months={months} onGo={(line) => setJump({ line })} /> : null}
        {hasWritten ? (
          <Link className={buttonClass('text')} to={paths.takeAlong}>{t`Take it with you`}</Link>
        ) : null}
        <MaskButton />
      </div>
      {/* With nothing kept the others that are on are still seen, and cleared. */}
      {isNothing || (isNoneKept && !isFiltered) ? null : (
        <>
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a few years of browsers know no <search> */}
          <div role="search" className={styles.search}>
            <SearchField label={t`Search your pages`} words={words} onWords={setWords} />
          </div>
          <PageFiltersBar
            filters={filters}
            sources={sources}
            belongs={belongs}
            said={heard}
            onChange={change}
          />
        </>
      )}
      {isNoneKept ? (
        <p className="lede">
          <Trans>No page is kept close now. Any page can be, from where it is read.</Trans>
        </p>
      ) : null}
      {isNothing ? (
        <EmptyPage title={t`Nothing written yet.`}>
          <p>{t`Your pages will gather here. Nothing here yet is fine.`}</p>
          <Link className={buttonClass('primary')} to={paths.path}>{t`Go to your path`}</Link>
        </EmptyPage>
      ) : null}
      {hits !== null && search.isWhole && fitting.length === 0 ? (
        <NoHits
          words={search.words}
          onClear={() => {
            setWords('');
            heading.current?.focus();
          }}
          onClearFilters={isFiltered ? clearFilters : undefined}
        />
      ) : null}
      {hits === null && isFiltered && !isNoneKept && months.length === 0 ? (
        <EmptyPage title={t`Nothing is gone.`}>
          <p>{t`Leave out a filter, or clear them all.`}</p>
          <Button variant="primary" onClick={clearFilters}>{t`Clear the filters`}</Button>
        </EmptyPage>
      ) : null}
      {/* With other filters it is another list, and begins at its top; each letter of a search changes this one. */}
      <SearchInRows value={hits === null ? null : search}>
        <Timeline
          key={list}
          months={months}
          beyond={isWhole && isRead ? null : Math.max(entries.size, pagesAhead) - pages.length}
          row={row}
          jump={jump}
        />
      </SearchInRows>
    </>
  );
}
