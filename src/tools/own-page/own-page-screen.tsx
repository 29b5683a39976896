import { t } from '@lingui/core/macro';
import { useNavigate } from 'react-router-dom';
import { useQuiet } from '@/ui/use-quiet';
import { CrisisNotice } from '@/care/crisis-notice';
import { EarlierPages } from '@/tool-kit/earlier-pages';
import { KeepButton } from '@/tool-kit/keep-button';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { entryPath } from '@/paths';
import { OwnPageFields } from './own-page-fields';
import { ownPage } from './page';

/** A blank page: no question, no length. One left half-written is gone on with. */
export function OwnPageScreen() {
  useQuiet();
  const navigate = useNavigate();
  const form = useToolForm(ownPage);
  return (
    <ToolFrame
      title={ownPage.title}
      lede={t`No question, and no right length. Write what is there, and stop when you like.`}
      written={form}
      actions={
        <KeepButton
          variant="primary"
          form={form}
          onKeep={() => void navigate(entryPath(form.draft.entry))}
        >{t`Keep this page`}</KeepButton>
      }
      after={
        <EarlierPages
          source={ownPage.source}
          except={form.draft.entry}
          title={t`Pages of your own`}
          address={entryPath}
        />
      }
    >
      <OwnPageFields form={form} />
      <CrisisNotice written={form} />
    </ToolFrame>
  );
}
