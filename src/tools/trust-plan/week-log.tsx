import { freshPlace } from '@/journal/place';
import { weekLength } from '@/journal/calendar-day';
import { useState } from 'react';
import { isBlank } from '@/journal/answer';
import type { Promised } from '@/journal/trust-plan';
import { lastWeeks, trustLogParts, trustLogSource } from '@/journal/trust-weeks';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { CrisisNotice } from '@/care/crisis-notice';
import { SaveLine } from '@/writing/save-line';
import { ToolSection } from '@/tool-kit/tool-section';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { FromWeekPage } from './from-week-page';
import styles from './trust-plan-screen.module.css';
import { WeekFields } from './week-fields';

const title = 'How the week went';
/** A look at the week's promises, and the last eight weeks in words. */
export function WeekLog({ promises }: { promises: readonly Promised[] }) {
  const [kept, setKept] = useState(0);
  const [isKept, setIsKept] = useState(false);
  return (
    <>
      {isKept ? (
        <ToolSection title="Kept in your journal" arrives>
          <p className="read">
            A missed promise gets a new plan, not a telling-off. Next week is another look.
          </p>
          <div className="actions">
            <Button onClick={() => setIsKept(false)}>Write another week</Button>
          </div>
        </ToolSection>
      ) : (
        <WeekForm
          key={kept}
          promises={promises}
          isAgain={kept > 0}
          onKeep={() => {
            setKept(kept + 1);
            setIsKept(true);
          }}
        />
      )}
      <LastWeeks />
    </>
  );
}

type WeekFormProps = { promises: readonly Promised[]; isAgain: boolean; onKeep: () => void };

function WeekForm({ promises, isAgain, onKeep }: WeekFormProps) {
  const store = useJournalStore();
  const [place] = useState(() =>
    freshPlace(store.getState().entries, trustLogSource, store.getState().now(), weekLength),
  );
  const form = useToolForm(trustLogSource, title, {
    place,
    order: trustLogParts(promises),
  });

  function keep(): void {
    form.settle('answered');
    onKeep();
  }

  return (
    <ToolSection title={title} hint="Once a week is enough. Only you see this." arrives={isAgain}>
      <div className={styles.week} onBlur={() => form.rest()}>
        <FromWeekPage form={form} promises={promises} />
        <WeekFields form={form} promises={promises} />
      </div>
      <SaveLine written={form} />
      <CrisisNotice written={form} />
      {isBlank(form.answer) ? null : (
        <div className="actions">
          <Button variant="primary" onClick={keep}>
            Keep this week
          </Button>
        </div>
      )}
    </ToolSection>
  );
}

function LastWeeks() {
  const entries = useJournal((state) => state.entries);
  const now = useNow();
  const weeks = lastWeeks(entries, now);
  if (weeks.length === 0) return null;
  return (
    <ToolSection title="The last eight weeks">
      <dl className={styles.weeks}>
        {weeks.map(({ act, words }) => (
          <div key={act}>
            <dt dir="auto">{act}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </ToolSection>
  );
}
