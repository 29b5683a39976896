import { Link } from 'react-router-dom';
import { counted } from '@/journal/counted';
import { newestDraft } from '@/journal/entries';
import type { Entry } from '@/journal/entry';
import { whenStarted } from '@/journal/taken';
import { Disclosure } from '@/ui/disclosure';
import { entryPath, paths } from '@/paths';
import { useNow } from '@/store/use-now';
import { shortDate } from '@/ui/when';
import styles from './folded-pages.module.css';

type FoldedPagesProps = {
  /** Pages without a word on them, the newest first. */
  empty: readonly Entry[];
  /** How often somebody told with a tap how they arrived. */
  arrivals: number;
};

/** What has no words of its own, in a line at the end of its month. */
export function FoldedPages({ empty, arrivals }: FoldedPagesProps) {
  const now = useNow();
  const isAllSkipped = empty.every((entry) => newestDraft(entry)?.outcome === 'skipped');
  return (
    <div className={styles.folded}>
      {empty.length === 0 ? null : (
        <Disclosure
          summary={`${counted(empty.length, 'page')} ${isAllSkipped ? 'set aside' : 'left empty'}`}
        >
          <ul>
            {empty.map((entry) => {
              const draft = newestDraft(entry);
              if (draft === undefined) return null;
              return (
                <li key={entry.id}>
                  <Link to={entryPath(entry.id)}>{draft.asked}</Link>
                  <span className="meta">{shortDate(whenStarted(draft), now)}</span>
                </li>
              );
            })}
          </ul>
        </Disclosure>
      )}
      {arrivals === 0 ? null : (
        <p className="small">
          <Link to={paths.arrivals}>
            {arrivals === 1
              ? 'Once you told how you arrived'
              : `${arrivals} times you told how you arrived`}
          </Link>
        </p>
      )}
    </div>
  );
}
