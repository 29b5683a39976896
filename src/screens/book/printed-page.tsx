import { t } from '@lingui/core/macro';
import { memo } from 'react';
import type { BookPage } from '@/files/taking/book';
import type { PagePart } from '@/files/taking/page-parts';
import type { DraftToTake } from '@/files/taking/draft-to-take';
import { dayOf, minuteOf } from '@/files/taking/stamp';
import { dayAndTime, dayInWords } from '@/journal/calendar-day';
import { arrivalWords } from '@/journal/suns';
import { draftName } from '@/writing/draft-name';
import styles from './printed-book.module.css';
import { inSentence } from '@/words/language';

/** A page as it is printed: the question, and under it each draft with its day. */
export const PrintedPage = memo(function PrintedPage({ page }: { page: BookPage }) {
  const { title, drafts, margin } = page;
  return (
    <article className={styles.page}>
      <h3 dir="auto">{title}</h3>
      {drafts.map((draft, place) => (
        <div key={draft.id} className={styles.draft}>
          <p className={styles.date}>{dateWords(draft, place, drafts.length)}</p>
          {draft.parts.map((part, at) => (
            <Part key={`${draft.id} ${at}`} part={part} />
          ))}
        </div>
      ))}
      {margin === undefined ? null : (
        <div className={styles.margin}>
          {margin.drafts
            .flatMap(({ parts }) => parts)
            .map((part, at) => (
              <Part key={`${margin.entry} ${at}`} part={withoutLabel(part)} />
            ))}
        </div>
      )}
    </article>
  );
});

/** 'Second draft. Monday 16 March 2026, 21:14. Arrived heavy. Half-written.' */
function dateWords({ begun, arrived, outcome }: DraftToTake, place: number, of: number): string {
  const day = dayOf(begun);
  return [
    of === 1 ? '' : draftName(place, of),
    day === '' ? t`Day not known` : dayAndTime(dayInWords(day), minuteOf(begun).slice(-5)),
    arrived === undefined ? '' : t`Arrived ${inSentence(arrivalWords[arrived - 1] ?? '')}`,
    outcome === 'open' ? t`Half-written` : outcome === 'skipped' ? t`Set aside` : '',
  ]
    .filter((said) => said !== '')
    .map((said) => `${said}.`)
    .join(' ');
}

/** A line in the margin says nothing of what asked for it. */
const withoutLabel = (part: PagePart): PagePart =>
  part.kind === 'fields' ? { kind: 'lines', lines: part.fields.map(({ words }) => words) } : part;

/** Parted where a line was left empty; each keeps its own lines, as in a list or a poem. */
const paragraphsOf = (words: string): string[] =>
  words
    .replaceAll(/\r\n|[\r\u2028\u2029]/gu, '\n')
    .split(/\n(?:[^\S\n]*\n)+/u)
    .filter((paragraph) => paragraph.trim() !== '');

function Words({ words }: { words: string }) {
  return paragraphsOf(words).map((paragraph, at) => (
    <p key={`${at} ${paragraph.slice(0, 20)}`} className={styles.paragraph} dir="auto">
      {paragraph}
    </p>
  ));
}

function Part({ part }: { part: PagePart }) {
  switch (part.kind) {
    case 'words':
      return (
        <div>
          <Words words={part.words} />
        </div>
      );
    case 'lines':
      return (
        <ul className={styles.lines}>
          {part.lines.map((line, at) => (
            <li key={`${at} ${line.slice(0, 20)}`} dir="auto">
              <Words words={line} />
            </li>
          ))}
        </ul>
      );
    case 'fields':
      return part.fields.map(({ label, words }, at) => (
        <div key={`${at} ${label}`} className={styles.field}>
          {label === '' ? null : <p className={styles.label}>{label}</p>}
          <Words words={words} />
        </div>
      ));
    case 'pairs':
      return part.rows.map(({ left, right }, at) => (
        <div key={`${at} ${left.slice(0, 20)}`} className={styles.pair}>
          <Side label={part.columns[0]} words={left} />
          <Side label={part.columns[1]} words={right} />
        </div>
      ));
  }
}

function Side({ label, words }: { label: string; words: string }) {
  return (
    <div>
      {label === '' ? null : <p className={styles.label}>{label}</p>}
      {words.trim() === '' ? null : <Words words={words} />}
    </div>
  );
}
