import { useEffect, useRef, useState } from 'react';
import { findPrompt } from '@/guide/guide';
import { isBlank } from '@/journal/answer';
import type { Promised } from '@/journal/trust-plan';
import { keptWords, lookAtWeek, weekPage, whyLabel } from '@/journal/trust-weeks';
import { Button } from '@/ui/button';
import { useOffered } from '@/writing/use-offered';
import type { ToolForm } from '@/writing/use-tool-form';

const pageName = findPrompt(weekPage)?.prompt.name;

/** What was ticked on the guide's own page this week is offered, not asked for again. */
export function FromWeekPage({
  form,
  promises,
}: {
  form: ToolForm;
  promises: readonly Promised[];
}) {
  const [now] = useState(() => Date.now());
  const [isTaken, setIsTaken] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button goes away with the offer; the first of the answers takes the focus.
    if (isTaken) frame.current?.parentElement?.querySelector('input')?.focus();
  }, [isTaken]);
  const acts = promises.map(({ act }) => act);
  const look = lookAtWeek(useOffered(weekPage), acts, now);
  if (look === null) return null;
  const { kept, why } = look;

  function take(): void {
    for (const [place, { number, act }] of promises.entries()) {
      const went = kept[place];
      if (went === undefined || went === null) continue;
      form.write(`promise.${number}.went`, act, keptWords[went]);
      if (went !== 'kept') form.write(`promise.${number}.why`, whyLabel, why);
    }
    setIsTaken(true);
  }

  return (
    <div ref={frame} hidden={!isBlank(form.answer)}>
      <p className="small muted">You looked at this week on “{pageName}”.</p>
      <Button variant="text" size="small" onClick={take}>
        Use what you ticked there
      </Button>
    </div>
  );
}
