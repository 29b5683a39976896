import { t } from '@lingui/core/macro';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { isBlank } from '@/journal/answer';
import { Button } from '@/ui/button';
import { useWrittenPart, type Writing } from '@/writing/use-draft';

type KeepButtonProps = Pick<ComponentProps<typeof Button>, 'variant'> & {
  form: Writing;
  children: ReactNode;
  /** Whether there is nothing to keep; the whole page being blank unless told otherwise. */
  isEmpty?: boolean;
  /** Said beside the button while there is nothing to keep. */
  reason?: string;
  onKeep: () => void;
};

/** Keeps a page as it stands. While there is nothing to keep it can be reached, and says why it waits. */
export function KeepButton(props: KeepButtonProps) {
  const { form, children, reason = t`There is nothing to keep yet.`, onKeep, ...rest } = props;
  const isPageBlank = useWrittenPart(form, ({ answer }) => isBlank(answer));
  const { isEmpty = isPageBlank, ...button } = rest;
  const reasonId = useId();

  function keep(): void {
    form.settle('answered');
    onKeep();
  }

  return (
    <>
      <Button
        {...button}
        aria-disabled={isEmpty}
        aria-describedby={isEmpty ? reasonId : undefined}
        onClick={keep}
      >
        {children}
      </Button>
      {isEmpty ? (
        <span id={reasonId} className="small muted">
          {reason}
        </span>
      ) : null}
    </>
  );
}
