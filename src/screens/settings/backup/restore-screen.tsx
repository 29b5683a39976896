import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { additionsOnly } from '@/files/additions-only';
import { mergeRecords } from '@/files/merge-records';
import type { Backup } from '@/files/backup-reading';
import { pageCount } from '@/journal/counted';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { buttonClass } from '@/ui/button';
import { paths } from '@/paths';
import { ChooseBackup, type FileLockKind } from './choose-backup';
import { FocusedHeading } from './focused-heading';
import { LockedHere } from './locked-here';
import { RestorePreview } from './restore-preview';
import { refusalWords } from './restore-words';
import { SubFlow } from '@/screens/settings/sub-flow';
import { notToldWords, useReplaceEverywhere } from './use-replace-everywhere';
import { WhatWasHere } from './what-was-here';

type Chosen = { backup: Backup; name: string; lock: FileLockKind };

/** How it ended; whether the file was locked, where that is worth a word; whether the other devices know. */
type Done = { words: string; wasLocked: boolean | null; isTold: boolean };

/** A backup comes back: seen first, then added to what is here or put in its place. */
export function RestoreScreen({ given }: { given?: File }) {
  const store = useJournalStore();
  const mayWrite = useJournal((state) => state.mayWrite);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const { replaceEverywhere } = useReplaceEverywhere();

  async function restore({ backup, lock }: Chosen, how: 'add' | 'replace'): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    const state = store.getState();
    state.flush();
    const wasEmpty = state.entries.size === 0;
    const here = how === 'add' ? state.everything().records : [];
    const { changes: all, missing, beside } = mergeRecords(here, backup.records);
    const changes = backup.harm === null ? all : additionsOnly(here, all);
    const { result, isTold } =
      how === 'add'
        ? { result: await state.addRecords(changes, backup.setAside), isTold: true }
        : await replaceEverywhere(() => state.replaceRecords(changes, backup.setAside));
    setIsBusy(false);
    if (!result.saved) {
      setRefusal(refusalWords[result.why]);
      return;
    }
    const { written: pages } = backup.summary;
    // The file that was just read holds what is here now: it is the last backup. A harmed one is none.
    if (backup.harm === null && (how === 'replace' || wasEmpty))
      state.noteBackup(pages, backup.createdAt);
    setChosen(null);
    const words =
      how === 'replace' || wasEmpty ? restoredWords(pages) : addedWords(missing, beside);
    setDone({ words, wasLocked: lock !== 'none', isTold });
  }

  if (done !== null) {
    return (
      <SubFlow title={t`Restore from a backup`} lede={t`The file itself stays as it is.`}>
        <FocusedHeading key={done.words}>{done.words}</FocusedHeading>
        {done.isTold ? null : <p role="alert">{notToldWords}</p>}
        {done.wasLocked === null ? null : <LockedHere wasLocked={done.wasLocked} />}
        <WhatWasHere
          onPutBack={(pages, isTold) =>
            setDone({ words: putBackWords(pages), wasLocked: null, isTold })
          }
        />
        <p className="actions">
          <Link className={buttonClass('primary')} to={paths.journal}>{t`See your journal`}</Link>
          <Link className={buttonClass('quiet')} to={paths.settings}>{t`Back to Settings`}</Link>
        </p>
      </SubFlow>
    );
  }
  return (
    <SubFlow
      title={t`Restore from a backup`}
      lede={t`Choose a backup. You’ll see what’s inside before anything changes.`}
    >
      {mayWrite ? null : (
        <p role="alert">
          <Trans>
            This page can’t write to the journal at the moment, so a backup can be looked at and not
            restored. Reload it, or see the notice above.
          </Trans>
        </p>
      )}
      <ChooseBackup
        given={given}
        onBackup={(backup, name, lock) => {
          setRefusal(null);
          setChosen(backup === null ? null : { backup, name, lock });
        }}
      />
      {chosen === null ? null : (
        <RestorePreview
          key={chosen.name}
          backup={chosen.backup}
          name={chosen.name}
          isBusy={isBusy}
          refusal={refusal}
          onRestore={mayWrite ? (how) => void restore(chosen, how) : null}
        />
      )}
    </SubFlow>
  );
}

const restoredWords = (pages: number): string =>
  t`${pageCount(pages)} ${plural(pages, { one: 'is', other: 'are' })} here again`;

const putBackWords = (pages: number): string => t`As it was before: ${pageCount(pages)}`;

function addedWords(missing: number, beside: number): string {
  if (missing === 0 && beside === 0) return t`Nothing was missing`;
  const pages = pageCount(beside);
  if (beside === 0) return plural(missing, { one: '# page added', other: '# pages added' });
  if (missing === 0) return t`A second draft kept on ${pages}`;
  return plural(missing, {
    one: `# page added, and a second draft kept on ${pages}`,
    other: `# pages added, and a second draft kept on ${pages}`,
  });
}
