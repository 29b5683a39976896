import { Link } from 'react-router-dom';
import { whenEdited } from '@/journal/taken';
import type { Entries } from '@/journal/entries';
import { standingOf } from '@/journal/standing';
import { useGuide } from '@/store/use-guide';
import { shortDate } from '@/ui/when';
import { pagePath } from '@/paths';
import styles from './comes-round.module.css';

/** Pages written before whose time has come round. Quiet, and absent when there are none. */
export function ComesRound({ entries, now }: { entries: Entries; now: number }) {
  const { stages, openPages } = useGuide();
  const due = stages
    .flatMap(openPages)
    .filter(({ prompt }) => prompt.repeat !== undefined)
    .map((page) => ({ ...page, standing: standingOf(page.prompt, entries, now) }))
    .filter(({ standing }) => standing.isDue);
  if (due.length === 0) return null;
  return (
    <section className={styles.round} aria-labelledby="comes-round">
      <h2 id="comes-round">Comes round again</h2>
      <ul>
        {due.map(({ stage, prompt, standing }) => (
          <li key={prompt.id}>
            <Link to={pagePath(stage.slug, prompt.slug)}>{prompt.question}</Link>
            <span className="meta">
              {`${prompt.repeat?.words ?? ''}${standing.draft ? `, last written ${shortDate(whenEdited(standing.draft), now)}` : ''}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
