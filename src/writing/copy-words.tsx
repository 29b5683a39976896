import { t } from '@lingui/core/macro';
import { isBlank } from '@/journal/answer';
import type { ToolPage } from '@/journal/tool-page';
import { CopyButton } from './copy-button';
import { pageText } from './use-save-status';
import type { WrittenDraft } from './use-draft';

/** The words of a sheet that stopped working, to be taken along; what leaves never only where it could not be kept. */
export function CopyWords({ written }: { written: WrittenDraft & { page?: ToolPage } }) {
  const { draft, answer, save, page } = written;
  const mayLeave = page?.leaves !== 'never' || save?.state === 'not-saved';
  if (isBlank(answer) || !mayLeave) return null;
  return (
    <CopyButton
      size="small"
      asWritten={save?.state === 'not-saved'}
      words={pageText(draft, answer)}
    >{t`Copy this page`}</CopyButton>
  );
}
