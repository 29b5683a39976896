import { freshPlace } from '@/journal/place';
import { useId, useState } from 'react';
import { isBlank } from '@/journal/answer';
import { thankYouSource } from '@/journal/appreciation';
import { useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { CrisisNotice } from '@/care/crisis-notice';
import { SaveLine } from '@/writing/save-line';
import { ToolSection } from '@/tool-kit/tool-section';
import { useDraft } from '@/writing/use-draft';
import { ThankYouFields } from './thank-you-fields';

/** `staysHere`: on a path where nothing is sent at all. */
export function ThankYou({ staysHere }: { staysHere: boolean }) {
  const [kept, setKept] = useState(0);
  const [isKept, setIsKept] = useState(false);
  if (isKept) {
    return (
      <ToolSection title="Kept in your journal" arrives>
        <p className="read">
          {staysHere
            ? 'It stays here. Writing it was the thank-you.'
            : 'It stays here. If you think of sending it, ask yourself again in a week whether it would be welcome.'}
        </p>
        <div className="actions">
          <Button onClick={() => setIsKept(false)}>Write another thank-you</Button>
        </div>
      </ToolSection>
    );
  }
  return (
    <Letter
      key={kept}
      isAgain={kept > 0}
      onKeep={() => {
        setKept(kept + 1);
        setIsKept(true);
      }}
    />
  );
}

function Letter({ isAgain, onKeep }: { isAgain: boolean; onKeep: () => void }) {
  const id = useId();
  const store = useJournalStore();
  const [place] = useState(() =>
    freshPlace(store.getState().entries, thankYouSource, store.getState().now()),
  );
  const written = useDraft(
    { source: thankYouSource, asked: 'A thank-you', kind: 'letter', repeats: true },
    place,
  );
  function keep(): void {
    written.settle('answered');
    onKeep();
  }

  return (
    <ToolSection
      title="A thank-you that asks for nothing"
      hint="For one person. It is kept here; nothing is sent."
      arrives={isAgain}
    >
      <ThankYouFields id={id} written={written} />
      <SaveLine written={written} mayCopy={false} />
      <CrisisNotice written={written} onBack={() => document.getElementById(id)?.focus()} />
      {isBlank(written.answer) ? null : (
        <div className="actions">
          <Button onClick={keep}>Keep this thank-you</Button>
        </div>
      )}
    </ToolSection>
  );
}
