import { useState } from 'react';
import { Link } from 'react-router-dom';
import { pageCount, plural } from '@/journal/counted';
import { writtenPages } from '@/journal/written-pages';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Button, buttonClass } from '@/ui/button';
import { paths } from '@/paths';
import styles from './delete-screen.module.css';
import { FileLockWords } from './backup/file-lock-words';
import { FocusedHeading } from './backup/focused-heading';
import { LockFileDialog } from './backup/lock-file-dialog';
import { SubFlow } from './sub-flow';
import { useBackup } from './backup/use-backup';
import { TypedDelete } from './typed-delete';

type Outcome = 'verified' | 'unverified' | 'refused';

/** Deletes the journal from this device, for good. */
export function DeleteScreen() {
  const store = useJournalStore();
  const pages = writtenPages(useJournal((state) => state.entries));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function remove(): Promise<void> {
    if (isBusy) return;
    setIsBusy(true);
    const result = await store.getState().deleteEverything();
    setIsBusy(false);
    if (!result.saved) setOutcome('refused');
    else setOutcome(result.verified ? 'verified' : 'unverified');
  }

  if (outcome === 'verified' || outcome === 'unverified') return <Deleted outcome={outcome} />;
  return (
    <SubFlow
      title="Delete this journal"
      lede={`${pages === 0 ? 'Everything' : pageCount(pages)} kept on this device, settings and small notes with ${plural(pages, 'it', 'them')}. It can’t be taken back.`}
    >
      {outcome === 'refused' ? (
        <p role="alert" className={styles.refused}>
          The journal couldn’t be deleted: this browser refuses it, or the journal was changed in
          another tab. Reload this page and try again, or clear this site’s data in your browser’s
          settings.
        </p>
      ) : null}
      <BackUpFirst />
      <hr />
      <TypedDelete isBusy={isBusy} onDelete={() => void remove()}>
        {pages === 0 ? 'Delete everything' : `Delete ${pageCount(pages)}`}
      </TypedDelete>
      <p className="small muted">
        Backup files you made stay where you keep them. Traces of deleted words can stay on a disk
        for a while, where no page can reach; a device with an encrypted disk keeps those closed.
      </p>
    </SubFlow>
  );
}

function BackUpFirst() {
  const { said, lock, download } = useBackup();
  return (
    <>
      <p className="actions">
        <Link className={buttonClass('primary')} to={paths.settings}>
          Keep my journal
        </Link>
        <Button onClick={() => void download()}>Back up first</Button>
      </p>
      <FileLockWords lock={lock.isLocked ? 'locked' : 'none'} />
      <LockFileDialog {...lock.question} />
      {said === null ? null : <p className="small">{said}</p>}
    </>
  );
}

function Deleted({ outcome }: { outcome: 'verified' | 'unverified' }) {
  return (
    <SubFlow title="Delete this journal" lede="Backup files you made stay where you keep them.">
      <FocusedHeading>
        {outcome === 'verified' ? 'Everything is deleted' : 'Deleted, but not looked at twice'}
      </FocusedHeading>
      <p>
        {outcome === 'verified'
          ? 'Both places the journal was kept in were looked at again afterwards, and nothing is left in either.'
          : 'The pages are gone from this journal, but one of the two places they were kept in couldn’t be looked at again. To be certain, clear this site’s data in your browser’s settings.'}
      </p>
      <p className="actions">
        <Link className={buttonClass('quiet')} to={paths.welcome}>
          Start again
        </Link>
      </p>
    </SubFlow>
  );
}
