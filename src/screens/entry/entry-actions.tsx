import { Link } from 'react-router-dom';
import { findSource } from '@/guide/guide';
import { mayNotLeave } from '@/guide/on-path';
import { isBlank } from '@/journal/answer';
import { mayPlanContact } from '@/journal/safety';
import type { Draft, Entry } from '@/journal/entry';
import { draftsToCompare } from '@/journal/then-and-now';
import { useJournal } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { useToolOfPage } from '@/tool-kit/tools-context';
import { Button, buttonClass } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { Icon } from '@/ui/icon';
import { CopyButton } from '@/writing/copy-button';
import { pageText } from '@/writing/use-save-status';
import { comparePath, keptPagePath, pagePath, redraftPath, toWriting } from '@/paths';
import { DeletePage } from './delete-page';
import styles from './entry-actions.module.css';
import { NotBroughtUp } from './not-brought-up';

/** What can be done with a page: gone on with, compared, kept close, copied, deleted. */
export function EntryActions({ entry, newest }: { entry: Entry; newest: Draft | undefined }) {
  const setKept = useJournal((state) => state.setKept);
  const found = findSource(entry.source);
  const kept = useToolOfPage(entry.source);
  const reopens = kept?.page.reopens ?? null;

  const isOpen = newest?.outcome !== 'answered';
  const safety = useSafety();
  const isForNobody =
    kept?.page.leaves === 'never' ||
    (!mayPlanContact(safety) && kept?.page.leaves === 'open-path') ||
    (found !== undefined && mayNotLeave(found.prompt, safety));
  const canCompare = useJournal(
    ({ entries, facts }) =>
      draftsToCompare(entries, facts, entry, found !== undefined).drafts.length > 1,
  );
  return (
    <>
      <div className="actions">
        {kept === undefined || reopens === null ? null : (
          <Link className={buttonClass('primary')} to={keptPagePath(kept.tool.address, entry.id)}>
            {reopens === 'work-on' ? 'Go on with it' : 'Change this page'}
          </Link>
        )}
        {found === undefined ? null : isOpen ? (
          <Link
            className={buttonClass('primary')}
            to={pagePath(found.stage.slug, found.prompt.slug)}
            {...toWriting}
          >
            Go on with it
          </Link>
        ) : (
          <Link className={buttonClass('primary')} to={redraftPath(entry.id)} {...toWriting}>
            Write it again
          </Link>
        )}
        {canCompare ? (
          <Link className={buttonClass('quiet')} to={comparePath(entry.id)}>
            Then and now
          </Link>
        ) : null}
        <Button
          className={entry.kept ? styles.kept : undefined}
          aria-pressed={entry.kept}
          onClick={() => setKept(entry.id, !entry.kept)}
        >
          <Icon name="bookmark" small filled={entry.kept} />
          <span>{entry.kept ? 'Kept close' : 'Keep close'}</span>
        </Button>
      </div>
      <div className={styles.more}>
        <Disclosure summary="More">
          <NotBroughtUp entryId={entry.id} />
          <div className="actions">
            {newest === undefined || isBlank(newest.answer) || isForNobody ? null : (
              <CopyButton variant="text" words={pageText(newest, newest.answer)}>
                Copy
              </CopyButton>
            )}
            <DeletePage entryId={entry.id} />
          </div>
        </Disclosure>
      </div>
    </>
  );
}
