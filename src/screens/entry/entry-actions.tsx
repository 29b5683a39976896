import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { findSource } from '@/guide/guide';
import { staysHere } from '@/guide/on-path';
import { isBlank } from '@/journal/answer';
import { answerText } from '@/journal/answer-text';
import { apologySource } from '@/journal/apology';
import { thankYouSource } from '@/journal/appreciation';
import { contactPlanSource } from '@/journal/contact-plan';
import type { Draft, Entry } from '@/journal/entry';
import { goodwillSource } from '@/journal/goodwill';
import { iStatementSource } from '@/journal/i-statement';
import { letterSources } from '@/journal/letters';
import { quietContactSource } from '@/journal/quiet-time';
import { draftsToCompare } from '@/journal/then-and-now';
import { trustSeenSource } from '@/journal/trust-plan';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { Button, buttonClass } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { useAnnounce } from '@/ui/live-region';
import { copyWords, CopyByHand } from '@/writing/copy-page';
import { comparePath, pagePath, paths, redraftPath, toolPagePath, toWriting } from '@/paths';

/** What is built over several sittings is worked on; what was noted once is put right. */
const worksOn: readonly string[] = [apologySource, iStatementSource];

/** What was written for nobody else's eyes; no button takes its words out. */
const neverSent: readonly string[] = [
  ...letterSources,
  thankYouSource,
  quietContactSource,
  trustSeenSource,
];

/** Tools whose pages are meant for the other person; on a path that puts contact away they stay here. */
const meantForThem: readonly string[] = [apologySource, contactPlanSource, goodwillSource];

/** What can be done with a page: gone on with, compared, kept close, copied, deleted. */
export function EntryActions({ entry, newest }: { entry: Entry; newest: Draft | undefined }) {
  const setKept = useJournal((state) => state.setKept);
  const announce = useAnnounce();
  const [byHand, setByHand] = useState<string | null>(null);
  const found = findSource(entry.source);
  const words = newest === undefined ? '' : `${newest.asked}\n\n${answerText(newest.answer)}`;

  async function copy(): Promise<void> {
    if (await copyWords(words)) announce('Copied');
    else setByHand(words);
  }

  const isOpen = newest?.outcome !== 'answered';
  const { path } = useSafety();
  const isForNobody =
    neverSent.includes(entry.source) ||
    (path !== 'open' && meantForThem.includes(entry.source)) ||
    (found !== undefined && staysHere(found.prompt, path));
  const toolPage = toolPagePath(entry.source, entry.id);
  const canCompare = useJournal(
    ({ entries, facts }) => draftsToCompare(entries, facts, entry, found !== undefined).length > 1,
  );
  return (
    <div className="actions">
      {toolPage === undefined ? null : (
        <Link className={buttonClass('primary')} to={toolPage}>
          {worksOn.includes(entry.source) ? 'Go on working on it' : 'Change this page'}
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
      <Button aria-pressed={entry.kept} onClick={() => setKept(entry.id, !entry.kept)}>
        <Icon name="bookmark" small />
        {entry.kept ? 'Kept close' : 'Keep close'}
      </Button>
      {newest === undefined || isBlank(newest.answer) || isForNobody ? null : (
        <Button variant="text" onClick={() => void copy()}>
          Copy
        </Button>
      )}
      <DeletePage entryId={entry.id} />
      {byHand === null ? null : <CopyByHand words={byHand} onClose={() => setByHand(null)} />}
    </div>
  );
}

/** Deletes the page, once its screen is left: it would be shown as missing otherwise. */
function DeletePage({ entryId }: { entryId: string }) {
  const store = useJournalStore();
  const navigate = useNavigate();
  const isWanted = useRef(false);

  useEffect(
    () => () => {
      if (isWanted.current) store.getState().deleteEntry(entryId);
    },
    [store, entryId],
  );

  return (
    <Button
      variant="text"
      onClick={() => {
        isWanted.current = true;
        void navigate(paths.journal);
      }}
    >
      <Icon name="trash" small />
      Delete this page
    </Button>
  );
}
