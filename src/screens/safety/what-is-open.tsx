import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { findPrompt } from '@/guide/guide';
import { practicalLine } from '@/guide/page-lines';
import { pathWords } from '@/guide/path-words';
import { askFirstWords, dyingWords } from '@/guide/safety-words';
import { EmergencyLink } from '@/help/emergency-link';
import { type Safety } from '@/journal/safety';
import { useJournal } from '@/store/journal-context';
import { Button, buttonClass } from '@/ui/button';
import { PathNotice } from '@/care/path-notice';
import { pagePath, paths } from '@/paths';
import styles from './safety-screen.module.css';

const welcomePage = findPrompt('R1-1');

/** What the answers open, change and put away, in plain words. */
export function WhatIsOpen({ safety }: { safety: Safety }) {
  const setFact = useJournal((state) => state.setFact);
  const { path, reasons, practicalOnly, awayUntil } = safety;
  const { open, changed, away } = pathWords[path];
  return (
    <section className={styles.open} aria-labelledby="what-is-open">
      <h2 id="what-is-open">{t`What is open to you`}</h2>
      {path === 'open' ? <NothingAway safety={safety} /> : <PathNotice safety={safety} people />}
      {reasons.includes('R1-1') ? (
        <p>
          <Trans>
            Your page{' '}
            <Link to={pagePath(welcomePage.stage.slug, welcomePage.prompt.slug)}>
              {welcomePage.prompt.name}
            </Link>{' '}
            says so. It stays in your journal when the answers here are cleared.
          </Trans>
        </p>
      ) : null}
      {awayUntil === undefined ? null : (
        <p>
          <Button
            variant="text"
            onClick={() => setFact('safety.away', null)}
          >{t`Take back the week you put them away for`}</Button>
        </p>
      )}
      {path === 'open' ? null : (
        <div className={styles.lists}>
          <List title={t`Open`} items={open} />
          <List title={t`Different`} items={changed} />
          <List title={t`Put away for now`} items={away} />
        </div>
      )}
      {practicalOnly ? <p>{practicalLine(safety)}</p> : null}
    </section>
  );
}

/** The open path: with thoughts of dying, people come before pages. */
function NothingAway({ safety: { answeredAny, thinksOfDying, askAgain } }: { safety: Safety }) {
  const { title, paragraphs } = pathWords.open;
  if (thinksOfDying) {
    return (
      <>
        <p>{dyingWords.open}</p>
        <p>
          <span>{dyingWords.now}</span> <EmergencyLink />
          <span>.</span>
        </p>
        <div className="actions">
          <Link className={buttonClass('quiet')} to={paths.support}>
            {dyingWords.people}
          </Link>
        </div>
      </>
    );
  }
  if (askAgain) return <p>{askFirstWords.open}</p>;
  if (!answeredAny) return <p>{t`Nothing is answered yet, and every page is open.`}</p>;
  return (
    <div>
      <p>{`${title}.`}</p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
