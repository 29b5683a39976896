import { t } from '@lingui/core/macro';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { isBlank } from '@/journal/answer';
import { Button } from '@/ui/button';
import { useEscape } from '@/ui/use-escape';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { SealForm, useHasHalfSeal } from '@/tool-kit/seal-form';
import { paths } from '@/paths';
import styles from './letters.module.css';

type LetterActionsProps = { written: ToolForm; onDelete: () => void };

/** What becomes of a letter. None of it leaves the journal. */
export function LetterActions({ written, onDelete }: LetterActionsProps) {
  const navigate = useNavigate();
  const [isSealing, setIsSealing] = useState(useHasHalfSeal(written.draft.entry));
  const frame = useRef<HTMLDivElement>(null);
  useEscape(frame, isSealing ? () => setIsSealing(false) : null);
  if (isBlank(written.answer)) return null;

  function keep(): void {
    written.settle('answered');
    void navigate(paths.letters);
  }

  return (
    <div ref={frame} className={styles.ways}>
      <div className="actions">
        <Button variant="primary" onClick={keep}>{t`Keep it`}</Button>
        <Button
          aria-expanded={isSealing}
          onClick={() => setIsSealing(!isSealing)}
        >{t`Seal it until a day`}</Button>
        <Button variant="text" onClick={onDelete}>{t`Delete it`}</Button>
      </div>
      {isSealing ? <SealForm entry={written.draft.entry} onSeal={keep} /> : null}
    </div>
  );
}
