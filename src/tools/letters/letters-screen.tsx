import { t } from '@lingui/core/macro';
import { thankYouSource } from '@/journal/tool-sources';
import { Link } from 'react-router-dom';
import { findSource } from '@/guide/guide';
import { whenEdited, whenStarted } from '@/journal/taken';
import { excerpt } from '@/journal/excerpt';
import type { Draft } from '@/journal/entry';
import { dayAt } from '@/journal/calendar-day';
import { letterToReadBack, mayBeAnnounced } from '@/journal/look-back';
import { closingLetterSource, letterSources } from '@/journal/letters';
import { lettersOf } from '@/journal/letters-written';
import { useJournal } from '@/store/journal-context';
import { useNow } from '@/store/use-now';
import { buttonClass } from '@/ui/button';
import { EmptyPage } from '@/ui/empty-page';
import { LateIcon } from '@/ui/late-icon';
import { longDate, shortDate } from '@/ui/when';
import { ToolFrame } from '@/tool-kit/tool-frame';
import { useSeal } from '@/writing/use-seal';
import { closingLetterPath, entryPath, letterPath, newLetterPath, toWriting } from '@/paths';
import { dayOf } from '@/tool-kit/day-of';
import styles from './letters.module.css';
import { maskedAnswer } from '@/journal/masked-answer';
import { useNameMask } from '@/ui/name-mask';

/** Every letter that was not sent. */
export function LettersScreen() {
  const now = useNow();
  const entries = useJournal((state) => state.entries);
  const letters = lettersOf(entries);
  const facts = useJournal((state) => state.facts);
  const rested = letterToReadBack(entries, facts, now);
  return (
    <ToolFrame
      title={t`Unsent letters`}
      lede={t`Everything you need to say that doesn’t need sending. There is no way to send one from here.`}
    >
      <div className="actions">
        <Link
          className={buttonClass('primary')}
          to={newLetterPath}
          {...toWriting}
        >{t`Write a letter`}</Link>
        <Link
          className={buttonClass('quiet')}
          to={closingLetterPath}
          {...toWriting}
        >{t`Write a closing letter`}</Link>
      </div>
      {rested === undefined ? null : <ReadBack letter={rested} now={now} />}
      {letters.length === 0 ? (
        <EmptyPage title={t`Say the thing that doesn’t need sending.`}>
          <p>{t`Nothing here yet. That’s fine.`}</p>
        </EmptyPage>
      ) : (
        <ul className={styles.letters}>
          {letters.map((letter) => (
            <LetterRow key={letter.entry} letter={letter} now={now} />
          ))}
        </ul>
      )}
    </ToolFrame>
  );
}

function ReadBack({ letter, now }: { letter: Draft; now: number }) {
  return (
    <p className="meta">
      <span>{t`A letter from ${shortDate(whenEdited(letter), now)} has lain for a month.`}</span>{' '}
      <Link to={letterPath(letter.entry)}>{t`Read it back, if you like`}</Link>
    </p>
  );
}

/** What kind of letter it is; one from the guide is called after its page. */
function nameOf({ source }: Draft): string {
  if (source === closingLetterSource) return t`A closing letter`;
  if (source === thankYouSource) return t`A thank-you`;
  const page = findSource(source);
  return page === undefined ? t`A letter` : t`From the page “${page.prompt.name}”`;
}

type LetterRowProps = {
  letter: Draft;
  now: number;
};

function LetterRow({ letter, now }: LetterRowProps) {
  const mask = useNameMask();
  const seal = useSeal(letter.entry);
  const isDue = seal !== null && seal <= dayAt(now);
  const isSaid = useJournal(
    ({ entries, facts }) =>
      seal !== null &&
      !isDue &&
      mayBeAnnounced(facts, { id: letter.entry, kept: entries.get(letter.entry)?.kept ?? false }),
  );
  const isOwn = letterSources.includes(letter.source);
  const name = nameOf(letter);
  const what = letter.outcome === 'open' ? t`${name}, half-written` : name;
  return (
    <li>
      <Link to={isOwn ? letterPath(letter.entry) : entryPath(letter.entry)}>
        <LateIcon name={seal === null ? 'letter' : 'lock'} />
        <span>
          <span className={styles.date}>{longDate(whenStarted(letter), now)}</span>
          {seal !== null ? (
            <span className={styles.words}>
              {isDue
                ? t`It can be opened now. You sealed it until ${dayOf(seal, now)}.`
                : t`Sealed until ${dayOf(seal, now)}`}
            </span>
          ) : (
            <span className={styles.words} dir="auto" translate="no">
              {excerpt(maskedAnswer(letter.answer, mask), 110)}
            </span>
          )}
          <span className="meta">{isSaid ? t`${what}. The path will say so that day` : what}</span>
        </span>
        <LateIcon name="right" small />
      </Link>
    </li>
  );
}
