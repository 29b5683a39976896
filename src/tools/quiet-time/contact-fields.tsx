import { Link } from 'react-router-dom';
import { dayInWords } from '@/journal/calendar-day';
import {
  contactKindFrom,
  contactKinds,
  contactLabels,
  contactWords,
  type ContactKind,
  type ContactPart,
} from '@/journal/quiet-time';
import { ChoiceField } from '@/ui/choice-field';
import { DateField } from '@/ui/date-field';
import { NoteField } from '@/ui/note-field';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { WatchingNote } from '@/care/watching-note';
import { paths } from '@/paths';
import styles from './quiet-time.module.css';

/** What contact it was, on which day, and what was needed just then. */
export function ContactFields({ form, today }: { form: ToolForm; today: string }) {
  const kind = contactKindFrom(form.words('kind'));
  const write = (name: ContactPart, words: string): void =>
    form.write(name, contactLabels[name], words);
  return (
    <>
      <fieldset>
        <legend className={styles.legend}>{contactLabels.kind}</legend>
        <ChoiceField
          takes="one"
          options={contactKinds.map((id) => ({ id, words: contactWords[id] }))}
          chosen={kind === undefined ? [] : [kind]}
          onChoose={(id) => {
            const chosen = contactKinds.find((one) => one === id);
            if (chosen === undefined) return;
            write('kind', contactWords[chosen]);
            if (form.words('day') === '') write('day', today);
          }}
        />
      </fieldset>
      {kind === undefined ? null : (
        <>
          <DateField
            label={contactLabels.day}
            date={form.words('day')}
            onChange={(day) => write('day', day)}
            dateInWords={dayInWords(form.words('day'))}
          />
          <p>{about[kind]}</p>
          {kind === 'theirs' ? (
            <p>
              <Link to={paths.pause}>Pause with it</Link>
            </p>
          ) : null}
          {kind === 'necessary' ? null : (
            <NoteField
              label={kind === 'mine' ? 'What did you need just then?' : 'What came up for you?'}
              value={form.words('need')}
              onChange={(words) => write('need', words)}
            />
          )}
          <WatchingNote words={form.words('need')} />
        </>
      )}
    </>
  );
}

const about: Record<ContactKind, string> = {
  mine: 'You got in touch. That’s information, not failure.',
  theirs: 'What they do is theirs. Whether and when you answer is yours.',
  necessary: 'Contact there has to be is no break in your quiet.',
};
