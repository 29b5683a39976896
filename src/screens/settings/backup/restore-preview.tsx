import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { summaryOf, type Summary } from '@/files/backup';
import { additionsOnly } from '@/files/additions-only';
import { mergeRecords } from '@/files/merge-records';
import type { Backup } from '@/files/backup-reading';
import { pageCount } from '@/journal/counted';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { BackupContents } from './backup-contents';
import { dayWords } from './day-words';
import { FocusedHeading } from './focused-heading';
import { harmWords } from './restore-words';
import styles from './restore-preview.module.css';
import { useReplaceEverywhere } from './use-replace-everywhere';

type RestorePreviewProps = {
  backup: Backup;
  name: string;
  isBusy: boolean;
  refusal: string | null;
  /** Null where nothing can be written. */
  onRestore: ((how: 'add' | 'replace') => void) | null;
};

function heldWords({ written, newest }: Summary, now: number): string {
  if (written === 0 || newest === undefined)
    return t({ comment: 'In “This device has no pages”', message: 'no pages' });
  return t`${pageCount(written)}, newest ${dayWords(newest, now)}`;
}

function mergeWords(missing: number, beside: number, present: number): string {
  const parts = [
    missing === 0
      ? ''
      : t`${pageCount(missing)} ${plural(missing, { one: 'is', other: 'are' })} missing here.`,
    beside === 0
      ? ''
      : t`${pageCount(beside)} ${plural(beside, { one: 'has', other: 'have' })} other words in the backup: both are kept, as drafts of one page.`,
    present === 0
      ? ''
      : t`${pageCount(present)} ${plural(present, { one: 'is', other: 'are' })} here already, word for word.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** What a backup has, what this device has, and what each way to restore would do. */
export function RestorePreview({ backup, name, isBusy, refusal, onRestore }: RestorePreviewProps) {
  const store = useJournalStore();
  const now = useNow();
  const [isAsking, setIsAsking] = useState(false);
  const { isOn } = useReplaceEverywhere();
  const entries = useJournal((state) => state.entries);
  const facts = useJournal((state) => state.facts);
  const { here, merge, hasAside } = useMemo(() => {
    const { records, quarantined } = store.getState().everything();
    const asideHere = new Set(quarantined.values());
    const whole = mergeRecords(records, backup.records);
    const changes = backup.harm === null ? whole.changes : additionsOnly(records, whole.changes);
    return {
      here: summaryOf(records),
      merge: { ...whole, changes },
      hasAside: backup.setAside.some(({ raw }) => !asideHere.has(raw)),
    };
    // oxlint-disable-next-line react/exhaustive-deps -- what is asked for changes with these two.
  }, [store, backup, entries, facts]);
  const there = backup.summary;
  const harm = harmWords(backup);
  const isEmptyHere = here.pages === 0;
  const hasNews = merge.missing > 0 || merge.beside > 0;
  const { title, addLabel } = isEmptyHere
    ? { title: t`Bring it back`, addLabel: t`Restore ${pageCount(there.written)}` }
    : { title: t`Add the missing pages`, addLabel: t`Add the missing pages` };

  function wayWords(): string {
    if (merge.changes.length > 0) {
      return `${mergeWords(merge.missing, merge.beside, merge.present)} ${harm === null ? t`Of settings and small notes, the newer are kept.` : t`Settings and small notes that are here stay as they are.`}`;
    }
    return hasAside
      ? t`Every page in this backup is here already. What was set aside in it isn’t.`
      : t`Everything in this backup is here already, word for word.`;
  }

  return (
    <>
      <FocusedHeading>
        {harm === null
          ? t`This backup has ${heldWords(there, now)}. This device has ${heldWords(here, now)}.`
          : t`What can be read of this backup: ${heldWords(there, now)}. This device has ${heldWords(here, now)}.`}
      </FocusedHeading>
      {harm === null ? null : (
        <Banner title={harm.title}>
          <p>{harm.words}</p>
          <p>
            <Trans>
              It can be added to what is here. Nothing here is changed or taken away by it.
            </Trans>
          </p>
        </Banner>
      )}
      <BackupContents backup={backup} name={name} now={now} />
      {refusal === null ? null : <p role="alert">{refusal}</p>}
      <section className={styles.way} aria-label={title}>
        <p>{wayWords()}</p>
        {(merge.changes.length === 0 && !hasAside) || onRestore === null ? null : (
          <p className="actions">
            <Button variant="primary" aria-disabled={isBusy} onClick={() => onRestore('add')}>
              {hasNews ? addLabel : t`Add what is missing`}
            </Button>
          </p>
        )}
      </section>
      {isEmptyHere || onRestore === null || harm !== null ? null : (
        <section className={styles.way} aria-label={t`Replace everything`}>
          <p>
            <Trans>
              Or put the backup in the place of all that is here. What is here now is kept aside
              until you close or reload this page.
            </Trans>
          </p>
          <p className="actions">
            <Button
              variant="danger"
              onClick={() => setIsAsking(true)}
            >{t`Replace everything…`}</Button>
          </p>
          <Dialog
            open={isAsking}
            title={t`Replace ${pageCount(here.written)} with ${pageCount(there.written)}?`}
            onClose={() => setIsAsking(false)}
            actions={
              <>
                <Button
                  variant="primary"
                  onClick={() => setIsAsking(false)}
                >{t`Keep what is here`}</Button>
                <Button
                  variant="danger"
                  onClick={() => {
                    setIsAsking(false);
                    onRestore('replace');
                  }}
                >
                  {t`Replace ${pageCount(here.written)}`}
                </Button>
              </>
            }
          >
            {isOn ? (
              <p>
                <Trans>
                  This journal is kept in step: it is replaced on your other devices too. One that
                  has pages it never sent asks about those first.
                </Trans>
              </p>
            ) : null}
            <p>
              <Trans>
                Your journal becomes what the backup holds. You can put back what was here for as
                long as this page stays open, and save it as a file.
              </Trans>
            </p>
          </Dialog>
        </section>
      )}
    </>
  );
}
