import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Prompt, StageFrame } from '@/guide/stage';
import { isBlank } from '@/journal/answer';
import type { Entries } from '@/journal/entries';
import { standingOf } from '@/journal/standing';
import { whenEdited } from '@/journal/taken';
import { Icon } from '@/ui/icon';
import { shortDate } from '@/ui/when';
import { pagePath } from '@/paths';
import { waitWords } from '@/screens/wait-words';
import styles from './page-row.module.css';

type PageRowProps = {
  stage: StageFrame;
  prompt: Prompt;
  isPutAway: boolean;
  isOptional: boolean;
  entries: Entries;
  now: number;
};

/** One page of a stage; the whole row leads to it, and says how it stands. */
export function PageRow({
  stage,
  prompt,
  isPutAway,
  isOptional: mayBeLeft,
  entries,
  now,
}: PageRowProps) {
  const standing = standingOf(prompt, entries, now);
  const said =
    statusWords(prompt, standing, now) || (mayBeLeft ? t`You can leave this one out` : '');
  return (
    <li className={styles.page} data-state={isPutAway ? 'put-away' : standing.state}>
      <Link to={pagePath(stage.slug, prompt.slug)}>
        <span className={styles.question}>{prompt.question}</span>
        <span className={styles.status}>
          {isPutAway ? (
            t`Put away for now`
          ) : (
            <>
              {standing.answered !== undefined && standing.state !== 'open' ? (
                <Icon name="check" small />
              ) : null}
              {said === '' ? null : <span>{said}</span>}
            </>
          )}
        </span>
        <span className={styles.way} aria-hidden="true">
          <Icon name="right" small />
        </span>
      </Link>
    </li>
  );
}

function statusWords(
  prompt: Prompt,
  { state, draft, answered, waitsUntil, isDue }: ReturnType<typeof standingOf>,
  now: number,
): ReactNode {
  if (waitsUntil !== undefined) return waitWords(prompt, waitsUntil, now);
  if (draft === undefined || (state === 'open' && isBlank(draft.answer))) {
    return prompt.repeat === undefined ? '' : prompt.repeat.words;
  }
  const date = shortDate(whenEdited(draft), now);
  if (state === 'open') return t`Half-written, ${date}`;
  // A page that repeats, set aside this time, was written all the same.
  if (answered === undefined) return t`Set aside, ${date}`;
  const written = t`Written ${shortDate(whenEdited(answered), now)}`;
  return isDue ? t`${written}. Comes round again` : written;
}
