import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Link } from 'react-router-dom';
import { findSource } from '@/guide/guide';
import { whenStarted } from '@/journal/taken';
import { arrivalWords } from '@/journal/suns';
import type { Draft, Entry } from '@/journal/entry';
import { HourSwatch } from '@/ui/hour-swatch';
import { Icon } from '@/ui/icon';
import { roman } from '@/ui/stage-numeral';
import { SunGlyph } from '@/ui/sun-glyph';
import { dayOfMonth, shortWeekday } from '@/ui/when';
import { entryPath } from '@/paths';
import { draftsWords, factsOfRow } from './row-facts';
import { RowQuestion } from './row-question';
import { RowWords } from './row-words';
import styles from './entry-row.module.css';
import { PartBoundary } from '@/ui/part-boundary';
import { inSentence } from '@/words/language';

type EntryRowProps = {
  entry: Entry;
  /** Its line in the timeline, by which it is measured. */
  line: number;
  measure: Ref<HTMLLIElement> | undefined;
  /** Room for the rows before it that are not drawn, in px. */
  room: number;
  /** Its place among the pages of its month, and how many they are; -1 where that is not known yet. */
  position: number;
  of: number;
};

/** One page in the timeline; the whole row leads to it. */
export function EntryRow({ entry, line, measure, room, position, of }: EntryRowProps) {
  const draft = entry.drafts.at(-1);
  if (draft === undefined) return null;
  return (
    <li
      ref={measure}
      data-index={line}
      className={styles.entry}
      style={room > 0 ? { marginTop: room } : undefined}
      aria-setsize={of}
      aria-posinset={position}
    >
      <PartBoundary name={t`The line for “${draft.asked}”`}>
        <Row entry={entry} draft={draft} />
      </PartBoundary>
    </li>
  );
}

function Row({ entry, draft }: { entry: Entry; draft: Draft }) {
  const found = findSource(entry.source);
  return (
    <>
      <div className={styles.date}>
        <span className={`${styles.day} onum`}>{dayOfMonth(whenStarted(draft))}</span>
        <span className="meta">{shortWeekday(whenStarted(draft))}</span>
      </div>
      <article>
        {found === undefined ? null : (
          <p className="eyebrow">
            {found.stage.number === undefined ? null : (
              <>
                <HourSwatch hour={found.stage.number} />
                <span>
                  <span className="vh">{t`Stage ${found.stage.number}`}</span>
                  <span aria-hidden="true">{roman(found.stage.number)}</span>
                </span>
              </>
            )}
            <span>{found.step.name}</span>
          </p>
        )}
        <h3>
          <Link to={entryPath(entry.id)}>
            <RowQuestion draft={draft} />
          </Link>
        </h3>
        <RowWords entry={entry} draft={draft} />
        <RowFacts entry={entry} draft={draft} />
      </article>
    </>
  );
}

function RowFacts({ entry, draft }: { entry: Entry; draft: Draft }) {
  const { arrived, isHalf, isAside, drafts, isKept } = factsOfRow(entry, draft);
  const facts = [
    arrived === undefined ? null : (
      <span key="arrived" className={styles.fact}>
        <SunGlyph level={arrived} isChosen small />
        <span>{t`Arrived ${inSentence(arrivalWords[arrived - 1] ?? '')}`}</span>
      </span>
    ),
    isHalf ? <span key="open">{t`Half-written`}</span> : null,
    isAside ? <span key="skipped">{t`Set aside`}</span> : null,
    drafts > 1 ? <span key="drafts">{draftsWords(drafts)}</span> : null,
    isKept ? (
      <span key="kept" className={styles.fact}>
        <Trans>
          <Icon name="bookmark" small />
          Kept close
        </Trans>
      </span>
    ) : null,
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <p className={`eyebrow ${styles.facts}`}>{facts}</p>;
}
