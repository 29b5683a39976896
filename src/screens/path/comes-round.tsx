import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { findSource } from '@/guide/guide';
import { pageOnPath } from '@/guide/whole';
import { isOwnReturn } from '@/guide/return-words';
import { noonOf } from '@/journal/calendar-day';
import type { Entries } from '@/journal/entries';
import type { Return } from '@/journal/promises';
import { standingOf } from '@/journal/standing';
import { whenEdited } from '@/journal/taken';
import { useJournalStore } from '@/store/journal-context';
import { useGuide } from '@/store/use-guide';
import { Button } from '@/ui/button';
import { shortDate } from '@/ui/when';
import { putAway, useReturnSaid } from './return-said';
import styles from './comes-round.module.css';

export const comesRoundId = 'comes-round';

type ComesRoundProps = { listed: readonly Return[]; entries: Entries; now: number };

/** What else has come round, besides the one that is said above. Quiet, and absent when there is nothing. */
export function ComesRound({ listed, entries, now }: ComesRoundProps) {
  if (listed.length === 0) return null;
  return (
    <section className={styles.round} aria-labelledby={comesRoundId}>
      <h2 id={comesRoundId} tabIndex={-1}>{t`Comes round again`}</h2>
      <ul>
        {listed.map((one) => (
          <li key={`${one.what} ${one.entry}`}>
            {isOwnReturn(one.what) ? (
              <OwnRow one={one} now={now} />
            ) : (
              <PageRow one={one} entries={entries} now={now} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Something of one's own, said as the line above would say it. */
function OwnRow({ one, now }: { one: Return; now: number }) {
  const store = useJournalStore();
  const { words, go, address, meet } = useReturnSaid(one, now);

  function away(): void {
    putAway(store, one);
    // The row is gone; what was before it is the way back in.
    document
      .querySelector<HTMLElement>(`#${comesRoundId}, main h1`)
      ?.focus({ preventScroll: true });
  }

  return (
    <>
      <Link to={address} onClick={meet}>
        {go}
      </Link>
      <span className="meta">{words}</span>
      <div className="actions">
        <Button variant="text" size="small" onClick={away}>{t`Put this away`}</Button>
      </div>
    </>
  );
}

/** A page of the guide, by its question. */
function PageRow({ one, entries, now }: { one: Return; entries: Entries; now: number }) {
  const { path } = useGuide();
  const { address, meet } = useReturnSaid(one, now);
  const found = findSource(one.source);
  if (found === undefined) return null;
  const { prompt } = pageOnPath(found, path);
  const { answered } = standingOf(prompt, entries, now);
  return (
    <>
      <Link to={address} onClick={meet}>
        {prompt.question}
      </Link>
      <span className="meta">
        {one.what === 'page-opened' ? (
          t`Waited for its day, open since ${shortDate(noonOf(one.day), now)}`
        ) : answered ? (
          <Trans comment="How often a page comes round, and a day">
            <span>{prompt.repeat?.words}</span>, last written{' '}
            <span>{shortDate(whenEdited(answered), now)}</span>
          </Trans>
        ) : (
          prompt.repeat?.words
        )}
      </span>
    </>
  );
}
