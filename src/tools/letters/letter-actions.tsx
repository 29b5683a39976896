import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { isBlank } from '@/journal/answer';
import { Button } from '@/ui/button';
import type { WrittenDraft } from '@/writing/use-draft';
import { SealForm, useHasHalfSeal } from '@/tool-kit/seal-form';
import { paths } from '@/paths';

type LetterActionsProps = { written: WrittenDraft; onDelete: () => void };

/** What becomes of a letter. None of it leaves the journal. */
export function LetterActions({ written, onDelete }: LetterActionsProps) {
  const navigate = useNavigate();
  const [isSealing, setIsSealing] = useState(useHasHalfSeal(written.draft.entry));
  if (isBlank(written.answer)) return null;

  function keep(): void {
    written.settle('answered');
    void navigate(paths.letters);
  }

  return (
    <>
      <div className="actions">
        <Button variant="primary" onClick={keep}>
          Keep it
        </Button>
        <Button aria-expanded={isSealing} onClick={() => setIsSealing(!isSealing)}>
          Seal it until a day
        </Button>
        <Button variant="text" onClick={onDelete}>
          Delete it
        </Button>
      </div>
      {isSealing ? <SealForm entry={written.draft.entry} onSeal={keep} /> : null}
    </>
  );
}
