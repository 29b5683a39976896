import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { dayAndTime } from '@/journal/calendar-day';
import { whenStarted } from '@/journal/taken';
import { arrivalWords } from '@/journal/suns';
import type { Draft } from '@/journal/entry';
import { SunGlyph } from '@/ui/sun-glyph';
import { clockTime, longDate } from '@/ui/when';
import styles from './draft-facts.module.css';
import { inSentence } from '@/words/language';

type DraftFactsProps = {
  draft: Draft;
  now: number;
  /** What else is to be said of it: that it is half-written. */
  children?: ReactNode;
};

/** When a draft was begun, and how the person arrived at it. */
export function DraftFacts({ draft, now, children }: DraftFactsProps) {
  return (
    <p className={`meta ${styles.facts}`}>
      <span>{dayAndTime(longDate(whenStarted(draft), now), clockTime(whenStarted(draft)))}</span>
      {draft.arrived === undefined ? null : (
        <span className={styles.arrived}>
          <SunGlyph level={draft.arrived} isChosen small />
          <span>{t`Arrived ${inSentence(arrivalWords[draft.arrived - 1] ?? '')}`}</span>
        </span>
      )}
      {children}
    </p>
  );
}
