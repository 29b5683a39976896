import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { holdWords, putWords } from './kept-caret';
import { useComposition } from './use-composition';
import { newestOf, subscribeTo, type Words } from './words-followed';

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
  value: Words,
  onWords: (words: string) => void,
): {
  composition: ReturnType<typeof useComposition>;
  onInput: () => void;
  /** The words at first, for the element itself. */
  atFirst: string;
} {
  const [atFirst] = useState(() => newestOf(value));
  const [, compareAgain] = useReducer((times: number) => times + 1, 0);
  const composition = useComposition(field, compareAgain);

  /** What was written and not taken is taken back, as in any controlled field. */
  function compare(): void {
    const area = field.current;
    if (area === null || composition.current.isUnsettled) return;
    const words = asInField(newestOf(value));
    if (area.value !== words) putWords(area, words);
  }

  function onInput(): void {
    if (field.current !== null) onWords(field.current.value);
    if (typeof value === 'string') compareAgain();
    else compare();
  }

  const follow = useEffectEvent(compare);
  useLayoutEffect(() => subscribeTo(value)(() => follow()), [value]);

  const onChange = useEffectEvent((): void => {
    // The browser says it once more when a field is left.
    if (field.current?.value !== asInField(newestOf(value))) onInput();
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
  // After every drawing. At the first one it was written before the app had come (src/app/first-frame.tsx), and is
  // the newest.
  useLayoutEffect(() => {
    const area = field.current;
    const isFirst = !isDrawn.current;
    isDrawn.current = true;
    if (area === null || composition.current.isUnsettled) return;
    if (isFirst && area.value !== asInField(atFirst)) onWords(area.value);
    else compare();
  });

  return { composition, onInput, atFirst };
}
