import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { pauseAddress } from '@/guide/addresses';
import { restFact, restToFact } from '@/journal/pause';
import { morningAfter } from '@/journal/quiet-time';
import { useJournalStore } from '@/store/journal-context';
import type { JournalStore } from '@/store/journal-store';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { newestOf, useAbout, type Words } from '@/ui/words-followed';
import { keepAsLetter } from './keep-as-letter';
import styles from './night-note.module.css';
import { useIsNight } from './use-is-night';

/** Keeps words as an unsent letter that rests until morning; gives its entry. */
export function keepTillMorning(store: JournalStore, words: string, now: number): string {
  const entry = keepAsLetter(store, words, 'answered');
  store.getState().setFact(restFact, restToFact(entry, morningAfter(now)));
  return entry;
}

/**
 * Between 22:00 and 07:00, on tools that plan contact: a plan becomes a letter kept till morning. It
 * is said, and never enforced. `words` are what is planned so far; without any there is nothing to keep.
 */
export function NightNote({ words: given = '' }: { words?: Words }) {
  const store = useJournalStore();
  const night = useIsNight();
  const [kept, setKept] = useState<string | null>(null);
  const isEmpty = useAbout(given, (words) => words.trim() === '');
  const isKept = useAbout(given, (words) => kept === words);
  if (!night) return null;
  // A note and no landmark, as one screen may show it twice.
  return (
    <aside role="note" className={styles.note} aria-label={t`It is night`}>
      <Icon name="pause" />
      <div>
        <p>
          <Trans>
            It is night, and tired words read differently by day. What you plan now can be an unsent
            letter until seven in the morning. You can go on writing; nothing is closed.
          </Trans>
        </p>
        {isKept ? (
          <p>
            <Trans>
              It rests among your unsent letters until seven. The path will say so then.
            </Trans>
          </p>
        ) : null}
        <div className="actions">
          {isEmpty ? null : (
            <Button
              size="small"
              aria-disabled={isKept}
              onClick={() => {
                const words = newestOf(given);
                keepTillMorning(store, words.trim(), store.getState().now());
                setKept(words);
              }}
            >
              {isKept ? t`Kept till seven` : t`Keep it till morning`}
            </Button>
          )}
          <Link className="small" to={pauseAddress}>{t`Pause with it`}</Link>
        </div>
      </div>
    </aside>
  );
}
