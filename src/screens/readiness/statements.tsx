import { useEffect, useRef } from 'react';
import { areaWords, statementWords } from '@/guide/readiness-words';
import { holdsWords, readinessAreas, readinessStatements } from '@/journal/readiness';
import { Segmented } from '@/ui/segmented';
import { Sheet } from '@/ui/sheet';
import type { ToolForm } from '@/writing/use-tool-form';
import styles from './readiness-screen.module.css';

type Words = (typeof holdsWords)[number] | '';

/** The nine statements, three to an area. Any of them may stay unanswered. */
export function Statements({ form, hasFocus }: { form: ToolForm; hasFocus: boolean }) {
  const first = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that led here is gone with the questions before.
    if (hasFocus) first.current?.focus();
  }, [hasFocus]);

  return readinessAreas.map((area, place) => (
    <section key={area} aria-labelledby={`area-${area}`}>
      <Sheet padded className={styles['area']}>
        <h2 id={`area-${area}`} tabIndex={-1} {...(place === 0 ? { ref: first } : {})}>
          {areaWords[area].name}
        </h2>
        {readinessStatements[area].map((id) => (
          <Segmented<Words>
            key={id}
            legend={statementWords[id]}
            name={id}
            options={holdsWords.map((words) => ({ value: words, label: words }))}
            value={holdsWords.find((words) => words === form.words(id)) ?? ''}
            onChange={(words) => form.write(id, statementWords[id], words)}
          />
        ))}
      </Sheet>
    </section>
  ));
}
