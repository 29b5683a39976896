import { useEffect, useRef, useState } from 'react';
import {
  checkInHolds,
  feelingsFrom,
  feelingsPage,
  triggerOf,
  withFeelings,
} from '@/journal/feelings';
import { Button } from '@/ui/button';
import { useOffered } from '@/writing/use-offered';
import type { ToolForm } from '@/writing/use-tool-form';

/** What was named on the guide's own page a short while ago is offered, not asked for again. */
export function FromPage({ form }: { form: ToolForm }) {
  const [now] = useState(() => Date.now());
  const [isTaken, setIsTaken] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button goes away with the offer; the first of the words takes the focus.
    if (isTaken) frame.current?.parentElement?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [isTaken]);
  const page = useOffered(feelingsPage);
  if (page?.answer.kind !== 'multiple-choice' || now - page.startedAt >= checkInHolds) return null;
  const { chosen, note } = page.answer;
  const isEmpty = feelingsFrom(form.parts).length === 0 && triggerOf(form.parts) === '';

  function take(): void {
    form.change({ kind: 'form', parts: withFeelings(form.parts, chosen, note) });
    setIsTaken(true);
  }

  return (
    <div ref={frame} hidden={!isEmpty}>
      <p className="small muted">
        You named how it is on the page of your path, a short while ago.
      </p>
      <Button variant="text" size="small" onClick={take}>
        Use those words
      </Button>
    </div>
  );
}
