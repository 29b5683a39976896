import { t } from '@lingui/core/macro';
import { isBlank } from '@/journal/answer';
import type { ToolPage } from '@/journal/tool-page';
import { CopyButton } from './copy-button';
import { pageText } from './use-save-status';
import { useIsUnkept, useWrittenPart, type Writing } from './use-draft';

/** The words of a sheet that stopped working, to be taken along; what leaves never only where it could not be kept. */
export function CopyWords({ written }: { written: Writing & { page?: ToolPage } }) {
  const { page } = written;
  const draft = useWrittenPart(written, (newest) => newest);
  const isUnsaved = useIsUnkept(written);
  if (isBlank(draft.answer) || (page?.leaves === 'never' && !isUnsaved)) return null;
  return (
    <CopyButton
      size="small"
      asWritten={isUnsaved}
      words={pageText(draft)}
    >{t`Copy this page`}</CopyButton>
  );
}
