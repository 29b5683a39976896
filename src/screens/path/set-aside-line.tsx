import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { findSource } from '@/guide/guide';
import { pageOnPath } from '@/guide/whole';
import type { PromptFrame } from '@/guide/stage';
import { mayLeadBackTo } from '@/journal/bring-up';
import type { Entries } from '@/journal/entries';
import { factOf } from '@/journal/facts';
import { leftAsideFact, setAsidePage } from '@/journal/set-aside';
import { standingOf } from '@/journal/standing';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useGuide } from '@/store/use-guide';
import { Button } from '@/ui/button';
import { pagePath } from '@/paths';
import styles from './set-aside-line.module.css';

type SetAsideLineProps = { pages: readonly PromptFrame[]; entries: Entries; now: number };

/** One page that was set aside on another day, in a line; whoever wants it left there says so once. */
export function SetAsideLine({ pages, entries, now }: SetAsideLineProps) {
  const store = useJournalStore();
  const { path } = useGuide();
  const facts = useJournal((state) => state.facts);
  const page = setAsidePage(
    pages,
    entries,
    now,
    (entry) => factOf(facts, leftAsideFact(entry.id)) || !mayLeadBackTo(facts, entry),
  );
  const found = page === undefined ? undefined : findSource(page.id);
  if (page === undefined || found === undefined) return null;
  const { entry } = standingOf(page, entries, now);

  function leave(): void {
    if (entry === undefined) return;
    const { setFact, offerUndo } = store.getState();
    setFact(leftAsideFact(entry.id), true);
    offerUndo(t`It won’t be offered again`, () => setFact(leftAsideFact(entry.id), null));
    // The line goes with the button that was pressed.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }

  return (
    <div className={styles.line}>
      <p className="small">
        <span>{t`You set this page aside:`}</span>{' '}
        <Link to={pagePath(found.stage.slug, found.prompt.slug)}>
          {pageOnPath(found, path).prompt.question}
        </Link>
      </p>
      <Button variant="text" size="small" onClick={leave}>{t`Leave it aside`}</Button>
    </div>
  );
}
