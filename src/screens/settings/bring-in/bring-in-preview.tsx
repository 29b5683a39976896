import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { backupLimits } from '@/files/backup-reading';
import type { BroughtDraft } from '@/files/bringing/brought';
import type { Adding } from '@/files/bringing/records-to-add';
import { excerpt } from '@/journal/excerpt';
import { pageCount } from '@/journal/counted';
import { unknownMoment } from '@/journal/elapsed';
import { maskedAnswer } from '@/journal/masked-answer';
import { whenStarted } from '@/journal/taken';
import { useLock } from '@/store/lock-context';
import { useNow } from '@/store/use-now';
import { Button } from '@/ui/button';
import { useNameMask } from '@/ui/name-mask';
import { shortDate } from '@/ui/when';
import { FocusedHeading } from '@/screens/settings/backup/focused-heading';
import styles from './bring-in.module.css';
import {
  fileDayWords,
  leftOutLines,
  placeWords,
  refusalOf,
  standingWords,
  undatedWords,
} from './bring-in-words';
import type { FileDays } from './bring-in-words';
import type { Gathered } from './gathered';

type BringInPreviewProps = {
  gathered: Gathered;
  adding: Adding;
  /** How many records are in; null while nothing is being added. */
  added: number | null;
  refusal: string | null;
  /** Null where nothing can be written. */
  onAdd: (() => void) | null;
  onStop: () => void;
  onRestore: (place: number) => void;
};

/** First lines that are shown, and files that are named. */
const mostShown = 5;
const mostNamed = 20;

/** What was found in files, before anything of it is added. */
export function BringInPreview(props: BringInPreviewProps) {
  const { gathered, adding, added, refusal, onAdd, onStop, onRestore } = props;
  const { leftOut, refused, backups } = gathered;
  const now = useNow();
  const mask = useNameMask();
  const isLocking = useLock().state === 'unlocked';
  const { days, samples } = useMemo(() => overview(gathered, adding), [gathered, adding]);
  const { missing, beside, present, inPlace } = adding;
  const isTooMany = adding.held + adding.records.length > backupLimits.records;
  const left = leftOutLines(leftOut);
  const fileDays = useMemo(() => daysOfFiles(gathered, adding), [gathered, adding]);
  const isAdding = added !== null;
  const total = missing + beside + present;

  return (
    <>
      <FocusedHeading>{headWords(total, days, now, backups.length)}</FocusedHeading>
      {total === 0 ? null : <p>{standingWords(missing, beside, present)}</p>}
      {samples.length === 0 ? null : (
        <section className={styles.part} aria-labelledby="first-lines">
          <h3 id="first-lines">{t`How some of them begin`}</h3>
          <ul className={styles.samples}>
            {samples.map(({ id, when, answer }) => (
              <li key={id}>
                <p className="small muted">
                  {when === unknownMoment ? t`A day that isn’t known` : shortDate(when, now)}
                </p>
                <p dir="auto">{excerpt(maskedAnswer(answer, mask), 120)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(leftOut.undated ?? 0) === 0 ? null : <p>{undatedWords(leftOut.undated ?? 0)}</p>}
      {fileDays === null ? null : <p>{fileDayWords(fileDays, now)}</p>}
      {left.length === 0 ? null : (
        <section className={styles.part} aria-labelledby="left-out">
          <h3 id="left-out">{t`What won’t come across`}</h3>
          <ul>
            {left.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="small muted">{t`The files keep all of it. They aren’t changed.`}</p>
        </section>
      )}
      {refused.length === 0 ? null : (
        <section className={styles.part} aria-labelledby="not-read">
          <h3 id="not-read">{t`${plural(refused.length, { one: '# file', other: '# files' })} couldn’t be read`}</h3>
          <ul className={styles.refused}>
            {refused.slice(0, mostNamed).map(({ name, why }, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- two files may have one name, and the list stays as it is
              <li key={place}>
                <b dir="auto">{name}</b> <span>{refusalOf[why]}</span>
              </li>
            ))}
            {refused.length > mostNamed ? (
              <li>
                {t({
                  comment: 'The last line of a list',
                  message: `and ${refused.length - mostNamed} more`,
                })}
              </li>
            ) : null}
          </ul>
        </section>
      )}
      {backups.map(({ name }, place) => (
        <section key={name} className={styles.part} aria-label={name}>
          <p>
            <Trans>
              <b dir="auto">{name}</b> is a backup made here. It is restored by itself.
            </Trans>
          </p>
          <p className="actions">
            <Button onClick={() => onRestore(place)}>{t`See what is in it`}</Button>
          </p>
        </section>
      ))}
      {refusal === null ? null : <p role="alert">{refusal}</p>}
      {isTooMany ? (
        <p role="alert">
          <Trans>
            That is more than a journal here can hold with its backups. Bring in a part of it.
          </Trans>
        </p>
      ) : null}
      {adding.records.length === 0 || onAdd === null || isTooMany ? null : (
        <>
          <p>
            <span>{placeWords(inPlace, missing + beside - inPlace)}</span>{' '}
            <span>
              {isLocking
                ? t`Nothing that is here is changed, and you can take them out again until you close or reload this page, or the journal locks.`
                : t`Nothing that is here is changed, and you can take them out again until you close or reload this page.`}
            </span>
          </p>
          <p className="actions">
            <Button variant="primary" aria-disabled={isAdding} onClick={onAdd}>
              {isAdding ? t`Adding…` : t`Add to my journal`}
            </Button>
            {isAdding ? <Button onClick={onStop}>{t`Stop`}</Button> : null}
          </p>
          {isAdding ? (
            <progress
              className={styles.progress}
              aria-label={t`Pages added`}
              value={added}
              max={adding.records.length}
            />
          ) : null}
        </>
      )}
    </>
  );
}

function headWords(total: number, days: Days, now: number, backups: number): string {
  if (total === 0) return backups > 0 ? t`A backup was found` : t`No pages were found`;
  if (days === null) return pageCount(total);
  const [from, until] = [shortDate(days.first, now), shortDate(days.last, now)];
  return from === until
    ? `${pageCount(total)}, ${from}`
    : t`${pageCount(total)}, ${from} to ${until}`;
}

type Days = { first: ReturnType<typeof whenStarted>; last: ReturnType<typeof whenStarted> } | null;

const byDay = (drafts: readonly BroughtDraft[]): BroughtDraft[] =>
  drafts
    .filter(({ startedAt }) => startedAt !== unknownMoment)
    .toSorted((a, b) => a.startedAt - b.startedAt);

/** The days of new pages that have no other than that of their file; null where there are none. */
function daysOfFiles({ pages }: Gathered, { fresh }: Adding): FileDays | null {
  const all = byDay(
    pages
      .filter(({ entry, isDateOfFile }) => isDateOfFile === true && fresh.has(entry))
      .flatMap(({ drafts }) => drafts.slice(0, 1)),
  );
  const [first, last] = [all[0], all.at(-1)];
  return first === undefined || last === undefined
    ? null
    : { pages: all.length, first: whenStarted(first), last: whenStarted(last) };
}

/** From when to when, and the beginnings of a few new pages, as far apart as they lie. */
function overview({ pages }: Gathered, { fresh }: Adding) {
  const all = byDay(pages.flatMap(({ drafts }) => drafts));
  const [first, last] = [all[0], all.at(-1)];
  const news = pages
    .flatMap(({ drafts }) => drafts.slice(-1))
    .filter(({ entry }) => fresh.has(entry));
  const dated = byDay(news);
  const shown = dated.length === 0 ? news : dated;
  const step = Math.max(1, Math.floor(shown.length / mostShown));
  const samples = shown
    .filter((_, place) => place % step === 0)
    .slice(0, mostShown)
    .map((draft) => ({
      id: draft.id,
      answer: draft.answer,
      when: draft.startedAt === unknownMoment ? unknownMoment : whenStarted(draft),
    }));
  const days: Days =
    first === undefined || last === undefined
      ? null
      : { first: whenStarted(first), last: whenStarted(last) };
  return { days, samples };
}
