import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { dayInWords } from '@/journal/calendar-day';
import {
  contactKindFrom,
  contactKinds,
  contactWords,
  type ContactKind,
} from '@/journal/quiet-time';
import { useToday } from '@/store/use-today';
import { ChoiceField } from '@/ui/choice-field';
import { DateField } from '@/ui/date-field';
import { NoteField } from '@/ui/note-field';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { WatchingNote } from '@/care/watching-note';
import { paths } from '@/paths';
import styles from './quiet-time.module.css';
import { contactPage } from './page';

/** What contact it was, on which day, and what was needed just then. */
export function ContactFields({ form }: { form: ToolForm<typeof contactPage> }) {
  const { todayNow } = useToday();
  const kind = contactKindFrom(form.said('kind'));
  return (
    <div className={styles.contact}>
      <fieldset>
        <legend className={styles.legend}>{contactPage.fields.kind.label}</legend>
        <ChoiceField
          takes="one"
          options={contactKinds.map((id) => ({ id, words: contactWords[id] }))}
          chosen={kind === undefined ? [] : [kind]}
          onChoose={(id) => {
            const chosen = contactKinds.find((one) => one === id);
            if (chosen === undefined) return;
            form.write('kind', contactWords[chosen]);
            if (form.said('day') === '') form.write('day', todayNow());
          }}
        />
      </fieldset>
      {kind === undefined ? null : (
        <>
          <DateField
            label={contactPage.fields.day.label}
            date={form.said('day')}
            onChange={(day) => form.write('day', day)}
            dateInWords={dayInWords(form.said('day'))}
          />
          <p>{about[kind]}</p>
          {kind === 'theirs' ? (
            <p>
              <Link to={paths.pause}>{t`Pause with it`}</Link>
            </p>
          ) : null}
          {kind === 'necessary' ? null : (
            <NoteField
              label={kind === 'mine' ? t`What did you need just then?` : t`What came up for you?`}
              value={form.words('need')}
              onChange={(words) => form.write('need', words)}
            />
          )}
          <WatchingNote words={form.words('need')} />
        </>
      )}
    </div>
  );
}

const about: Record<ContactKind, string> = {
  mine: t`You got in touch. That’s information, not failure.`,
  theirs: t`What they do is theirs. Whether and when you answer is yours.`,
  necessary: t`Contact there has to be is no break in your quiet.`,
};
