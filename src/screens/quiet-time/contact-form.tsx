import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { dayInWords } from '@/answers/calendar-day';
import {
  contactKinds,
  contactLabels,
  contactParts,
  contactWords,
  quietContactSource,
  type ContactKind,
  type ContactPart,
} from '@/journal/quiet-time';
import { Button } from '@/ui/button';
import { ChoiceField } from '@/ui/choice-field';
import { DateField } from '@/ui/date-field';
import { NoteField } from '@/ui/note-field';
import { CrisisNotice } from '@/writing/crisis-notice';
import { SaveLine } from '@/writing/save-line';
import { useToolForm } from '@/writing/use-tool-form';
import { WatchingNote } from '@/writing/watching-note';
import { paths } from '../paths';
import styles from './quiet-time.module.css';

type Next = 'on' | 'restart' | 'change';

const nextWords: Record<Next, string> = {
  on: 'Go on with quiet time',
  restart: 'Start again from today',
  change: 'Change the plan',
};

type ContactFormProps = {
  today: string;
  onDone: (kind: ContactKind, next: Next) => void;
  onCancel: () => void;
};

/** One contact. Nothing asks why it happened, only what was needed. */
export function ContactForm({ today, onDone, onCancel }: ContactFormProps) {
  const form = useToolForm(quietContactSource, 'Contact during quiet time', {
    place: {},
    order: contactParts,
  });
  const fields = useRef<HTMLDivElement>(null);
  const isOpen = form !== null;
  useEffect(() => {
    if (isOpen) fields.current?.querySelector('input')?.focus();
  }, [isOpen]);
  if (form === null) return null;

  const kind = contactKinds.find((one) => contactWords[one] === form.words('kind'));
  const write = (name: ContactPart, words: string): void =>
    form.write(name, contactLabels[name], words);

  function done(next: Next): void {
    if (form === null || kind === undefined) return;
    if (kind === 'mine') write('next', nextWords[next]);
    form.settle('answered');
    onDone(kind, next);
  }

  return (
    <div ref={fields} className={styles['contact']}>
      <fieldset>
        <legend className={styles['legend']}>{contactLabels.kind}</legend>
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
          <SaveLine written={form} mayCopy={false} />
          <CrisisNotice written={form} />
        </>
      )}
      <div className="actions">
        {kind === 'mine' ? (
          <>
            <Button variant="primary" onClick={() => done('on')}>
              {nextWords.on}
            </Button>
            <Button onClick={() => done('restart')}>{nextWords.restart}</Button>
            <Button onClick={() => done('change')}>{nextWords.change}</Button>
          </>
        ) : kind === undefined ? (
          <Button onClick={onCancel}>Close</Button>
        ) : (
          <Button variant="primary" onClick={() => done('on')}>
            Keep it
          </Button>
        )}
      </div>
    </div>
  );
}

const about: Record<ContactKind, string> = {
  mine: 'You got in touch. That’s information, not failure.',
  theirs: 'What they do is theirs. Whether and when you answer is yours.',
  necessary: 'Contact there has to be is no break in your quiet.',
};
