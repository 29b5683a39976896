import type { ReactNode } from 'react';
import type { GuidedStep, Prompt } from '@/guide/stage';
import { StepTools } from '@/tool-kit/step-tools';
import { useIsWide } from '@/ui/use-is-wide';
import { Caution } from './caution';
import styles from './beside-reading.module.css';
import { Reading } from './reading';

type BesideReadingProps = { step: GuidedStep; prompt: Prompt; isMet: boolean; children: ReactNode };

/** A question that is not being answered now: its reading folded, and what can be done instead. */
export function BesideReading({ step, prompt, isMet, children }: BesideReadingProps) {
  const isWide = useIsWide();
  return (
    <div className={styles.page}>
      <section>
        <Reading guidance={step.guidance} prompt={prompt} folded isMet={isMet} />
        {isWide ? <StepTools step={step} /> : null}
      </section>
      <section aria-labelledby="asked">
        {isWide ? null : <Caution words={step.guidance.caution} />}
        <h2 id="asked" className={styles.question}>
          {prompt.question}
        </h2>
        {children}
      </section>
    </div>
  );
}
