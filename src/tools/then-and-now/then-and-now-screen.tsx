import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { titleOf } from '@/journal/own-page-title';
import { whenStarted } from '@/journal/taken';
import { isBelieved } from '@/journal/elapsed';
import { refusedFact } from '@/journal/bring-up';
import { refusedPages } from '@/journal/look-back';
import type { PageOfDrafts } from '@/journal/then-and-now';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { EmptyPage } from '@/ui/empty-page';
import { useAnnounce } from '@/ui/live-region';
import { useNameMask } from '@/ui/name-mask';
import { longDate, shortDate } from '@/ui/when';
import { PageTitle } from '@/writing/page-title';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { ToolSection } from '@/tool-kit/tool-section';
import { comparePath, entryPath, paths } from '@/paths';
import { allToCompare } from './has-pages-to-compare';
import styles from './then-and-now-screen.module.css';

/** Of the pages written once, the oldest: there is most to see in them. */
const mostOnce = 6;

/** Every page there are two drafts of, and the way to a second one. */
export function ThenAndNowScreen() {
  const now = useNow();
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const { again, once, heavier } = allToCompare(entries, facts);
  const oldest = once.toReversed().slice(0, mostOnce);
  return (
    <ToolFrame
      title={t`Then and now`}
      lede={t`What you wrote before, beside what you write today. Nothing is ever written over.`}
    >
      {again.length === 0 ? (
        <EmptyPage title={t`No page has two drafts yet.`}>
          <p>{t`Write one again on another day, and both will be kept.`}</p>
          {oldest.length > 0 ? null : (
            <p>
              <Link to={paths.path}>{t`Go to your path`}</Link>
            </p>
          )}
        </EmptyPage>
      ) : (
        <ToolSection title={t`Written more than once`}>
          <Pages pages={again} words={(page) => draftsInWords(page, now)} />
        </ToolSection>
      )}
      {oldest.length === 0 ? null : (
        <ToolSection
          title={t`Written once`}
          hint={t`Read one again, and write it anew if it has changed. Both are kept.`}
        >
          <Pages pages={oldest} words={(page) => draftsInWords(page, now)} />
        </ToolSection>
      )}
      {heavier.length === 0 ? null : (
        <Disclosure
          summary={t`Pages from heavier days`}
          meta={plural(heavier.length, { one: '# page', other: '# pages' })}
        >
          <p className="small muted">
            <Trans>They don’t come up by themselves. Keep one close, and it may.</Trans>
          </p>
          <Pages pages={heavier} words={(page) => draftsInWords(page, now)} />
        </Disclosure>
      )}
      <Refused now={now} />
    </ToolFrame>
  );
}

/** Where a clock was wrong between them no span of days would be true, and none is said. */
function draftsInWords({ first, last, drafts }: PageOfDrafts, now: number): string {
  if (drafts === 1) return longDate(whenStarted(first), now);
  const isSpan = first.startedAt <= last.startedAt && isBelieved(last.startedAt, now);
  if (!isSpan) return plural(drafts, { one: '# draft', other: '# drafts' });
  return t`${plural(drafts, { one: '# draft', other: '# drafts' })}, from ${shortDate(whenStarted(first), now)} to ${shortDate(whenStarted(last), now)}`;
}

type PagesProps = { pages: readonly PageOfDrafts[]; words: (page: PageOfDrafts) => string };

function Pages({ pages, words }: PagesProps) {
  return (
    <ul className={styles.pages}>
      {pages.map((page) => (
        <li key={page.entry}>
          <Link to={comparePath(page.entry)}>
            <PageTitle draft={page.last} />
          </Link>
          <span className="meta">{words(page)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Pages that were refused are named here and nowhere else, so that they can be brought back. */
function Refused({ now }: { now: number }) {
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const setFact = useJournal((state) => state.setFact);
  const announce = useAnnounce();
  const mask = useNameMask();
  const refused = refusedPages(entries, facts);
  if (refused.length === 0) return null;
  return (
    <ToolSection
      title={t`Not shown again`}
      hint={t`You asked not to be shown these beside other pages. They stay in your journal.`}
    >
      <ul className={styles.pages}>
        {refused.map(({ id, drafts }) => {
          const last = drafts.at(-1);
          if (last === undefined) return null;
          return (
            <li key={id}>
              <Link to={entryPath(id)}>
                <PageTitle draft={last} />
              </Link>
              <span className="meta">{longDate(whenStarted(last), now)}</span>
              <div>
                <Button
                  size="small"
                  aria-label={t`Show it again: ${mask(titleOf(facts, last)) || last.asked}`}
                  onClick={() => {
                    setFact(refusedFact(id), null);
                    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
                    announce(t`It may be shown again`);
                  }}
                >{t`Show it again`}</Button>
              </div>
            </li>
          );
        })}
      </ul>
    </ToolSection>
  );
}
