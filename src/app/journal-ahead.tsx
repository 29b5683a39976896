import { useEffect } from 'react';
import type { Entries } from '@/journal/entries';
import { useJournal, useJournalStore } from '@/store/journal-context';

/** A start is left alone for so long, in ms, and each step waits a little for whatever is pressed meanwhile. */
const afterStart = 1200;
const betweenSteps = 60;
/** Of a long journal a step takes longer than a key may wait: while somebody writes, none is taken. */
const whileWriting = 3000;
/** Of fewer pages everything is worked out within one frame, and the screen's files are read ahead in their turn. */
const manyPages = 300;

const isWriting = (): boolean =>
  document.activeElement?.matches('textarea, input, [contenteditable]') === true;

type Steps = (entries: Entries, now: number) => readonly (() => unknown)[];

/** The screen's own steps; without a connection they come when the screen does. */
const stepsToJournal = async (): Promise<Steps> =>
  (await import('@/screens/journal/prepare-journal')).stepsToJournal;

/** Works out once, while nothing else goes on, what the journal's screen will ask for. */
export function JournalAhead({ loadSteps = stepsToJournal, from = manyPages }) {
  const store = useJournalStore();
  const isWhole = useJournal((state) => state.isWhole);
  useEffect(() => {
    if (!isWhole) return undefined;
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
    let isGone = false;
    async function begin(): Promise<void> {
      if (store.getState().entries.size < from) return;
      const stepsFor = await loadSteps().catch(() => null);
      const { entries, now } = store.getState();
      if (!isGone && stepsFor !== null) take(stepsFor(entries, now()));
    }
    timer = setTimeout(() => void begin(), afterStart);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [store, loadSteps, from, isWhole]);
  return null;
}
