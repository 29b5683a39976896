import { useEffect } from 'react';
import { stepsToJournal } from '@/screens/journal/prepare-journal';
import { useJournalStore } from '@/store/journal-context';

/** A start is left alone for so long, in ms, and each step waits a little for whatever is pressed meanwhile. */
const afterStart = 1200;
const betweenSteps = 60;
/** Of a long journal a step takes longer than a key may wait: while somebody writes, none is taken. */
const whileWriting = 3000;

const isWriting = (): boolean =>
  document.activeElement?.matches('textarea, input, [contenteditable]') === true;

/** Works out once, while nothing else goes on, what the journal's screen will ask for. */
export function JournalAhead({ stepsFor = stepsToJournal }) {
  const store = useJournalStore();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function take(steps: readonly (() => unknown)[]): void {
      const [step, ...rest] = steps;
      if (step === undefined) return;
      if (isWriting()) {
        timer = setTimeout(() => take(steps), whileWriting);
        return;
      }
      step();
      timer = setTimeout(() => take(rest), betweenSteps);
    }
    timer = setTimeout(() => {
      const { entries, now } = store.getState();
      take(stepsFor(entries, now()));
    }, afterStart);
    return () => clearTimeout(timer);
  }, [store, stepsFor]);
  return null;
}
