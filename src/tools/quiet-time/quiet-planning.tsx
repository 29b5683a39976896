import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ToolPlace } from '@/journal/place';
import { useNavigate } from 'react-router-dom';
import { addDays, dayInWords } from '@/journal/calendar-day';
import { safetyPlanWords } from '@/guide/page-words';
import { quietPlanOf } from '@/journal/quiet-time';
import { mayPlanContact } from '@/journal/safety';
import { useSafety } from '@/store/safety';
import { useToday } from '@/store/use-today';
import { Button } from '@/ui/button';
import { DateField } from '@/ui/date-field';
import { NoteField } from '@/ui/note-field';
import { TextField } from '@/ui/text-field';
import { GuidedParts } from '@/tool-kit/guided-parts';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { WatchingNote } from '@/care/watching-note';
import { paths } from '@/paths';
import { useFocusHere } from '@/ui/use-focus-here';
import { PracticalNote } from './practical-note';
import { PlainLine } from './plain-line';
import { FromThePage, Instead, Several } from './quiet-fields';
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

/** The plan in short parts; any field may stay empty. */
export function QuietPlanning({ place, arrives, onKeep }: QuietPlanningProps) {
  const safety = useSafety();
  const navigate = useNavigate();
  const form = useToolForm(quietPlanPage, place);
  const { today, todayNow } = useToday();
  // Come here from the running plan, whose button is gone.
  const heading = useFocusHere<HTMLDivElement>(arrives, 'h1');

  const plan = quietPlanOf(form.parts);
  const from = plan.from === '' ? today : plan.from;

  function keep(): void {
    if (plan.from === '') form.write('from', todayNow());
    form.settle('answered');
    // The address still asks for the part the plan was kept at.
    void navigate(paths.quietTime, { replace: true });
    onKeep({ draft: form.draft.id, entry: form.draft.entry });
  }

  const length = (
    <>
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
              ? t`There is no right length, and it can change.`
              : t`The day is only for looking back at how you are. It does not end the quiet.`
          }
          date={plan.until}
          onChange={(day) => {
            // The length was chosen from the day that stood there: past midnight it still counts from that one.
            form.write('from', from);
            form.write('until', day);
          }}
          offers={lengths.map((days) => ({
            words: plural(days, { one: '# day', other: '# days' }),
            date: addDays(from, days),
          }))}
          dateInWords={dayInWords(plan.until)}
        />
      )}
      {safety.path === 'safety' ? null : <FromThePage form={form} name="until" />}
    </>
  );

  return (
    <div ref={heading}>
      <GuidedParts
        title={t`Quiet time`}
        lede={t`No messages, no calls and no looking them up, for as long as you choose. It is for your healing and their peace. Every field can stay empty.`}
        {...(safety.path === 'safety' ? { reading: <p>{safetyPlanWords}</p> } : {})}
        form={form}
        parts={[
          {
            id: 'length',
            title: t`How long`,
            fields: safety.path === 'safety' ? ['from'] : ['until'],
            content: length,
          },
          {
            id: 'reason',
            title: t`Why`,
            fields: ['reason'],
            content: (
              <>
                <NoteField
                  label={quietPlanPage.fields.reason.label}
                  value={form.words('reason')}
                  onChange={(words) => form.write('reason', words)}
                />
                <FromThePage form={form} name="reason" />
                <WatchingNote words={form.words('reason')} />
              </>
            ),
          },
          {
            id: 'exceptions',
            title: t`What may still be said`,
            fields: ['exceptions'],
            content: (
              <>
                <Several form={form} name="exceptions" options={exceptions} />
                <PracticalNote plan={plan} />
              </>
            ),
          },
          {
            id: 'counts',
            title: t`What counts as contact`,
            fields: ['counts'],
            content: <Several form={form} name="counts" options={contacts} />,
          },
          {
            id: 'instead',
            title: t`When the urge comes`,
            fields: ['instead'],
            content: (
              <>
                <Instead form={form} />
                <WatchingNote words={form.words('instead')} />
              </>
            ),
          },
          {
            id: 'tell',
            title: t`Who knows of it`,
            fields: ['tell'],
            content: (
              <>
                <TextField
                  label={
                    <Trans>
                      <span>{quietPlanPage.fields.tell.label}</span> (optional)
                    </Trans>
                  }
                  value={form.words('tell')}
                  onChange={(words) => form.write('tell', words)}
                />
                {mayPlanContact(safety) ? <PlainLine form={form} until={plan.until} /> : null}
              </>
            ),
          },
        ]}
        actions={<Button variant="primary" onClick={keep}>{t`Keep this plan`}</Button>}
      />
    </div>
  );
}
