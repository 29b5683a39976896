import { Link } from 'react-router-dom';
import { findSource } from '@/guide/guide';
import type { Prompt } from '@/guide/stage';
import { whenEdited } from '@/journal/taken';
import { isBlank } from '@/journal/answer';
import type { Entries } from '@/journal/entries';
import { isShown, standingOf } from '@/journal/standing';
import { useGuide } from '@/store/use-guide';
import { buttonClass } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { StageNumeral } from '@/ui/stage-numeral';
import { clockTime, longDate } from '@/ui/when';
import { pagePath, stagePath, toWriting } from '@/paths';
import styles from './next-page.module.css';

/** Minutes a page of each kind takes, roughly, where the guide sets none. */
const usualMinutes: Record<Prompt['kind'], number> = {
  'long-text': 10,
  letter: 12,
  pairs: 8,
  list: 6,
  checklist: 4,
  'short-text': 5,
  'date-time': 5,
  'multiple-choice': 3,
  'single-choice': 2,
  scale: 2,
};

type NextPageProps = { prompt: Prompt; entries: Entries; now: number };

/** Where to carry on, one tap away. */
export function NextPage({ prompt, entries, now }: NextPageProps) {
  const { openPages } = useGuide();
  const found = findSource(prompt.id);
  if (found === undefined) return null;
  const { stage } = found;
  const shown = openPages(stage).filter((page) => isShown(page.prompt, entries));
  const position = shown.findIndex((page) => page.prompt.id === prompt.id) + 1;
  const { draft } = standingOf(prompt, entries, now);
  const isHalfWritten = draft !== undefined && !isBlank(draft.answer);
  return (
    <Sheet as="article" stack padded aria-labelledby="next-page">
      <p className={`eyebrow ${styles.where}`}>
        <b>Your next page</b>
        <span>
          {stage.number === undefined ? (
            <span>{stage.name}</span>
          ) : (
            <StageNumeral number={stage.number} />
          )}
          <span>{`, page ${position} of ${shown.length}`}</span>
        </span>
        <span>
          {isHalfWritten
            ? `half-written, ${longDate(whenEdited(draft), now)}, ${clockTime(whenEdited(draft))}`
            : `about ${prompt.timer ?? usualMinutes[prompt.kind]} minutes`}
        </span>
      </p>
      <h2 id="next-page" className={styles.question}>
        {prompt.question}
      </h2>
      <div className="actions">
        <Link
          className={buttonClass('primary')}
          to={pagePath(stage.slug, prompt.slug)}
          {...toWriting}
        >
          {isHalfWritten ? 'Continue writing' : 'Write this page'}
        </Link>
        <Link className={buttonClass('text')} to={stagePath(stage.slug)}>
          Choose another page
        </Link>
      </div>
    </Sheet>
  );
}
