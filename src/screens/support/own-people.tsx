import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { useAnnounce } from '@/ui/live-region';
import { Sheet } from '@/ui/sheet';
import { useEscape } from '@/ui/use-escape';
import styles from './own-people.module.css';
import {
  isSamePerson,
  mostPeople,
  peopleFact,
  peopleFrom,
  withPerson,
  type Person,
} from '@/help/people';
import {
  halfOf,
  halfPeopleFact,
  halfPeopleFrom,
  halfPeopleText,
  withHalf,
  withoutHalf,
  type HalfPerson,
} from '@/help/half-people';
import { PersonForm } from './person-form';
import { PersonRow } from './person-row';
import { useRemembered } from '@/help/use-remembered';

/** The people somebody would turn to first, kept with the journal. */
export function OwnPeople() {
  const [fact, update] = useRemembered('people');
  const mayWrite = useJournal((state) => state.mayWrite);
  const store = useJournalStore();
  const announce = useAnnounce();
  const people = peopleFrom(fact);
  const [halfFact, updateHalf] = useRemembered(halfPeopleFact);
  const halves = halfPeopleFrom(halfFact);
  const [writing, setWriting] = useState<Person | 'new' | null>(() => {
    const last = halves.at(-1);
    return last === undefined ? null : (last.before ?? 'new');
  });
  const [isOpened, setIsOpened] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const { moveTo } = useFocusAfter(card);

  const change = (next: (now: Person[]) => Person[]): void =>
    update((now) => peopleFact(next(peopleFrom(now))));

  const changeHalves = (next: (now: HalfPerson[]) => HalfPerson[]): void =>
    updateHalf((now) => halfPeopleText(next(halfPeopleFrom(now))));

  const before = writing === 'new' ? null : writing;
  const isBeforeThere = before !== null && people.some((one) => isSamePerson(one, before));

  function open(person: Person | 'new'): void {
    setIsOpened(true);
    setWriting(person);
  }

  function close(): void {
    changeHalves((now) => withoutHalf(now, before));
    setWriting(null);
  }

  function keep(person: Person): void {
    change((now) => withPerson(now, person, before));
    close();
    announce(t`${person.name} is on your list`);
    moveTo(person);
  }

  function putDown(): void {
    close();
    moveTo(before ?? 'add');
  }

  function remove(person: Person): void {
    const place = people.findIndex((one) => isSamePerson(one, person));
    change((now) => now.filter((one) => !isSamePerson(one, person)));
    moveTo(people[place + 1] ?? people[place - 1] ?? 'add');
    store.getState().offerUndo(t`${person.name} was taken off your list.`, () => {
      change((now) => [...now.slice(0, place), person, ...now.slice(place)]);
      moveTo(person);
    });
  }

  // What is half-written stays, for when the form is opened again.
  useEscape(
    card,
    writing === null
      ? null
      : () => {
          setWriting(null);
          moveTo(before ?? 'add');
        },
  );

  const form = (
    <PersonForm
      person={before}
      half={halfOf(halves, before)}
      arrives={isOpened}
      onWrite={(words) => changeHalves((now) => withHalf(now, { words, before }))}
      onKeep={keep}
      onPutDown={putDown}
      key={before === null ? '' : `${before.name}\n${before.number}\n${before.ask}`}
    />
  );
  return (
    <section aria-labelledby="own-people" ref={card}>
      <Sheet padded className={styles.card}>
        <div>
          <h2 id="own-people">{t`Your own people`}</h2>
          <p className="small muted">
            {t`Who would you want to hear from on a bad night? Write them down on a better one. ${
              mayWrite
                ? t`This list is kept on this device, with your journal.`
                : t`This browser isn’t keeping anything now, so the list goes when you close this page.`
            }`}
          </p>
        </div>
        {people.length === 0 ? null : (
          <ul className={styles.people}>
            {people.map((person) => (
              <li key={`${person.name}\n${person.number}\n${person.ask}`}>
                {before !== null && isSamePerson(person, before) ? (
                  form
                ) : (
                  <PersonRow
                    person={person}
                    onChange={() => open(person)}
                    onRemove={() => remove(person)}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
        {writing !== null && !isBeforeThere ? form : null}
        {writing === null && people.length < mostPeople ? (
          <div>
            <Button size="small" data-add="" onClick={() => open('new')}>
              <Trans>
                <Icon name="plus" small />
                Add a person
              </Trans>
            </Button>
          </div>
        ) : null}
      </Sheet>
    </section>
  );
}

/** Takes the focus to somebody's row, or the way to add one, once that is on the screen. */
function useFocusAfter(card: React.RefObject<HTMLElement | null>): {
  moveTo: (target: Person | 'add') => void;
} {
  const [target, setTarget] = useState<Person | 'add' | null>(null);
  useEffect(() => {
    if (target === null) return;
    const rows = [...(card.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [])];
    const nameIn = (row: HTMLElement) => row.closest('li')?.querySelector('h3')?.textContent;
    const row = target === 'add' ? undefined : rows.find((one) => nameIn(one) === target.name);
    (row ?? card.current?.querySelector<HTMLElement>('[data-add]'))?.focus();
  }, [target, card]);
  return { moveTo: (next) => setTarget(next === 'add' ? 'add' : { ...next }) };
}
