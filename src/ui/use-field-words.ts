import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useReducer,
  useRef,
  type RefObject,
} from 'react';
import { holdWords, putWords } from './kept-caret';
import { useComposition } from './use-composition';

/** A field's own value has one kind of line end only. */
const asInField = (words: string): string =>
  words.includes('\r') ? words.replaceAll(/\r\n?/gu, '\n') : words;

/**
 * Holds a field to its words in the place of React, which would put the caret at the end: here caret
 * and scroll stay where they are, and what comes waits until an input method is done. Hears of every
 * change that is told, also by a program that writes into the field: React passes over those.
 */
export function useFieldWords(
  field: RefObject<HTMLTextAreaElement | null>,
  value: string,
  onWords: (words: string) => void,
): { composition: ReturnType<typeof useComposition>; onInput: () => void } {
  const [, compareAgain] = useReducer((times: number) => times + 1, 0);
  const composition = useComposition(field, compareAgain);

  function onInput(): void {
    if (field.current !== null) onWords(field.current.value);
    compareAgain();
  }

  const onChange = useEffectEvent((): void => {
    // The browser says it once more when a field is left.
    if (field.current?.value !== asInField(value)) onInput();
  });
  useEffect(() => {
    const area = field.current;
    const listener = (): void => onChange();
    area?.addEventListener('change', listener);
    return () => area?.removeEventListener('change', listener);
  }, [field]);

  useLayoutEffect(() => {
    if (field.current !== null) holdWords(field.current);
  }, [field]);

  const isDrawn = useRef(false);
  // After every drawing: what was written and not taken is taken back, as in any controlled field. At the first one
  // it was written before the app had come (src/app/first-frame.tsx), and is the newest.
  useLayoutEffect(() => {
    const area = field.current;
    const isFirst = !isDrawn.current;
    isDrawn.current = true;
    if (area === null || composition.current.isUnsettled) return;
    const words = asInField(value);
    if (area.value === words) return;
    if (isFirst) onWords(area.value);
    else putWords(area, words);
  });

  return { composition, onInput };
}
