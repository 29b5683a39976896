import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { dayInWords } from '@/journal/calendar-day';
import { entriesFor, newestDraft } from '@/journal/entries';
import {
  contactWords,
  quietContactOf,
  quietContactSource,
  type ContactKind,
} from '@/journal/quiet-time';
import { openPages } from '@/journal/sealed-pages';
import { useJournal } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { partsOf } from '@/journal/form';
import { entryPath } from '@/paths';
import { useFocusHere } from '@/ui/use-focus-here';
import { ContactForm } from './contact-form';
import styles from './quiet-time.module.css';

type ContactLogProps = { onRestart: () => void; onChangePlan: () => void };

const doneWords: Record<ContactKind, string> = {
  mine: t`Noted. The days before it stay kept.`,
  theirs: t`Noted. You don’t owe an answer tonight.`,
  necessary: t`Noted. It was one of your exceptions, so nothing changes.`,
};

/** Contact there was, noted without shame: what it was, and what was needed just then. */
export function ContactLog({ onRestart, onChangePlan }: ContactLogProps) {
  const entries = useJournal(openPages);
  const [isOpen, setIsOpen] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const said = useFocusHere<HTMLParagraphElement>(done !== null && !isOpen);

  const noted = entriesFor(entries, quietContactSource).flatMap((entry) => {
    const draft = newestDraft(entry);
    const contact = draft && quietContactOf(partsOf(draft.answer));
    return contact ? [{ id: entry.id, ...contact }] : [];
  });
  return (
    <section className={styles.log} aria-labelledby="contact">
      <h2 id="contact">{t`If there was contact`}</h2>
      {noted.length === 0 || isOpen ? null : (
        <ul>
          {noted.map(({ id, kind, day }) => (
            <li key={id}>
              <Link to={entryPath(id)}>{dayInWords(day)}</Link>
              <span className="muted">{contactWords[kind]}</span>
            </li>
          ))}
        </ul>
      )}
      {done === null || isOpen ? null : (
        <p ref={said} tabIndex={-1}>
          {done}
        </p>
      )}
      {isOpen ? (
        <ContactForm
          onDone={(kind, next) => {
            setIsOpen(false);
            setDone(doneWords[kind]);
            if (next === 'restart') onRestart();
            if (next === 'change') onChangePlan();
          }}
          onCancel={() => {
            setIsOpen(false);
            setDone(t`Nothing noted.`);
          }}
        />
      ) : (
        <div className="actions">
          <Button onClick={() => setIsOpen(true)}>{t`Note it`}</Button>
        </div>
      )}
    </section>
  );
}
