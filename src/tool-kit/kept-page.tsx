import { useId, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { isBlank } from '@/journal/answer';
import type { Entry } from '@/journal/entry';
import { begunAt } from '@/journal/progress';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { longDate } from '@/ui/when';
import { CrisisNotice } from '@/care/crisis-notice';
import { ToolFrame } from './tool-frame';
import type { WrittenDraft } from '@/writing/use-draft';

type KeptPageProps = {
  title: string;
  entry: Entry;
  form: WrittenDraft;
  /** Where the page stands in the journal. */
  address: string;
  mayCopy?: boolean;
  children: ReactNode;
};

/** A tool's page that was kept, to be put right: another draft of it, beside the one that was. */
export function KeptPage({ title, entry, form, address, mayCopy = true, children }: KeptPageProps) {
  const reasonId = useId();
  const navigate = useNavigate();
  const now = useNow();
  const isEmpty = isBlank(form.answer);

  function keep(): void {
    form.settle('answered');
    void navigate(address);
  }

  return (
    <ToolFrame
      title={title}
      lede={`From ${longDate(begunAt(entry), now)}. What stood here before is kept beside it.`}
      back={{ address, name: 'The page' }}
      written={form}
      mayCopy={mayCopy}
      actions={
        <>
          <Button
            variant="primary"
            aria-disabled={isEmpty}
            aria-describedby={isEmpty ? reasonId : undefined}
            onClick={keep}
          >
            Keep this draft
          </Button>
          {isEmpty ? (
            <span id={reasonId} className="small muted">
              There is nothing to keep yet.
            </span>
          ) : null}
        </>
      }
    >
      {children}
      <CrisisNotice written={form} />
    </ToolFrame>
  );
}
