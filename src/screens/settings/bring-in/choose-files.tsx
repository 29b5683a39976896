import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { useAnnounce } from '@/ui/live-region';
import file from '@/screens/settings/backup/choose-backup.module.css';
import styles from './bring-in.module.css';
import { useFilesGiven } from '@/screens/settings/use-files-given';
import { droppedFiles, mostFiles } from './dropped-files';
import type { ChosenFile } from './read-files';

type ChooseFilesProps = { onFiles: (files: readonly ChosenFile[]) => void };

/** Asks for files, as many as there are, and takes folders that are dropped. */
export function ChooseFiles({ onFiles }: ChooseFilesProps) {
  const id = useId();
  const announce = useAnnounce();

  function take(files: readonly ChosenFile[]): void {
    announce(t`Reading the files`);
    onFiles(files.slice(0, mostFiles));
  }

  useFilesGiven((data) => {
    if (!data.types.includes('Files')) return false;
    void droppedFiles(data).then((files) => {
      if (files.length > 0) take(files);
    });
    return true;
  });
  return (
    <div className={styles.choose}>
      <label className="label" htmlFor={id}>{t`Files to bring in`}</label>
      <p id={`${id}-hint`} className="small muted">
        <Trans>
          A Day One export, jrnl as text or JSON, Markdown, plain text, or a zip of them. You can
          choose several, or drop files and whole folders on this page.
        </Trans>
      </p>
      <input
        id={id}
        className={file.file}
        type="file"
        multiple
        // Any file may be chosen: what it is stands in it, and telephones hide endings they don't know.
        aria-describedby={`${id}-hint`}
        onClick={({ currentTarget }) => {
          currentTarget.value = '';
        }}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])].map((one) => ({ file: one, name: one.name }));
          if (chosen.length > 0) take(chosen);
        }}
      />
    </div>
  );
}
