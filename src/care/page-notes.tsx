import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { StepId } from '@/guide/guide';
import { helpAddresses } from '@/guide/addresses';
import { isMeantForThem, isOptional, unsentOnly } from '@/guide/on-path';
import { practicalLine, unsentLine } from '@/guide/page-lines';
import { orderWords, practicalWords, optionalWords, safetyPlanWords } from '@/guide/page-words';
import type { GuidedStep, Prompt } from '@/guide/stage';
import type { Safety } from '@/journal/safety';
import { Icon } from '@/ui/icon';
import styles from './path-notice.module.css';
import { WhatTheyAskedFor } from './what-they-asked-for';

type PageNotesProps = { step: Pick<GuidedStep, 'id' | 'guidance'>; prompt: Prompt; safety: Safety };

/** Steps about quiet time and about getting in touch, which practical matters make exceptions to. */
const myPartStep: StepId = 'U2';
const quietStep: StepId = 'F1';
const reachingSteps: readonly string[] = ['R1', 'R2', 'R3'] satisfies StepId[];

/** The step without the caution that `PageNotes` has said above the page already. */
export function sayingCautionFirst(step: GuidedStep, prompt: Prompt, { path }: Safety): GuidedStep {
  if (!isOptional(prompt, path) || step.guidance.caution === undefined) return step;
  const { caution: _said, ...guidance } = step.guidance;
  return { ...step, guidance };
}

/** What the path has to say about one page, above its sheet: little, and nothing on most pages. */
export function PageNotes({ step, prompt, safety }: PageNotesProps) {
  const { path } = safety;
  const mayBeLeft = isOptional(prompt, path);
  return (
    <div className={styles.notes}>
      {mayBeLeft && step.guidance.caution !== undefined ? (
        <Note>{`${step.guidance.caution} ${step.id === myPartStep ? '' : optionalWords}`}</Note>
      ) : null}
      {mayBeLeft && step.guidance.caution === undefined ? <Note>{optionalWords}</Note> : null}
      {path !== 'open' && unsentOnly(prompt, path) ? (
        <Note>
          {`${unsentLine(path, safety)} ${safety.hasOrder ? orderWords.is : ''}${safety.mayHaveOrder ? orderWords.may : ''}`}
        </Note>
      ) : null}
      {path === 'safety' && step.id === quietStep ? (
        <Note>
          {safetyPlanWords} <Link to={helpAddresses.support}>{t`People to plan with`}</Link>
        </Note>
      ) : null}
      {safety.practicalOnly && step.id === quietStep ? <Note>{practicalWords.quiet}</Note> : null}
      {safety.practicalOnly && reachingSteps.includes(step.id) ? (
        <Note>{practicalLine(safety)}</Note>
      ) : null}
      {isMeantForThem(prompt) ? <WhatTheyAskedFor /> : null}
    </div>
  );
}

function Note({ children }: { children: ReactNode }) {
  return (
    <p className={styles.line}>
      <Icon name="leaf" small />
      <span>{children}</span>
    </p>
  );
}
