import { useState, type ReactNode } from 'react';
import { checkInHolds } from '@/journal/feelings';
import { freshPlace } from '@/journal/place';
import { useJournalStore } from '@/store/journal-context';
import { CrisisNotice } from '@/care/crisis-notice';
import { KeepButton } from '@/tool-kit/keep-button';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { CheckInFields } from './check-in-fields';
import { checkInPage } from './page';

type CheckInFormProps = {
  lede: string;
  /** Another one in the same sitting: the form takes the focus that the button had. */
  isAgain: boolean;
  onKeep: () => void;
  after: ReactNode;
};

export function CheckInForm({ lede, isAgain, onKeep, after }: CheckInFormProps) {
  const store = useJournalStore();
  const [place] = useState(() =>
    isAgain
      ? {}
      : freshPlace(
          store.getState().entries,
          checkInPage.source,
          store.getState().now(),
          checkInHolds,
        ),
  );
  const form = useToolForm(checkInPage, place);

  return (
    <ToolFrame
      title={checkInPage.title}
      lede={lede}
      written={form}
      actions={
        <KeepButton
          variant="primary"
          form={form}
          reason="One sun or one word is enough."
          onKeep={onKeep}
        >
          Keep this check-in
        </KeepButton>
      }
      after={after}
    >
      <CheckInFields form={form} arrives={isAgain} />
      <CrisisNotice written={form} />
    </ToolFrame>
  );
}
