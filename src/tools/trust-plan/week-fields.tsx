import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Entry } from '@/journal/entry';
import { partsOf } from '@/journal/form';
import { newestDraft } from '@/journal/entries';
import { keptFrom, keptOptions, keptWords, promisesInLog } from '@/journal/trust-weeks';
import { SmallChoice } from '@/ui/choice-field';
import { TextField } from '@/ui/text-field';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import styles from './trust-plan-screen.module.css';
import type { trustLogPage } from './page';
import { useNameMask } from '@/ui/name-mask';

const options = keptOptions.map((id) => ({ id, words: keptWords[id] }));

type WeekFieldsProps = {
  form: ToolForm<typeof trustLogPage>;
  /** As they are worded in the plan, or were when the week was looked at. */
  promises: readonly { number: number; act: string }[];
};

/** How each promise went; what got in the way is asked only where something did. */
export function WeekFields({ form, promises }: WeekFieldsProps) {
  const mask = useNameMask();
  return promises.map(({ number, act }) => {
    const field = <Name extends string>(name: Name) => `promise.${number}.${name}` as const;
    const went = keptFrom(form.words(field('went')));
    return (
      <div key={number} className={styles.looked}>
        <p className={styles.act} dir="auto" translate="no">
          <span className="muted">{t`I will`}</span> <span translate="no">{mask(act)}</span>
        </p>
        <SmallChoice
          legend={
            <Trans>
              How it went:{' '}
              <span dir="auto" translate="no">
                {mask(act)}
              </span>
            </Trans>
          }
          options={options}
          chosen={went ?? undefined}
          onChoose={(chosen) => form.write(field('went'), keptWords[chosen], act)}
        />
        {went === null || went === 'kept' ? null : (
          <>
            <TextField
              label={t`What got in the way, in one line`}
              value={form.words(field('why'))}
              onChange={(words) => form.write(field('why'), words)}
            />
            <TextField
              label={t`If that happens again, then I…`}
              value={form.words(field('then'))}
              onChange={(words) => form.write(field('then'), words)}
            />
          </>
        )}
      </div>
    );
  });
}

/** The same on a look that was kept: at the promises as they were then. */
export function KeptWeekFields({
  form,
  entry,
}: {
  form: ToolForm<typeof trustLogPage>;
  entry: Entry;
}) {
  const [promises] = useState(() => {
    const answer = newestDraft(entry)?.answer;
    return answer === undefined ? [] : promisesInLog(partsOf(answer));
  });
  return (
    <div className={styles.week} onBlur={() => form.rest()}>
      <WeekFields form={form} promises={promises} />
    </div>
  );
}
