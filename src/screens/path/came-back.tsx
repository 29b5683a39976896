import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { inWords } from '@/journal/counted';
import type { Return } from '@/journal/promises';
import { useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { putAway, useReturnSaid } from './return-said';
import styles from './came-back.module.css';

/** The line goes with the button that was pressed; the screen's heading takes the focus. */
const focusHeading = (): void =>
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });

type CameBackProps = {
  said: Return;
  /** How many more have come; they are listed further down. */
  more: number;
  /** The heading of that list. */
  listId: string;
  now: number;
};

/** What was promised for today or before, in one quiet line. */
export function CameBack({ said, more, listId, now }: CameBackProps) {
  const store = useJournalStore();
  const { words, go, address, meet } = useReturnSaid(said, now);
  return (
    <aside className={styles.line} aria-label={t`What comes back today`}>
      <p>
        <span>{words}</span>{' '}
        <Link to={address} onClick={meet}>
          {go}
        </Link>
      </p>
      <div className={styles.ways}>
        {more === 0 ? null : (
          <Button
            variant="text"
            size="small"
            onClick={() => document.getElementById(listId)?.focus()}
          >
            {t`And ${inWords(more)} more`}
          </Button>
        )}
        <Button
          variant="text"
          size="small"
          onClick={() => {
            putAway(store, said);
            focusHeading();
          }}
        >{t`Put this away`}</Button>
      </div>
    </aside>
  );
}
