import { startTransition, useEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { useJournalStore } from '@/store/journal-context';
import { ofJournal } from '@/store/of-journal';
import { useIsPrinting } from '@/ui/use-is-printing';

/** The first rows are on the screen after so long, in ms. */
const afterPaint = 200;

/** The places in the history where a list was shown since the journal was opened. */
const placesOf = ofJournal(() => new Set<string>());

/** With these somebody goes further than the first rows. */
const signs = ['keydown', 'pointerdown', 'wheel', 'touchstart', 'scroll'] as const;

type WholeListOptions = {
  /** Another name is another list. */
  name: string;
  isShort: boolean;
  /** While the journal is still being read the first rows are all there is. */
  isComing?: boolean;
  /** Whether a row of it is returned to. */
  isAsked: boolean;
  /** What is worked out before all of it is drawn, in steps short enough to stand between two frames. */
  steps: () => readonly (() => unknown)[];
};

/**
 * Whether a list is drawn as a whole, with room for every row, or its first rows alone: those of a long one come first,
 * and all the others a moment later, or as soon as anybody goes on from there. A list that is gone back to is whole at once.
 */
export function useWholeList(options: WholeListOptions): boolean {
  const { name, isShort, isComing = false, isAsked, steps } = options;
  const { key } = useLocation();
  const shownAt = placesOf(useJournalStore());
  const how = useNavigationType();
  const isPrinting = useIsPrinting();
  const [wholeOf, setWholeOf] = useState<string | null>(() => {
    const isBack = how === NavigationType.Pop && shownAt.has(key);
    return isAsked || isBack ? name : null;
  });
  const isWhole = isShort || isPrinting || wholeOf === name;
  useEffect(() => void shownAt.add(key), [key, shownAt]);
  const ahead = useRef(steps);
  useEffect(() => {
    ahead.current = steps;
  });
  useEffect(() => {
    if (isWhole || isComing) return undefined;
    let timer = setTimeout(() => take(ahead.current()), afterPaint);
    function take(left: readonly (() => unknown)[]): void {
      const [step, ...rest] = left;
      step?.();
      if (step === undefined) startTransition(() => setWholeOf(name));
      else timer = setTimeout(() => take(rest));
    }
    const onSign = ({ type }: Event): void => {
      if (type !== 'scroll' || window.scrollY > 0) setWholeOf(name);
    };
    for (const sign of signs) window.addEventListener(sign, onSign, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, onSign);
    };
  }, [isWhole, isComing, name]);
  return isWhole;
}
