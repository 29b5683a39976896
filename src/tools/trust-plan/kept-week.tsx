import { reopenedPlace } from '@/journal/place';
import { useState } from 'react';
import type { Entry } from '@/journal/entry';
import { newestDraft } from '@/journal/progress';
import { promisesInLog, trustLogParts, trustLogSource } from '@/journal/trust-weeks';
import { partsOf } from '@/journal/form';
import { KeptPage } from '@/tool-kit/kept-page';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { entryPath } from '@/paths';
import styles from './trust-plan-screen.module.css';
import { WeekFields } from './week-fields';

const title = 'How the week went';

/** A kept look at a week, to put right: at the promises as they were then. */
export function KeptWeekScreen({ entry }: { entry: Entry }) {
  const [promises] = useState(() => {
    const answer = newestDraft(entry)?.answer;
    return answer === undefined ? [] : promisesInLog(partsOf(answer));
  });
  const form = useToolForm(trustLogSource, title, {
    place: reopenedPlace(entry),
    order: trustLogParts(promises),
  });
  return (
    <KeptPage title={title} entry={entry} form={form} address={entryPath(entry.id)}>
      <div className={styles.week} onBlur={() => form.rest()}>
        <WeekFields form={form} promises={promises} />
      </div>
    </KeptPage>
  );
}
