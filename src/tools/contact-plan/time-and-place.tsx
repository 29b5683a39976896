import { t } from '@lingui/core/macro';
import { contactPlanLabels as labels } from '@/guide/contact-plan-labels';
import { dayInWords, firstKnownDay } from '@/journal/calendar-day';
import {
  contactPlanHints,
  offers,
  timeNotes,
  wayUnknownNote,
  ways,
} from '@/guide/contact-plan-words';
import {
  lastSoreDays,
  soreDaysOf,
  soreDaysWords,
  timeChecks,
  type SoreDay,
} from '@/journal/contact-plan';
import { useJournalStore } from '@/store/journal-context';
import { DateField } from '@/ui/date-field';
import { RowsField } from '@/ui/rows-field';
import { Segmented } from '@/ui/segmented';
import { TextField } from '@/ui/text-field';
import { useOwnFollowed } from '@/ui/use-own-followed';
import { useAbout } from '@/ui/words-followed';
import { TimeField } from '@/ui/time-field';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import styles from './contact-plan-screen.module.css';
import { FromPage } from './from-page';
import type { contactPlanPage } from './page';

/** How they like to be reached. Coming by unasked is no way. */
export function Way({ form }: { form: ToolForm<typeof contactPlanPage> }) {
  const way = form.said('way');
  return (
    <>
      <Segmented
        legend={labels.way}
        name="way"
        options={ways.map((words) => ({ value: words, label: words }))}
        value={way}
        onChange={(words) => form.write('way', words)}
      />
      {ways.slice(5).includes(way) ? <p className={styles.note}>{wayUnknownNote}</p> : null}
      <TextField
        label={labels.know}
        value={form.words('know')}
        onChange={(words) => form.write('know', words)}
        onBlur={() => form.rest()}
      />
      <FromPage
        id="R1-2"
        isEmpty={way === '' && form.said('know').trim() === ''}
        onTake={(answer) => {
          if (answer.kind !== 'single-choice') return;
          const chosen = answer.chosen?.words ?? '';
          if (ways.includes(chosen)) form.write('way', chosen);
          form.write('know', answer.note);
        }}
      />
    </>
  );
}

const isBlankDay = ({ day, name }: SoreDay): boolean => day === '' && name.trim() === '';

/** The moment, held against the hours and days that are hard on them or on the person. */
export function When({ form }: { form: ToolForm<typeof contactPlanPage> }) {
  const store = useJournalStore();
  const day = form.said('day');
  const moment = { day, from: form.said('from'), until: form.said('until') };
  // The rows as they are typed: a name that is being written loses no space at its end. Days that
  // were marked in an earlier plan are marked in this one.
  const sore = useOwnFollowed<readonly SoreDay[]>(() =>
    soreDaysOf(form.said('sore') || lastSoreDays(store.getState().entries)),
  );
  const checksIn = (days: readonly SoreDay[]) => timeChecks(moment, days);
  useAbout(sore, (days) => checksIn(days).join());
  const checks = checksIn(sore.newest());
  return (
    <>
      <DateField
        label={labels.day}
        date={day}
        dateInWords={dayInWords(day)}
        onChange={(date) => form.write('day', date)}
      />
      <div className={styles.times}>
        <TimeField
          label={labels.from}
          time={moment.from}
          onChange={(time) => form.write('from', time)}
        />
        <TimeField
          label={labels.until}
          time={moment.until}
          onChange={(time) => form.write('until', time)}
        />
      </div>
      <output className={styles.checks}>
        {checks.map((check) => (
          <span key={check} className={styles.note}>
            {timeNotes[check]}
          </span>
        ))}
      </output>
      <fieldset>
        <legend className={styles.legend}>{labels.sore}</legend>
        <p className="small muted">{contactPlanHints.sore}</p>
        <RowsField<SoreDay>
          rows={sore}
          blankRow={{ day: '', name: '' }}
          isBlank={isBlankDay}
          outline={({ day: on }) => on}
          rowName="day"
          addLabel={t`Mark a day`}
          waiting="asked"
          onChange={(days) => {
            sore.put(days);
            form.write('sore', soreDaysWords(days));
          }}
          renderRow={({ row, index, part, change }) => (
            <div className={styles.sore}>
              <DateField
                label={t`Day ${index + 1}`}
                earliest={firstKnownDay}
                date={row.day}
                onChange={(date) => change((now) => ({ ...now, day: date }))}
              />
              <TextField
                label={t`What it is`}
                value={part(({ name }) => name)}
                onChange={(name) => change((now) => ({ ...now, name }))}
              />
            </div>
          )}
        />
      </fieldset>
    </>
  );
}

/** Two places they can choose from, or a call, or nothing but the words. */
export function Where({ form }: { form: ToolForm<typeof contactPlanPage> }) {
  const how = form.said('how');
  return (
    <>
      <Segmented
        legend={labels.how}
        name="how"
        options={Object.values(offers).map((words) => ({ value: words as string, label: words }))}
        value={how}
        onChange={(words) => form.write('how', words)}
      />
      {how === offers.meet
        ? (['place.1', 'place.2'] as const).map((place) => (
            <TextField
              key={place}
              label={labels[place]}
              value={form.words(place)}
              onChange={(words) => form.write(place, words)}
              onBlur={() => form.rest()}
            />
          ))
        : null}
    </>
  );
}
