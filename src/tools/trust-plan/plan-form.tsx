import { t } from '@lingui/core/macro';
import { trustPlanSource } from '@/journal/tool-sources';
import { livingPlace } from '@/journal/place';
import { useId, useState, type ReactNode } from 'react';
import type { Answer, FormPart } from '@/journal/answer';
import { isBlankRow, rowsOf, withRows, type FormRow } from '@/journal/form-rows';
import {
  mostPromises,
  promisePage,
  promisesOf,
  promisesOnPage,
  refusalIn,
  refusalWords,
} from '@/journal/trust-plan';
import { rowFieldsOf } from '@/journal/page-fields';
import { useJournalStore } from '@/store/journal-context';
import { RowsField, type RowPlace } from '@/ui/rows-field';
import { Starters } from '@/ui/starters';
import { TextField } from '@/ui/text-field';
import { partFollowed, useAbout, type Given } from '@/ui/words-followed';
import { wordsOf } from '@/journal/form';
import { inFormOrder, withPart } from '@/journal/form-parts';
import { CrisisNotice } from '@/care/crisis-notice';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { ToolSection } from '@/tool-kit/tool-section';
import { offerWords, useOffered } from '@/tool-kit/use-offered';
import { useTakenRows } from '@/tool-kit/use-taken-rows';
import { useToolForm, type ToolForm } from '@/tool-kit/use-tool-form';
import styles from './trust-plan-screen.module.css';
import { WeekLog } from './week-log';
import { trustPlanPage } from './page';

const title = t`Trust plan`;
const promiseFields = rowFieldsOf(trustPlanPage, 'promise');
const fieldNames = promiseFields.map(({ name }) => name);
const blankPromise: FormRow = [];
const rowsIn = (parts: readonly FormPart[]): FormRow[] => rowsOf(parts, 'promise');

/** The plan is one page that is written on; the weeks are pages of their own. */
export function PlanForm({ before }: { before: ReactNode }) {
  const store = useJournalStore();
  const [place] = useState(() => livingPlace(store.getState().entries, trustPlanSource));
  const form = useToolForm(trustPlanPage, place);
  const page = useOffered(promisePage);
  const { fields, take } = useTakenRows(0);
  const rows = rowsIn(form.parts);
  const hasRoom = rows.length < mostPromises || rows.some(isBlankRow);

  const change = (next: readonly FormRow[]): void =>
    form.change({ kind: 'form', parts: withRows(form.parts, 'promise', next) });

  const { label: actLabel } = trustPlanPage.fields['promise.*.act'];
  const takePromise = (words: string): void =>
    change(take(rowsIn(form.parts), [{ name: 'act', label: actLabel, words }]));

  return (
    <ToolFrame
      title={title}
      lede={t`Two or three small promises about your own acts, and an honest look at them each week.`}
      written={form}
      after={<Weeks form={form} />}
    >
      {before}
      <ToolSection
        title={t`Promises`}
        hint={t`One person can be trustworthy; it takes two to rebuild trust. Whether it is wanted is theirs to say.`}
      >
        <div ref={fields} className={styles.promises} onBlur={() => form.rest()}>
          <RowsField
            rows={partFollowed(form.followed, rowsIn)}
            onChange={change}
            blankRow={blankPromise}
            isBlank={isBlankRow}
            outline={isBlankRow}
            rowName="promise"
            addLabel={t`Add a promise`}
            waiting="asked"
            atLeast={1}
            atMost={mostPromises}
            renderRow={(row) => <PromiseFields place={row} />}
          />
        </div>
        {hasRoom ? <Offered form={form} answer={page?.answer} onInsert={takePromise} /> : null}
      </ToolSection>
      <CrisisNotice written={form} />
    </ToolFrame>
  );
}

function PromiseFields({ place }: { place: RowPlace<FormRow> }) {
  const { index, part, change } = place;
  const number = index + 1;
  const id = useId();
  const row = part((now) => now);
  return (
    <fieldset className={styles.promise}>
      <legend className="label">{t`Promise ${number}`}</legend>
      {promiseFields.map(({ name, label }) => (
        <div key={name}>
          <TextField
            label={name === 'act' ? `${label}…` : label}
            value={part((now) => wordsOf(now, name))}
            aria-describedby={`${id}${name}`}
            onChange={(words) =>
              change((now) => inFormOrder(withPart(now, name, label, words), fieldNames))
            }
          />
          <Refused id={`${id}${name}`} row={row} name={name} />
        </div>
      ))}
    </fieldset>
  );
}

type RefusedProps = { id: string; row: Given<FormRow>; name: string };

/** Why what stands in a field is no promise, as soon as it is written. */
function Refused({ id, row, name }: RefusedProps) {
  const refusal = useAbout(row, (now) => {
    const found = refusalIn(now);
    return found?.field === name ? found.refusal : null;
  });
  return (
    <output id={id} className={styles.refusal}>
      {refusal === null ? '' : t`${refusalWords[refusal]} For now it isn’t part of the plan.`}
    </output>
  );
}

type OfPlan = { form: ToolForm<typeof trustPlanPage> };

/** What was promised on the guide's page and isn't in the plan, as it is written. */
function Offered({
  form,
  answer,
  onInsert,
}: OfPlan & { answer: Answer | undefined; onInsert: (words: string) => void }) {
  const offered = (parts: readonly FormPart[]): string[] =>
    promisesOnPage(
      answer,
      rowsIn(parts).map((row) => wordsOf(row, 'act')),
    );
  useAbout(form.followed, (parts) => offered(parts).join('\n'));
  return (
    <Starters
      areOwn
      title={offerWords(promisePage)}
      starters={offered(form.parts)}
      onInsert={onInsert}
    />
  );
}

function Weeks({ form }: OfPlan) {
  const hasAny = useAbout(form.followed, (parts) => promisesOf(parts).length > 0);
  return hasAny ? <WeekLog promises={partFollowed(form.followed, promisesOf)} /> : null;
}
