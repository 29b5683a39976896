import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { pageCount } from '@/journal/counted';
import { writtenPages } from '@/journal/written-pages';
import { useJournal } from '@/store/journal-context';
import { Button, buttonClass } from '@/ui/button';
import { paths } from '@/paths';
import styles from './delete-screen.module.css';
import { FileLockWords } from './backup/file-lock-words';
import { FocusedHeading } from './backup/focused-heading';
import { LockFileDialog } from './backup/lock-file-dialog';
import { SubFlow } from './sub-flow';
import { useBackup } from './backup/use-backup';
import { TypedDelete } from './typed-delete';
import { useDeleting, type Deletion } from './use-deleting';
import { WhichDevices, type Devices } from './which-devices';

/** Deletes the journal for good: from this device, or from every device that has it. */
export function DeleteScreen() {
  const pages = writtenPages(useJournal((state) => state.entries));
  const { outcome, isBusy, isElsewhere, isToBeEmptied, isReplacing, remove } = useDeleting();
  const [devices, setDevices] = useState<Devices | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const which = useRef<HTMLFieldSetElement>(null);

  function askFor(): void {
    const from = isElsewhere ? devices : 'this';
    setIsMissing(from === null);
    if (from === null) which.current?.querySelector('input')?.focus();
    else void remove(from);
  }

  if (outcome !== null && outcome.here !== 'refused') return <Deleted outcome={outcome} />;
  return (
    <SubFlow
      title={t`Delete this journal`}
      lede={
        pages === 0
          ? t`Everything kept on this device, settings and small notes with them. It can’t be taken back.`
          : plural(pages, {
              one: '# page kept on this device, settings and small notes with it. It can’t be taken back.',
              other:
                '# pages kept on this device, settings and small notes with them. It can’t be taken back.',
            })
      }
    >
      {outcome?.here === 'refused' ? (
        <p role="alert" className={styles.refused}>
          <Trans>
            The journal couldn’t be deleted: this browser refuses it, or the journal was changed in
            another tab. Reload this page and try again, or clear this site’s data in your browser’s
            settings.
          </Trans>
        </p>
      ) : null}
      <BackUpFirst />
      <hr />
      {isElsewhere ? (
        <WhichDevices
          ref={which}
          chosen={devices}
          onChoose={(chosen) => {
            setDevices(chosen);
            setIsMissing(false);
          }}
          isMissing={isMissing}
        />
      ) : null}
      {isToBeEmptied ? (
        <p>
          <Trans>
            Sealed pages are still on a server they were to be taken off. Delete the journal, and
            this device keeps that server’s address, that code and the order, and nothing else,
            until it is done.
          </Trans>
        </p>
      ) : null}
      {isReplacing && devices !== 'every' ? (
        <p>
          <Trans>
            Your other devices have yet to hear that everything was replaced here. Delete the
            journal from this device, and they never do: they keep what they have.
          </Trans>
        </p>
      ) : null}
      <TypedDelete isBusy={isBusy} onDelete={askFor}>
        {pages === 0 ? t`Delete everything` : t`Delete ${pageCount(pages)}`}
      </TypedDelete>
      <p className="small muted">
        <Trans>
          Backup files you made stay where you keep them. Traces of deleted words can stay on a disk
          for a while, where no page can reach; a device with an encrypted disk keeps those closed.
        </Trans>
      </p>
    </SubFlow>
  );
}

function BackUpFirst() {
  const { said, lock, download } = useBackup();
  return (
    <>
      <p className="actions">
        <Link className={buttonClass('primary')} to={paths.settings}>{t`Keep my journal`}</Link>
        <Button onClick={() => void download()}>{t`Back up first`}</Button>
      </p>
      <FileLockWords lock={lock.isLocked ? 'locked' : 'none'} />
      <LockFileDialog {...lock.question} />
      {said === null ? null : <p className="small">{said}</p>}
    </>
  );
}

const elsewhereWords: Record<Deletion['elsewhere'], string | null> = {
  untouched: null,
  now: t`The server is emptied too. Your other devices follow when Second Draft is next opened there; one that has pages it never sent asks about those first.`,
  'not-stopped': t`This page couldn’t stop keeping in step first, so pages could come back while it stays open. Load it again, and look whether anything is left.`,
  'not-told': t`The part that tells your other devices couldn’t be loaded: they and the server keep theirs. This device has forgotten the code. Delete it everywhere from another device, or ask whoever hosts to remove your place.`,
  gone: t`Your place on the server is gone, so nothing was there to be emptied. Your other devices can’t be told: delete the journal on each of them.`,
  'shut-out': t`The server lets this device in no more, so it can’t be emptied from here, and your other devices can’t be told: delete the journal on each of them. Settings, “Keep a second device in step”, says what is left to do.`,
  left: t`Sealed pages are still on a server they were to be taken off. Until that is done, this device keeps its address, that code and the order, and nothing else. Open Second Draft here once while you’re online.`,
  'left-shut-out': t`Sealed pages were to be taken off a server, and it lets this device in no more. Settings, “Keep a second device in step”, says what is left to do.`,
  'left-forgotten': t`Sealed pages are still on a server they were to be taken off, and the part that does it couldn’t be loaded. This device has forgotten that code: ask whoever hosts to remove that place.`,
  untold: t`Your other devices had yet to hear that everything was replaced, and can’t be told any more: they and the server keep what they have.`,
  later: t`The server couldn’t be reached. Until it can, this device keeps its address, the code and the order to empty it, and nothing else. Open Second Draft here once while you’re online.`,
};

function Deleted({ outcome }: { outcome: Deletion }) {
  const elsewhere = elsewhereWords[outcome.elsewhere];
  return (
    <SubFlow
      title={t`Delete this journal`}
      lede={t`Backup files you made stay where you keep them.`}
    >
      <FocusedHeading>
        {outcome.here === 'verified'
          ? t`Everything is deleted`
          : t`Deleted, but not looked at twice`}
      </FocusedHeading>
      <p>
        {outcome.here === 'verified'
          ? t`Both places the journal was kept in were looked at again afterwards, and nothing is left in either.`
          : t`The pages are gone from this journal, but one of the two places they were kept in couldn’t be looked at again. To be certain, clear this site’s data in your browser’s settings.`}
      </p>
      {elsewhere === null ? null : <p>{elsewhere}</p>}
      <p className="actions">
        <Link className={buttonClass('quiet')} to={paths.welcome}>{t`Start again`}</Link>
      </p>
    </SubFlow>
  );
}
