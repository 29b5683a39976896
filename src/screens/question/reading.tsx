import { t } from '@lingui/core/macro';
import { Fragment, memo } from 'react';
import type { Guidance, Prompt } from '@/guide/stage';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { PartBoundary } from '@/ui/part-boundary';
import { useIsWide } from '@/ui/use-is-wide';
import { Caution } from './caution';
import styles from './reading.module.css';

/** Words read in a minute, slowly and tired. */
const wordsAMinute = 180;

function minutesToRead(guidance: Guidance): number {
  const words = [...guidance.paragraphs, ...(guidance.points ?? [])].join(' ').split(/\s+/).length;
  return Math.max(1, Math.round(words / wordsAMinute));
}

type ReadingProps = {
  guidance: Guidance;
  prompt: Prompt;
  /** Folded to one line where there is no room for it beside the question. */
  folded: boolean;
  /** A page of its step was written before, and so it was there to be read. */
  isMet: boolean;
  /** Where the reading comes first: the way to its question. */
  onToQuestion?: (() => void) | undefined;
};

/** What to read before writing. The heading of the screen is the reading's title. */
export function Reading(props: ReadingProps) {
  return (
    <PartBoundary name={t`The reading`} about={props.guidance.title}>
      <Guided {...props} />
    </PartBoundary>
  );
}

/** It stays as it is when the words beside it are kept. */
const Guided = memo(function Guided({
  guidance,
  prompt,
  folded,
  isMet,
  onToQuestion,
}: ReadingProps) {
  const isWide = useIsWide();
  const minutes = minutesToRead(guidance);
  const body = <ReadingBody guidance={guidance} prompt={prompt} />;
  if (!folded || isWide) {
    return (
      <>
        <h1 tabIndex={-1} className={styles.title}>
          {guidance.title}
        </h1>
        {isWide || onToQuestion === undefined ? null : (
          <p className={`${styles.ahead} meta`}>
            <span>{t`${minutes} min to read`}</span>
            <Button
              variant="text"
              size="small"
              onClick={onToQuestion}
            >{t`Straight to the question`}</Button>
          </p>
        )}
        {body}
      </>
    );
  }
  return (
    <>
      <h1 tabIndex={-1} className="vh">
        {guidance.title}
      </h1>
      <Disclosure
        boxed
        summary={guidance.title}
        meta={isMet ? t`Read again, ${minutes} min` : t`To read, ${minutes} min`}
      >
        {body}
      </Disclosure>
    </>
  );
});

function ReadingBody({ guidance, prompt }: { guidance: Guidance; prompt: Prompt }) {
  const isWide = useIsWide();
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
      {isWide ? <Caution words={guidance.caution} /> : null}
      <div className={styles.more}>
        <Disclosure summary={t`Where this comes from`}>
          <div className={styles.sources}>
            <p>{guidance.fromTheGuide}</p>
            <p>
              <b>{t`Why this question.`}</b> <span>{guidance.whys[prompt.id]}</span>
            </p>
            <ul>
              {guidance.sources.map((source) => (
                <li key={source.words}>
                  <span>{source.words}</span>{' '}
                  <span className="muted">
                    (<span>{source.strength}</span>)
                  </span>
                </li>
              ))}
            </ul>
          </div>
        </Disclosure>
      </div>
    </>
  );
}
