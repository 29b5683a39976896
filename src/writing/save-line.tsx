import { t } from '@lingui/core/macro';
import { isBlank } from '@/journal/answer';
import type { ToolPage } from '@/journal/tool-page';
import { SaveStatus } from '@/ui/save-status';
import { CopyButton } from './copy-button';
import styles from './save-line.module.css';
import { SyncLine } from './sync-line';
import { pageText, useSaveStatus } from './use-save-status';
import type { WrittenDraft } from './use-draft';
import { PartBoundary } from '@/ui/part-boundary';

type SaveLineProps = {
  /** With the page of a tool: what leaves never is not copied either. */
  written: WrittenDraft & { page?: ToolPage };
  /** Without a way out for the words, except where they could not be kept. */
  mayCopy?: boolean;
  /** Said instead of 'Saved on this device': 'Kept in Unsent letters'. */
  keptWords?: string;
  /** Said at the end of the line: 'It can’t be sent from here.' */
  children?: React.ReactNode;
};

/** The line under what is being written: how it is kept, and a way to copy it. */
export function SaveLine(props: SaveLineProps) {
  return (
    <PartBoundary name={t`The line that says what is saved`}>
      <Line {...props} />
    </PartBoundary>
  );
}

function Line({ written, mayCopy = true, keptWords, children }: SaveLineProps) {
  const { draft, answer, save, page } = written;
  const leaves = mayCopy && page?.leaves !== 'never';
  const { status, feedback } = useSaveStatus(written);
  return (
    <div className={styles.line}>
      <SaveStatus
        status={
          status.state === 'saved' && keptWords !== undefined
            ? { ...status, where: keptWords }
            : status
        }
      />
      <PartBoundary>
        <SyncLine />
      </PartBoundary>
      {children}
      {leaves && !isBlank(answer) && save?.state !== 'not-saved' ? (
        <CopyButton
          variant="text"
          size="small"
          words={pageText(draft, answer)}
        >{t`Copy this page`}</CopyButton>
      ) : null}
      {feedback}
    </div>
  );
}
