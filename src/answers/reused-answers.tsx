import { t } from '@lingui/core/macro';
import { useRef, useState, type ReactNode } from 'react';
import type { Prompt } from '@/guide/stage';
import { dayAt, noonOf } from '@/journal/calendar-day';
import { isBlank, type Answer } from '@/journal/answer';
import { Button } from '@/ui/button';
import { shortDate } from '@/ui/when';
import { AnswerView } from './answer-view';
import styles from './reused-answers.module.css';

/**
 * An earlier answer to show beside the one being written; `answeredAt` in ms. `asks` is the prompt
 * it answered, where it names the columns and rows of the answer.
 */
export type ReusedAnswer = {
  prompt: string;
  question: string;
  answeredAt: number;
  /** Where that was taken, in minutes east of UTC. */
  offset?: number | undefined;
  answer: Answer;
  asks?: Prompt;
  /** A way on from it, such as a link to all its drafts. */
  more?: ReactNode;
  /** Put off for today; `onPutOff` keeps that, or takes it back. */
  isPutOff?: boolean;
  onPutOff?: (isPutOff: boolean) => void;
  /** Not to be shown any more; a checklist may still begin with its lines. */
  isRefused?: boolean;
  /** Keeps that it is not to be shown any more. */
  onRefuse?: () => void;
};

type ReusedAnswersProps = { reused: readonly ReusedAnswer[]; today: string };

/** What was written before, to read and never to change; not today is an answer too. */
export function ReusedAnswers({ reused, today }: ReusedAnswersProps) {
  const written = reused.filter(({ answer, isRefused = false }) => !isRefused && !isBlank(answer));
  const place = useRef<HTMLDivElement>(null);
  if (reused.length === 0) return null;
  return (
    <div ref={place} tabIndex={-1}>
      {written.map((earlier) => (
        <EarlierAnswer
          key={`${earlier.prompt} ${earlier.answeredAt}`}
          earlier={earlier}
          heading={headingOf(earlier, today)}
          onRefused={() => place.current?.focus({ preventScroll: true })}
        />
      ))}
    </div>
  );
}

/** 'On 3 May you wrote', or 'Earlier today you chose'. */
function headingOf({ answeredAt, offset, answer }: ReusedAnswer, today: string): string {
  const moment = { at: answeredAt, offset };
  const day = shortDate(moment, noonOf(today));
  const isToday = dayAt(moment) === today;
  switch (answer.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'checklist':
      return isToday ? t`Earlier today you chose` : t`On ${day} you chose`;
    case 'scale':
      return isToday ? t`Earlier today you marked` : t`On ${day} you marked`;
    case 'date-time':
      return isToday ? t`Earlier today you planned` : t`On ${day} you planned`;
    case 'long-text':
    case 'short-text':
    case 'letter':
    case 'list':
    case 'pairs':
    case 'form':
    case 'arrival':
      return isToday ? t`Earlier today you wrote` : t`On ${day} you wrote`;
  }
}

type EarlierAnswerProps = {
  earlier: ReusedAnswer;
  heading: string;
  /** The button that was pressed goes with its page. */
  onRefused: () => void;
};

function EarlierAnswer({ earlier, heading, onRefused }: EarlierAnswerProps) {
  const [isShown, setIsShown] = useState(earlier.isPutOff !== true);
  return (
    <section className={styles.earlier} aria-label={heading}>
      <div className={styles.head}>
        <h3 className={styles.when}>{heading}</h3>
        <Button
          variant="text"
          size="small"
          aria-expanded={isShown}
          onClick={() => {
            setIsShown(!isShown);
            earlier.onPutOff?.(isShown);
          }}
        >
          {isShown ? t`Not today` : t`Show it`}
        </Button>
      </div>
      {isShown ? (
        <>
          <p className={styles.question}>{earlier.question}</p>
          <AnswerView answer={earlier.answer} {...(earlier.asks && { prompt: earlier.asks })} />
          <div className={styles.ways}>
            {earlier.more}
            {earlier.onRefuse === undefined ? null : (
              <Button
                variant="text"
                size="small"
                onClick={() => {
                  earlier.onRefuse?.();
                  onRefused();
                }}
              >{t`Don’t show me this one again`}</Button>
            )}
          </div>
        </>
      ) : null}
    </section>
  );
}
