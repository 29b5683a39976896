import { useEffect } from 'react';
import { stepsToJournal } from '@/screens/journal/prepare-journal';
import { useJournalStore } from '@/store/journal-context';

/** A start is left alone for so long, in ms, and each step waits a little for whatever is pressed meanwhile. */
const afterStart = 1200;
const betweenSteps = 60;

/** Works out once, while nothing else goes on, what the journal's screen will ask for. */
export function JournalAhead() {
  const store = useJournalStore();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function take(steps: readonly (() => unknown)[]): void {
      const [step, ...rest] = steps;
      if (step === undefined) return;
      step();
      timer = setTimeout(() => take(rest), betweenSteps);
    }
    timer = setTimeout(() => take(stepsToJournal(store.getState().entries)), afterStart);
    return () => clearTimeout(timer);
  }, [store]);
  return null;
}
