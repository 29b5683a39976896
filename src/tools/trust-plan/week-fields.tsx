import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Entry } from '@/journal/entry';
import { partsOf } from '@/journal/form';
import { newestDraft } from '@/journal/entries';
import { keptFrom, keptOptions, keptWords, promisesInLog } from '@/journal/trust-weeks';
import { SmallChoice } from '@/ui/choice-field';
import { TextField } from '@/ui/text-field';
import { newestOf, partOf, useAbout, type Given, type Words } from '@/ui/words-followed';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import styles from './trust-plan-screen.module.css';
import type { trustLogPage } from './page';
import { useNameMask } from '@/ui/name-mask';

const options = keptOptions.map((id) => ({ id, words: keptWords[id] }));

type PromiseNamed = { number: number; act: string };

type WeekFieldsProps = {
  form: ToolForm<typeof trustLogPage>;
  /** As they are worded in the plan, or were when the week was looked at. */
  promises: Given<readonly PromiseNamed[]>;
};

/** How each promise went; what got in the way is asked only where something did. */
export function WeekFields({ form, promises }: WeekFieldsProps) {
  useAbout(promises, (all) => all.map(({ number }) => number).join());
  return newestOf(promises).map(({ number, act }) => {
    const named = partOf(promises, (all) => all.find((one) => one.number === number)?.act ?? act);
    const field = <Name extends string>(name: Name) => `promise.${number}.${name}` as const;
    const went = keptFrom(form.said(field('went')));
    return (
      <div key={number} className={styles.looked}>
        <p className={styles.act} dir="auto" translate="no">
          <span className="muted">{t`I will`}</span>{' '}
          <span translate="no">
            <Act words={named} />
          </span>
        </p>
        <SmallChoice
          legend={
            <Trans>
              How it went:{' '}
              <span dir="auto" translate="no">
                <Act words={named} />
              </span>
            </Trans>
          }
          options={options}
          chosen={went ?? undefined}
          onChoose={(chosen) => form.write(field('went'), keptWords[chosen], newestOf(named))}
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

/** A promise in its words, as they are written. */
function Act({ words }: { words: Words }): string {
  const mask = useNameMask();
  return useAbout(words, mask);
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
