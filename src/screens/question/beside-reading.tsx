import type { ReactNode } from 'react';
import type { Prompt, Step } from '@/guide/stage';
import styles from './beside-reading.module.css';
import { Reading } from './reading';

type BesideReadingProps = { step: Step; prompt: Prompt; children: ReactNode };

/** A question that is not being answered now: its reading folded, and what can be done instead. */
export function BesideReading({ step, prompt, children }: BesideReadingProps) {
  return (
    <div className={styles.page}>
      <section>
        <Reading guidance={step.guidance} prompt={prompt} folded />
      </section>
      <section aria-labelledby="asked">
        <h2 id="asked" className={styles.question}>
          {prompt.question}
        </h2>
        {children}
      </section>
    </div>
  );
}
