import { Link } from 'react-router-dom';
import { findSource } from '@/guide/guide';
import { whenEdited, whenStarted } from '@/journal/taken';
import { excerpt } from '@/journal/answer-text';
import { thankYouSource } from '@/journal/appreciation';
import { seenFact } from '@/journal/crisis-cards';
import type { Draft } from '@/journal/entry';
import { factOf } from '@/journal/facts';
import { closingLetterSource, letterSources, letterToReadBack, lettersOf } from '@/journal/letters';
import type { Return } from '@/journal/promises';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { useReturns } from '@/store/use-returns';
import { buttonClass } from '@/ui/button';
import { EmptyPage } from '@/ui/empty-page';
import { Icon } from '@/ui/icon';
import { longDate, shortDate } from '@/ui/when';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { useSeal } from '@/writing/use-seal';
import { closingLetterPath, entryPath, letterPath, newLetterPath, toWriting } from '@/paths';
import { dayOf } from './day-of';
import styles from './letters.module.css';

const isOpened =
  (letter: string) =>
  ({ what, entry }: Return): boolean =>
    what === 'sealed-letter' && entry === letter;

/** Every letter that was not sent. */
export function LettersScreen() {
  const now = useNow();
  const letters = lettersOf(useJournal((state) => state.entries));
  const facts = useJournal((state) => state.facts);
  const back = useReturns(now);
  const rested = letterToReadBack(letters, facts, now);
  return (
    <ToolFrame
      title="Unsent letters"
      lede="Everything you need to say that doesn’t need sending. There is no way to send one from here."
    >
      <div className="actions">
        <Link className={buttonClass('primary')} to={newLetterPath} {...toWriting}>
          Write a letter
        </Link>
        <Link className={buttonClass('quiet')} to={closingLetterPath} {...toWriting}>
          Write a closing letter
        </Link>
      </div>
      {rested === undefined ? null : <ReadBack letter={rested} now={now} />}
      {letters.length === 0 ? (
        <EmptyPage title="Say the thing that doesn’t need sending.">
          <p>Nothing here yet. That’s fine.</p>
        </EmptyPage>
      ) : (
        <ul className={styles.letters}>
          {letters.map((letter) => (
            <LetterRow
              key={letter.entry}
              letter={letter}
              openSince={back.find(isOpened(letter.entry))?.day}
              now={now}
            />
          ))}
        </ul>
      )}
    </ToolFrame>
  );
}

function ReadBack({ letter, now }: { letter: Draft; now: number }) {
  const seal = useSeal(letter.entry);
  if (seal !== null) return null;
  return (
    <p className="meta">
      <span>{`A letter from ${shortDate(whenEdited(letter), now)} has lain for a month.`}</span>{' '}
      <Link to={letterPath(letter.entry)}>Read it back, if you like</Link>
    </p>
  );
}

/** What kind of letter it is; one from the guide is called after its page. */
function nameOf({ source }: Draft): string {
  if (source === closingLetterSource) return 'A closing letter';
  if (source === thankYouSource) return 'A thank-you';
  const page = findSource(source);
  return page === undefined ? 'A letter' : `From the page “${page.prompt.name}”`;
}

type LetterRowProps = {
  letter: Draft;
  /** The day it was sealed until, where that has come and it was not read since. */
  openSince: string | undefined;
  now: number;
};

function LetterRow({ letter, openSince, now }: LetterRowProps) {
  const seal = useSeal(letter.entry);
  const isSaid = useJournal(({ facts }) => seal !== null && !factOf(facts, seenFact(letter.entry)));
  const isOwn = letterSources.includes(letter.source);
  return (
    <li>
      <Link to={isOwn ? letterPath(letter.entry) : entryPath(letter.entry)}>
        <Icon name={seal === null ? 'letter' : 'lock'} />
        <span>
          <span className={styles.date}>{longDate(whenStarted(letter), now)}</span>
          {seal !== null ? (
            <span className={styles.words}>{`Sealed until ${dayOf(seal, now)}`}</span>
          ) : openSince !== undefined ? (
            <span className={styles.words}>
              {`It can be opened now. You sealed it until ${dayOf(openSince, now)}.`}
            </span>
          ) : (
            <span className={styles.words} dir="auto" translate="no">
              {excerpt(letter.answer, 110)}
            </span>
          )}
          <span className="meta">
            {`${nameOf(letter)}${letter.outcome === 'open' ? ', half-written' : ''}${isSaid ? '. The path will say so that day' : ''}`}
          </span>
        </span>
        <Icon name="right" small />
      </Link>
    </li>
  );
}
