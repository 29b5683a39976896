import { Fragment } from 'react';
import type { Guidance, Prompt } from '@/guide/stage';
import { Disclosure } from '@/ui/disclosure';
import { Icon } from '@/ui/icon';
import styles from './reading.module.css';
import { PartBoundary } from '@/ui/part-boundary';

/** Words read in a minute, slowly and tired. */
const wordsAMinute = 180;

function minutesToRead(guidance: Guidance): number {
  const words = [...guidance.paragraphs, ...(guidance.points ?? [])].join(' ').split(/\s+/).length;
  return Math.max(1, Math.round(words / wordsAMinute));
}

type ReadingProps = {
  guidance: Guidance;
  prompt: Prompt;
  /** Folded to one line once a page of the step was written. */
  folded: boolean;
};

/** What to read before writing. The heading of the screen is the reading's title. */
export function Reading(props: ReadingProps) {
  return (
    <PartBoundary name="The reading" about={props.guidance.title}>
      <Guided {...props} />
    </PartBoundary>
  );
}

function Guided({ guidance, prompt, folded }: ReadingProps) {
  const minutes = minutesToRead(guidance);
  const body = <ReadingBody guidance={guidance} prompt={prompt} />;
  if (!folded) {
    return (
      <>
        <h1 tabIndex={-1} className={styles.title}>
          {guidance.title}
        </h1>
        {body}
      </>
    );
  }
  return (
    <>
      <h1 tabIndex={-1} className="vh">
        {guidance.title}
      </h1>
      <Disclosure boxed summary={guidance.title} meta={`Read again, ${minutes} min`}>
        {body}
      </Disclosure>
    </>
  );
}

function ReadingBody({ guidance, prompt }: { guidance: Guidance; prompt: Prompt }) {
  return (
    <>
      <div className="read">
        {guidance.paragraphs.map((paragraph, place) => (
          <Fragment key={paragraph}>
            <p>{paragraph}</p>
            {place === 0 && guidance.points !== undefined ? (
              <ol className={styles.points}>
                {guidance.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ol>
            ) : null}
          </Fragment>
        ))}
      </div>
      {guidance.caution === undefined ? null : (
        <p className={styles.caution}>
          <Icon name="leaf" small />
          <span>{guidance.caution}</span>
        </p>
      )}
      <div className={styles.more}>
        <Disclosure summary="Where this comes from">
          <div className={styles.sources}>
            <p>{guidance.fromTheGuide}</p>
            <p>
              <b>Why this question.</b> <span>{prompt.why}</span>
            </p>
            <ul>
              {guidance.sources.map((source) => (
                <li key={source.words}>
                  <span>{source.words}</span>{' '}
                  <span className="muted">{`(${source.strength})`}</span>
                </li>
              ))}
            </ul>
          </div>
        </Disclosure>
      </div>
    </>
  );
}
