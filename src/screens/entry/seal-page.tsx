import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useRef, useState } from 'react';
import { sealFact } from '@/journal/letters';
import { useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { dayOf } from '@/tool-kit/day-of';
import { SealForm, useHasHalfSeal } from '@/tool-kit/seal-form';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { useEscape } from '@/ui/use-escape';
import styles from './seal-page.module.css';

/** Puts a page away until a day; it comes back on that day, and can be opened before. */
export function SealPage({ entryId }: { entryId: string }) {
  const id = useId();
  const store = useJournalStore();
  const now = useNow();
  const [isOpen, setIsOpen] = useState(useHasHalfSeal(entryId));
  const frame = useRef<HTMLDivElement>(null);
  useEscape(frame, isOpen ? () => setIsOpen(false) : null);

  function sealed(until: string): void {
    const { offerUndo, setFact } = store.getState();
    offerUndo(t`Sealed until ${dayOf(until, now)}`, () => setFact(sealFact(entryId), null));
    // The words and this form are gone: what is read next is the heading they stood under.
    document.querySelector<HTMLElement>('main h1')?.focus();
  }

  return (
    <div ref={frame} className={styles.seal}>
      <div className="actions">
        <Button
          variant="text"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Trans>
            <Icon name="lock" small />
            Seal it until a day
          </Trans>
        </Button>
      </div>
      <div id={id}>{isOpen ? <SealForm entry={entryId} onSeal={sealed} /> : null}</div>
    </div>
  );
}
