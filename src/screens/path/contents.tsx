import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { findSource } from '@/guide/guide';
import type { StageFrame } from '@/guide/stage';
import { settledOf, shareOf, type ChapterProgress } from '@/journal/progress';
import { isBehind, isComplete } from '@/journal/next-page';
import { extraWords, progressWords } from '@/journal/progress-words';
import { mayPlanContact } from '@/journal/safety';
import { useSafety } from '@/store/safety';
import { Icon } from '@/ui/icon';
import { Logo } from '@/ui/logo';
import { HOURS } from '@/ui/hours';
import { roman } from '@/ui/stage-numeral';
import { stagePath } from '@/paths';
import styles from './contents.module.css';
import { PartBoundary } from '@/ui/part-boundary';

type ContentsProps = {
  stages: readonly { stage: StageFrame; progress: ChapterProgress; isPutAway: boolean }[];
  /** The page to carry on with. */
  currentId: string | undefined;
};

type RowState = 'done' | 'behind' | 'now' | 'begun' | 'to-come' | 'put-away';

/** The guide as a table of contents, with the night-to-morning ribbon in its margin. */
export function Contents(props: ContentsProps) {
  return (
    <PartBoundary name={t`The table of contents`}>
      <Stages {...props} />
    </PartBoundary>
  );
}

function Stages({ stages, currentId }: ContentsProps) {
  const current = currentId === undefined ? undefined : findSource(currentId);
  return (
    <ol className={styles.contents}>
      {stages.map(({ stage, progress, isPutAway }) => {
        const isHere = current?.stage.slug === stage.slug;
        const state: RowState = isBehind(progress)
          ? isComplete(progress)
            ? 'done'
            : 'behind'
          : isPutAway
            ? 'put-away'
            : isHere
              ? 'now'
              : settledOf(progress) + progress.halfWritten > 0
                ? 'begun'
                : 'to-come';
        return (
          <ContentsRow
            key={stage.slug}
            stage={stage}
            progress={progress}
            state={state}
            isHere={isHere}
            {...(isHere ? { here: current.step.name } : {})}
          />
        );
      })}
    </ol>
  );
}

type RowProps = {
  stage: StageFrame;
  progress: ChapterProgress;
  state: RowState;
  isHere: boolean;
  here?: string;
};

function ContentsRow({ stage, progress, state, isHere, here }: RowProps) {
  const mayPlan = mayPlanContact(useSafety());
  const { number } = stage;
  const colours: CSSProperties & Record<`--${string}`, string> = {
    '--from': `var(--hour-${(number ?? 1) - 1})`,
    '--to': `var(--hour-${number ?? (stage.slug === 'closing' ? 6 : 0)})`,
    '--filled': `${shareOf(progress) * 100}%`,
  };
  const isEnd = stage.slug === 'closing';
  return (
    <li className={styles.row} data-state={state} data-end={isEnd || undefined} style={colours}>
      <Link to={stagePath(stage.slug)} aria-current={isHere ? 'step' : undefined}>
        <span className={styles.ribbon} aria-hidden="true">
          <i />
        </span>
        <span className={styles.numeral} aria-hidden="true">
          {number === undefined ? isEnd ? <Logo /> : null : roman(number)}
        </span>
        <span className={styles.line}>
          <span className={styles.title}>
            {number === undefined ? null : <span className="vh">{`${t`Stage ${number}:`} `}</span>}
            <span>{stage.name}</span>
          </span>
          <span className={styles.leader} aria-hidden="true" />
          <span className={styles.count}>
            {state === 'done' ? <Icon name="check" /> : null}
            <span>{state === 'put-away' ? '' : progressWords(progress)}</span>
          </span>
        </span>
        <span className={styles.status}>{statusWords(stage, progress, state, mayPlan, here)}</span>
      </Link>
    </li>
  );
}

function statusWords(
  stage: StageFrame,
  progress: ChapterProgress,
  state: RowState,
  mayPlanContactNow: boolean,
  here: string | undefined,
): ReactNode {
  if (state === 'done' || state === 'behind') {
    return [state === 'done' ? t`Complete` : t`Behind you`, extraWords(progress)]
      .filter(Boolean)
      .join('. ');
  }
  if (state === 'put-away') return t`Put away for now`;
  if (state === 'now') {
    return here === undefined ? (
      t`You are here`
    ) : (
      <Trans>
        You are here: <span>{here}</span>
      </Trans>
    );
  }
  if (state === 'begun' && progress.isFinished) return t`Set aside`;
  if (state === 'begun') return progress.halfWritten > 0 ? t`Begun, a page half-written` : t`Begun`;
  if (stage.slug === 'closing') return t`Open it whenever you’re ready to look back`;
  if (stage.slug === 'reconnect' && mayPlanContactNow)
    return t`A readiness check comes before contact`;
  if (stage.number === undefined) return t`Two pages before the first stage`;
  return HOURS[stage.number].name;
}
