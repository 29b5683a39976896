import type { ToolPlace } from '@/journal/place';
import { useState } from 'react';
import { addDays, dayInWords } from '@/journal/calendar-day';
import { safetyPlanWords } from '@/guide/safety-words';
import { linesOf, quietPlanOf } from '@/journal/quiet-time';
import { mayPlanContact } from '@/journal/safety';
import { quietPage, quietTimePage, urgePage, urgePlan } from '@/journal/urge-plan';
import { useJournalStore } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { useToday } from '@/store/use-today';
import { Button } from '@/ui/button';
import { ChoiceField } from '@/ui/choice-field';
import { DateField } from '@/ui/date-field';
import { ListField } from '@/ui/list-field';
import { NoteField } from '@/ui/note-field';
import { TextField } from '@/ui/text-field';
import { CrisisNotice } from '@/care/crisis-notice';
import { Offer } from '@/tool-kit/offer';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { useIsLeft } from '@/tool-kit/use-offered';
import { useToolForm, type ToolForm } from '@/tool-kit/use-tool-form';
import { WatchingNote } from '@/care/watching-note';
import { useFocusHere } from '@/ui/use-focus-here';
import { PracticalNote } from './practical-note';
import { PlainLine } from './plain-line';
import styles from './quiet-time.module.css';
import { quietPlanPage } from './page';

const lengths = [7, 14, 21, 30] as const;

const exceptions = ['Children', 'Work', 'Home', 'Money', 'Safety', 'Pets'] as const;
const contacts = [
  'Messages',
  'Calls',
  'Visits',
  'Looking at their profiles',
  'Asking friends about them',
] as const;

type QuietPlanningProps = {
  place: ToolPlace;
  arrives: boolean;
  onKeep: (place: ToolPlace) => void;
};

/** The plan, field by field; any of them may stay empty. */
export function QuietPlanning({ place, arrives, onKeep }: QuietPlanningProps) {
  const safety = useSafety();
  const form = useToolForm(quietPlanPage, place);
  const { today, todayNow } = useToday();
  // Come here from the running plan, whose button is gone.
  const heading = useFocusHere<HTMLDivElement>(arrives, 'h1');

  const plan = quietPlanOf(form.parts);
  const from = plan.from === '' ? today : plan.from;

  function keep(): void {
    if (plan.from === '') form.write('from', todayNow());
    form.settle('answered');
    onKeep({ draft: form.draft.id, entry: form.draft.entry });
  }

  return (
    <div ref={heading}>
      <ToolFrame
        title="Quiet time"
        lede="No messages, no calls and no looking them up, for as long as you choose. It is for your healing and their peace. Every field can stay empty."
        written={form}
        actions={
          <Button variant="primary" onClick={keep}>
            Keep this plan
          </Button>
        }
      >
        {safety.path === 'safety' ? <p>{safetyPlanWords}</p> : null}
        <DateField
          label={quietPlanPage.fields.from.label}
          date={from}
          onChange={(day) => form.write('from', day)}
        />
        {safety.path === 'safety' ? null : (
          <DateField
            label={quietPlanPage.fields.until.label}
            hint={
              mayPlanContact(safety)
                ? 'There is no right length, and it can change.'
                : 'The day is only for looking back at how you are. It does not end the quiet.'
            }
            date={plan.until}
            onChange={(day) => {
              // The length was chosen from the day that stood there: past midnight it still counts from that one.
              form.write('from', from);
              form.write('until', day);
            }}
            offers={lengths.map((days) => ({ words: `${days} days`, date: addDays(from, days) }))}
            dateInWords={dayInWords(plan.until)}
          />
        )}
        <FromThePage form={form} withDay={safety.path !== 'safety'} />
        <NoteField
          label={quietPlanPage.fields.reason.label}
          value={form.words('reason')}
          onChange={(words) => form.write('reason', words)}
        />
        <Several form={form} name="exceptions" options={exceptions} />
        <PracticalNote plan={plan} />
        <Several form={form} name="counts" options={contacts} />
        <Instead form={form} />
        <TextField
          label={`${quietPlanPage.fields.tell.label} (optional)`}
          value={form.words('tell')}
          onChange={(words) => form.write('tell', words)}
        />
        {mayPlanContact(safety) ? <PlainLine form={form} until={plan.until} /> : null}
        <WatchingNote words={[form.words('reason'), form.words('instead')].join('\n')} />
        <CrisisNotice written={form} />
      </ToolFrame>
    </div>
  );
}

/** What was written on the guide's own page is offered, not asked for again. */
function FromThePage({
  form,
  withDay,
}: {
  form: ToolForm<typeof quietPlanPage>;
  withDay: boolean;
}) {
  const store = useJournalStore();
  const [page] = useState(() => quietTimePage(store.getState().entries));
  const isLeft = useIsLeft(quietPage);
  if (page === null || isLeft) return null;
  return (
    <Offer
      isOpen={form.words('until') === '' && form.words('reason') === ''}
      into="textarea"
      onTake={() => {
        if (withDay) form.write('until', page.until);
        form.write('reason', page.reason);
      }}
    >
      Put in what you wrote on your page about quiet time
    </Offer>
  );
}

type SeveralProps = {
  form: ToolForm<typeof quietPlanPage>;
  name: 'exceptions' | 'counts';
  options: readonly string[];
};

/** Any of a few, kept one a line in the order they are offered. */
function Several({ form, name, options }: SeveralProps) {
  const chosen = linesOf(form.words(name));
  return (
    <fieldset className={styles.several}>
      <legend className={styles.legend}>{quietPlanPage.fields[name].label}</legend>
      <ChoiceField
        takes="many"
        options={options.map((words) => ({ id: words, words }))}
        chosen={chosen}
        onChoose={(words, isChosen) =>
          form.write(
            name,
            options.filter((one) => (one === words ? isChosen : chosen.includes(one))).join('\n'),
          )
        }
      />
    </fieldset>
  );
}

/** Three things to do when the urge comes, or as many as somebody likes. */
function Instead({ form }: { form: ToolForm<typeof quietPlanPage> }) {
  const store = useJournalStore();
  // As typed, with the spaces a line may end in while it is being written.
  const [items, setItems] = useState(() => linesOf(form.words('instead')));
  const [earlier] = useState(() => urgePlan(store.getState().entries)?.lines ?? []);
  const isLeft = useIsLeft(urgePage);

  function change(next: readonly string[]): void {
    setItems([...next]);
    const lines = next.map((item) => item.replaceAll(/\s+/g, ' ').trim());
    form.write('instead', lines.filter((line) => line !== '').join('\n'));
  }

  return (
    <fieldset>
      <legend className={styles.legend}>{quietPlanPage.fields.instead.label}</legend>
      <p className={styles.hint}>Pause shows you these when an urge comes.</p>
      <ListField items={items} onChange={change} itemLabel="Instead" atLeast={3} />
      {earlier.length === 0 || isLeft ? null : (
        <Offer isOpen={items.length === 0} into="textarea" onTake={() => change(earlier)}>
          Put in what you chose before
        </Offer>
      )}
    </fieldset>
  );
}
