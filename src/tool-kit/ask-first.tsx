import { useEffect, useState, type ReactNode } from 'react';
import { SafetyQuestions } from '@/care/safety-questions';
import { askFirstWords } from '@/guide/safety-words';
import { factsForGoingOn } from '@/journal/safety-facts';
import { contactQuestionIds } from '@/journal/safety-questions';
import { useJournalStore } from '@/store/journal-context';
import { useSafety } from '@/store/safety';
import { Button } from '@/ui/button';
import { useDocumentTitle } from '@/ui/document-title';
import { StepBar } from '@/ui/step-bar';
import { useFocusHere } from '@/ui/use-focus-here';
import styles from './put-away.module.css';

type AskFirstProps = {
  /** The page or tool that waits. */
  name: string;
  back: { address: string; name: string };
  children: ReactNode;
};

/**
 * What plans contact, behind the questions that come before it where the answers were cleared; any of
 * them may be left out. Once all are answered the screen stays until somebody goes on.
 */
export function AskFirst({ name, back, children }: AskFirstProps) {
  const { askAgain } = useSafety();
  const [isAsked, setIsAsked] = useState(askAgain);
  const [hasGoneOn, setHasGoneOn] = useState(false);
  if (askAgain && !isAsked) setIsAsked(true);
  useEffect(() => {
    if (!hasGoneOn || document.activeElement !== document.body) return;
    // The button that was pressed is gone with its questions: what was asked for is read from its top.
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1[tabindex], main')?.focus({ preventScroll: true });
  }, [hasGoneOn]);
  if (!isAsked && !askAgain) return children;
  return (
    <Questions
      name={name}
      back={back}
      onGoOn={() => {
        setIsAsked(false);
        setHasGoneOn(true);
      }}
    />
  );
}

type QuestionsProps = Omit<AskFirstProps, 'children'> & { onGoOn: () => void };

function Questions({ name, back, onGoOn }: QuestionsProps) {
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
