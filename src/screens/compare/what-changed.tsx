import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import type { MatchedSentences } from '@/journal/sentences';
import { Button } from '@/ui/button';
import styles from './what-changed.module.css';

type WhatChangedProps = {
  /** What changed, in one line. */
  line: string;
  /** Whether there is more to show than the line. */
  hasMore: boolean;
  isShown: boolean;
  onShow: (isShown: boolean) => void;
  /** What is said of the marks, or the lines themselves. */
  children: ReactNode;
};

/** What changed from one draft to the other: a line, and more where it is asked for. */
export function WhatChanged({ line, hasMore, isShown, onShow, children }: WhatChangedProps) {
  return (
    <div className={styles.changed}>
      <p className={styles.line}>{line}</p>
      {hasMore ? (
        <Button variant="text" size="small" onClick={() => onShow(!isShown)}>
          {isShown ? t`Hide what changed` : t`Show what changed`}
        </Button>
      ) : null}
      <div className={styles.more}>{isShown ? children : null}</div>
    </div>
  );
}

const Put = ({ older, newer }: { older: string; newer: string }) => (
  <>
    <bdi>{older}</bdi> <span className={styles.arrow}>→</span> <bdi>{newer}</bdi>
  </>
);

/** The lines of two lists by what became of them. */
export function ChangedLines({ lines }: { lines: MatchedSentences }) {
  const groups = [
    { name: t`As before`, lines: lines.kept },
    {
      name: t`Put differently`,
      lines: lines.changed.map(([older, newer]) => (
        <Put key={`${older} ${newer}`} older={older} newer={newer} />
      )),
    },
    { name: t`New`, lines: lines.added },
    { name: t`Gone`, lines: lines.removed },
  ].filter((group) => group.lines.length > 0);
  return (
    <dl className={styles.groups}>
      {groups.map((group) => (
        <div key={group.name}>
          <dt>{group.name}</dt>
          {group.lines.map((words, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- read-only, and two may be alike.
            <dd key={place} dir={typeof words === 'string' ? 'auto' : undefined} translate="no">
              {words}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
