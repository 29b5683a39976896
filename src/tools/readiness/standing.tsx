import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { findPrompt } from '@/guide/guide';
import { wholePrompt } from '@/guide/whole';
import { areaPages, areaWords, levelWords, readinessWords } from '@/guide/readiness-words';
import type { AreaReading, Readiness, ReadinessLevel } from '@/journal/readiness';
import { buttonClass } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { pagePath, paths } from '@/paths';
import { useFocusHere } from '@/ui/use-focus-here';
import styles from './readiness-screen.module.css';

/** Of three pieces; a bar is a picture of its word, and no measure. */
const filled: Record<ReadinessLevel, number> = { 'not-yet': 1, 'getting-there': 2, settled: 3 };

type StandingProps = {
  readiness: Readiness;
  /** Whether it was finished just now: then it takes the focus. */
  isNew: boolean;
};

/** How the three areas stand, apart from each other: the one that needs most first, with one page to go to. */
export function Standing({ readiness, isNew }: StandingProps) {
  const { areas, softStops } = readiness;
  const heading = useFocusHere<HTMLHeadingElement>(isNew);

  const [lowest] = areas;
  const isAllSettled = areas.every(({ level }) => level === 'settled');
  return (
    <section aria-labelledby="standing">
      <Sheet padded className={styles.standing}>
        <h2 id="standing" ref={heading} tabIndex={-1}>
          {readinessWords.standing}
        </h2>
        <ul className={styles.bars}>
          {areas.map((one) => (
            <Bar key={one.area} reading={one} />
          ))}
        </ul>
        {isAllSettled ? <p>{readinessWords.settled}</p> : null}
        {!isAllSettled && lowest !== undefined && lowest.level !== null ? (
          <LowestFirst reading={lowest} />
        ) : null}
        {softStops.length > 0 ? <p>{readinessWords.softStop}</p> : null}
        {isAllSettled ? null : <p className="muted">{readinessWords.theirs}</p>}
      </Sheet>
      <div className={`${styles.ways} actions`}>
        {softStops.length > 0 ? (
          <>
            <Link className={buttonClass('primary')} to={paths.path}>
              {readinessWords.sleepOnIt}
            </Link>
            <Link className={buttonClass('quiet')} to={paths.contactPlan}>
              {readinessWords.planAsDraft}
            </Link>
          </>
        ) : (
          <Link className={buttonClass('quiet')} to={paths.contactPlan}>
            {readinessWords.plan}
          </Link>
        )}
      </div>
    </section>
  );
}

function Bar({ reading: { area, level, answered } }: { reading: AreaReading }) {
  const pieces = level === null ? 0 : filled[level];
  return (
    <li className={styles.row}>
      <span className={styles.name}>{areaWords[area].name}</span>
      <span className={styles.bar} aria-hidden="true">
        {[1, 2, 3].map((piece) => (
          <i key={piece} data-filled={piece <= pieces} />
        ))}
      </span>
      <span className={styles.level}>
        {level === null
          ? t`Not answered`
          : answered < 3
            ? t({
                comment: 'A level, and how many of three questions it was read from',
                message: `${levelWords[level]}, from ${answered} of 3`,
              })
            : levelWords[level]}
      </span>
    </li>
  );
}

/** What could come first, and one page for it. */
function LowestFirst({ reading: { area } }: { reading: AreaReading }) {
  const page = area === 'steady' ? undefined : findPrompt(areaPages[area]);
  return (
    <p>
      <span>{areaWords[area].low}</span>{' '}
      {page === undefined ? (
        <>
          <Trans>
            <Link to={paths.pause}>Open Pause</Link>, or <Link to={paths.arrivals}>check in</Link>
          </Trans>
        </>
      ) : (
        <Link to={pagePath(page.stage.slug, page.prompt.slug)}>
          {wholePrompt(page.prompt).question}
        </Link>
      )}
    </p>
  );
}
