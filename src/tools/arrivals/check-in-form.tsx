import type { ToolPlace } from '@/journal/place';
import { useId, type ReactNode } from 'react';
import { isBlank } from '@/journal/answer';
import { feelingParts, feelingsSource } from '@/journal/feelings';
import { Button } from '@/ui/button';
import { CrisisNotice } from '@/care/crisis-notice';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { CheckInFields } from './check-in-fields';

type CheckInFormProps = {
  title: string;
  lede: string;
  place: ToolPlace;
  /** Another one in the same sitting: the form takes the focus that the button had. */
  isAgain: boolean;
  onKeep: () => void;
  after: ReactNode;
};

export function CheckInForm({ title, lede, place, isAgain, onKeep, after }: CheckInFormProps) {
  const reasonId = useId();
  const form = useToolForm(feelingsSource, title, { place, order: feelingParts });
  const isEmpty = isBlank(form.answer);

  function keep(): void {
    form.settle('answered');
    onKeep();
  }

  return (
    <ToolFrame
      title={title}
      lede={lede}
      written={form}
      actions={
        <>
          <Button
            variant="primary"
            aria-disabled={isEmpty}
            aria-describedby={isEmpty ? reasonId : undefined}
            onClick={keep}
          >
            Keep this check-in
          </Button>
          {isEmpty ? (
            <span id={reasonId} className="small muted">
              One number or one word is enough.
            </span>
          ) : null}
        </>
      }
      after={after}
    >
      <CheckInFields form={form} arrives={isAgain} />
      <CrisisNotice written={form} />
    </ToolFrame>
  );
}
