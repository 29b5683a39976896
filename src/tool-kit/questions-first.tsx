import { useState } from 'react';
import { SafetyQuestions } from '@/care/safety-questions';
import { askFirstWords } from '@/guide/safety-words';
import { factsForGoingOn } from '@/journal/safety-answer-facts';
import { contactQuestionIds } from '@/journal/safety-questions';
import { useJournalStore } from '@/store/journal-context';
import { Button } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { StepBar } from '@/ui/step-bar';
import { useFocusHere } from '@/ui/use-focus-here';
import styles from './put-away.module.css';

type QuestionsFirstProps = {
  /** The page or tool that waits. */
  name: string;
  back: { address: string; name: string };
  onGoOn: () => void;
};

/** The safety questions that come before what plans contact, on a screen of their own. */
export function QuestionsFirst({ name, back, onGoOn }: QuestionsFirstProps) {
  useDocumentTitle(askFirstWords.title);
  const store = useJournalStore();
  const [isFocusLost] = useState(() => document.activeElement === document.body);
  const heading = useFocusHere<HTMLHeadingElement>(isFocusLost);
  function goOn(): void {
    const { facts, setFact } = store.getState();
    for (const [fact, value] of factsForGoingOn(facts)) setFact(fact, value);
    onGoOn();
  }
  return (
    <>
      <StepBar back={back} />
      <div className={styles.page}>
        <header className={styles.head}>
          <p className="eyebrow">{name}</p>
          <h1 ref={heading} tabIndex={-1}>
            {askFirstWords.title}
          </h1>
          <p className="lede">{askFirstWords.lede}</p>
        </header>
        <SafetyQuestions ids={contactQuestionIds} />
        <div className="actions">
          <Button variant="primary" onClick={goOn}>
            {askFirstWords.goOn}
          </Button>
        </div>
      </div>
    </>
  );
}
