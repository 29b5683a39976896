import { t } from '@lingui/core/macro';
import { isBlank } from '@/journal/answer';
import type { ToolPage } from '@/journal/tool-page';
import { SaveStatus } from '@/ui/save-status';
import { CopyButton } from './copy-button';
import styles from './save-line.module.css';
import { SyncLine } from './sync-line';
import { pageText, useSaveStatus } from './use-save-status';
import { useCopy } from './use-copy';
import { useIsUnkept, useWrittenPart, type Writing } from './use-draft';
import { PartBoundary } from '@/ui/part-boundary';

type SaveLineProps = {
  /** With the page of a tool: what leaves never is not copied either. */
  written: Writing & { page?: ToolPage };
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
  const leaves = mayCopy && written.page?.leaves !== 'never';
  const { copy, feedback } = useCopy(true);
  return (
    <div className={styles.line}>
      <Status written={written} keptWords={keptWords} onCopy={copy} />
      <PartBoundary>
        <SyncLine />
      </PartBoundary>
      {children}
      {leaves ? <CopyPage written={written} /> : null}
      {feedback}
    </div>
  );
}

type StatusProps = {
  written: Writing;
  keptWords: string | undefined;
  onCopy: (words: string) => void;
};

function Status({ written, keptWords, onCopy }: StatusProps) {
  const status = useSaveStatus(written, onCopy);
  return (
    <SaveStatus
      status={
        status.state === 'saved' && keptWords !== undefined
          ? { ...status, where: keptWords }
          : status
      }
    />
  );
}

function CopyPage({ written }: { written: Writing }) {
  const isBlankPage = useWrittenPart(written, ({ answer }) => isBlank(answer));
  const isUnsaved = useIsUnkept(written);
  if (isBlankPage || isUnsaved) return null;
  return (
    <CopyButton
      variant="text"
      size="small"
      words={{ newest: () => pageText(written.newest()), subscribe: written.subscribe }}
    >{t`Copy this page`}</CopyButton>
  );
}
