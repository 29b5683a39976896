import { t } from '@lingui/core/macro';
import { type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Entry } from '@/journal/entry';
import { begunOn } from '@/journal/entries';
import { useNow } from '@/store/use-now';
import { longDate } from '@/ui/when';
import { CrisisNotice } from '@/care/crisis-notice';
import { KeepButton } from './keep-button';
import { ToolFrame } from './tool-frame';
import { entryPath } from '@/paths';
import type { ToolForm } from './use-tool-form';

type KeptPageProps = {
  entry: Entry;
  form: ToolForm;
  /** False where the words have a way out of their own. */
  mayCopy?: boolean;
  children: ReactNode;
};

/** A tool's page that was kept, to be put right: another draft of it, beside the one that was. */
export function KeptPage({ entry, form, mayCopy = true, children }: KeptPageProps) {
  const address = entryPath(entry.id);
  const navigate = useNavigate();
  const now = useNow();
  return (
    <ToolFrame
      title={form.page.title}
      lede={t`From ${longDate(begunOn(entry), now)}. What stood here before is kept beside it.`}
      back={{ address, name: t`The page in the journal` }}
      written={form}
      mayCopy={mayCopy && form.page.leaves === 'always'}
      actions={
        <KeepButton
          variant="primary"
          form={form}
          onKeep={() => void navigate(address)}
        >{t`Keep this draft`}</KeepButton>
      }
    >
      {children}
      <CrisisNotice written={form} />
    </ToolFrame>
  );
}
