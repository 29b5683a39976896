import { useEffect, useState, type ReactNode } from 'react';
import { useSafety } from '@/store/safety';
import { lazily } from './lazily';

/** Fetched where they are asked: what waits behind them is not shown until they are there. */
const Questions = lazily(async () => (await import('./questions-first')).QuestionsFirst);

export const loadQuestionsFirst = Questions.load;

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
