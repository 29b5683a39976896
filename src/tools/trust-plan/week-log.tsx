import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { trustPlanSource, trustLogSource } from '@/journal/tool-sources';
import { freshPlace } from '@/journal/place';
import { useState } from 'react';
import { isBlank } from '@/journal/answer';
import { entriesFor } from '@/journal/entries';
import { type Promised as PromisedAct } from '@/journal/trust-plan';
import { lastWeeks } from '@/journal/trust-weeks';
import { openPages } from '@/journal/sealed-pages';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import type { Followed } from '@/ui/words-followed';
import { CrisisNotice } from '@/care/crisis-notice';
import { SaveLine } from '@/writing/save-line';
import { KeepButton } from '@/tool-kit/keep-button';
import { Promised } from '@/tool-kit/promised';
import { Sittings } from '@/tool-kit/sittings';
import { ToolSection } from '@/tool-kit/tool-section';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { FromWeekPage } from './from-week-page';
import styles from './trust-plan-screen.module.css';
import { WeekFields } from './week-fields';
import { trustLogPage } from './page';
import { useNameMask } from '@/ui/name-mask';

const title = t`How the week went`;
/** A look at the week's promises, and the last eight weeks in words. */
export function WeekLog({ promises }: { promises: Followed<readonly PromisedAct[]> }) {
  const now = useNow();
  const plan = useJournal(({ entries }) => entriesFor(entries, trustPlanSource).at(-1));
  return (
    <>
      <Sittings>
        {({ isKept, again, isAgain, onKeep }) =>
          isKept ? (
            <ToolSection title={t`Kept in your journal`} arrives>
              <p className="read">
                <Trans>
                  A missed promise gets a new plan, not a telling-off. Next week is another look.
                </Trans>
              </p>
              <Promised entry={plan?.id ?? ''} now={now} />
              <div className="actions">
                <Button onClick={again}>{t`Write another week`}</Button>
              </div>
            </ToolSection>
          ) : (
            <WeekForm promises={promises} isAgain={isAgain} onKeep={onKeep} />
          )
        }
      </Sittings>
      <LastWeeks />
    </>
  );
}

type WeekFormProps = {
  promises: Followed<readonly PromisedAct[]>;
  isAgain: boolean;
  onKeep: () => void;
};

function WeekForm({ promises, isAgain, onKeep }: WeekFormProps) {
  const store = useJournalStore();
  const [place] = useState(() =>
    freshPlace(store.getState().entries, trustLogSource, store.getState().now(), { days: 7 }),
  );
  const form = useToolForm(trustLogPage, place);

  return (
    <ToolSection
      title={title}
      hint={t`Once a week is enough. Only you see this.`}
      arrives={isAgain}
    >
      <div className={styles.week} onBlur={() => form.rest()}>
        <FromWeekPage form={form} promises={promises} />
        <WeekFields form={form} promises={promises} />
      </div>
      <SaveLine written={form} />
      <CrisisNotice written={form} />
      {isBlank(form.answer) ? null : (
        <div className="actions">
          <KeepButton variant="primary" form={form} onKeep={onKeep}>{t`Keep this week`}</KeepButton>
        </div>
      )}
    </ToolSection>
  );
}

function LastWeeks() {
  const mask = useNameMask();
  const entries = useJournal(openPages);
  const now = useNow();
  const weeks = lastWeeks(entries, now);
  if (weeks.length === 0) return null;
  return (
    <ToolSection title={t`The last eight weeks`}>
      <dl className={styles.weeks}>
        {weeks.map(({ act, words }) => (
          <div key={act}>
            <dt dir="auto" translate="no">
              {mask(act)}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </ToolSection>
  );
}
