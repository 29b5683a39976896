import { t } from '@lingui/core/macro';
import { findSource } from '@/guide/guide';
import { mayNotLeave } from '@/guide/on-path';
import { isBlank } from '@/journal/answer';
import type { Draft, Entry } from '@/journal/entry';
import { mayPlanContact } from '@/journal/safety';
import { mayBeSealed } from '@/journal/sealed-pages';
import { useJournal } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { useToolOfPage } from '@/tool-kit/tools-context';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { Icon } from '@/ui/icon';
import { CopyButton } from '@/writing/copy-button';
import { pageText } from '@/writing/use-save-status';
import { DeletePage } from './delete-page';
import styles from './entry-actions.module.css';
import { NotBroughtUp } from './not-brought-up';
import { SealPage } from './seal-page';
import { ToChange, WaysOn } from './ways-on';

type EntryActionsProps = { entry: Entry; newest: Draft | undefined; isSealed: boolean };

/** What can be done with a page: gone on with, compared, kept close; and, behind a word, the rest. */
export function EntryActions({ entry, newest, isSealed }: EntryActionsProps) {
  const setKept = useJournal((state) => state.setKept);
  const found = findSource(entry.source);
  const kept = useToolOfPage(entry.source);
  const safety = useSafety();
  const isForNobody =
    kept?.page.leaves === 'never' ||
    (!mayPlanContact(safety) && kept?.page.leaves === 'open-path') ||
    (found !== undefined && mayNotLeave(found.prompt, safety));
  const mayCopy = !isSealed && newest !== undefined && !isBlank(newest.answer) && !isForNobody;
  const maySeal = useJournal(({ facts }) =>
    mayBeSealed(facts, entry, found !== undefined || (kept?.page.reopens ?? null) !== null),
  );
  return (
    <>
      <div className="actions">
        {isSealed ? null : <WaysOn entry={entry} newest={newest} />}
        <Button
          className={entry.kept ? styles.kept : undefined}
          aria-pressed={entry.kept}
          onClick={() => setKept(entry.id, !entry.kept)}
        >
          <Icon name="bookmark" small filled={entry.kept} />
          <span>{entry.kept ? t`Kept close` : t`Keep close`}</span>
        </Button>
      </div>
      <div className={styles.more}>
        <Disclosure summary={t`More`}>
          <NotBroughtUp entryId={entry.id} />
          {maySeal ? <SealPage entryId={entry.id} /> : null}
          <div className="actions">
            {isSealed ? null : <ToChange entry={entry} newest={newest} />}
            {mayCopy ? (
              <CopyButton variant="text" words={pageText(newest)}>{t`Copy`}</CopyButton>
            ) : null}
            <DeletePage entryId={entry.id} />
          </div>
        </Disclosure>
      </div>
    </>
  );
}
