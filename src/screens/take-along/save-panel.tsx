import { t } from '@lingui/core/macro';
import { useLock } from '@/store/lock-context';
import { Button } from '@/ui/button';
import { LateIcon } from '@/ui/late-icon';
import type { FileToSave } from '@/files/taking/file-to-save';
import { canChoosePlace } from '@/screens/save-file';
import styles from './take-along-screen.module.css';
import { notLocked } from './taking-words';
import type { useSaving } from './use-saving';

type SavePanelProps = {
  /** What the file holds, in sentences. */
  words: readonly string[];
  /** In two or three words, for when it was saved. */
  held: string;
  /** Why there is nothing to save; null where there is. */
  nothing: string | null;
  make: () => FileToSave;
  saving: ReturnType<typeof useSaving>;
};

/** What is about to be saved, that it is not locked, and the press that saves it. */
export function SavePanel({ words, held, nothing, make, saving }: SavePanelProps) {
  const { state } = useLock();
  const { isBusy, said, save, cancel } = saving;
  if (nothing !== null) return <p className={styles.check}>{nothing}</p>;
  return (
    <>
      <div className={styles.check}>
        <p>{words.join(' ')}</p>
        <p>{notLocked(state === 'unlocked')}</p>
      </div>
      <div className="actions">
        <Button
          variant="primary"
          aria-disabled={isBusy}
          onClick={() => void save(make, held, false)}
        >
          <LateIcon name="download" small />
          <span>{isBusy ? t`Making the file…` : t`Save the file`}</span>
        </Button>
        {canChoosePlace() && !isBusy ? (
          <Button
            variant="text"
            onClick={() => void save(make, held, true)}
          >{t`Choose where`}</Button>
        ) : null}
        {isBusy ? <Button variant="text" onClick={cancel}>{t`Stop`}</Button> : null}
      </div>
      {said === null ? null : <p className="small">{said}</p>}
    </>
  );
}
