import { useEffect, useRef, type RefObject } from 'react';

/** How far an input method is with the words it puts into a field. */
type Composition = {
  /** Between its start and its end. */
  isUnderway: boolean;
  /** From its start until the end's own `input` has come, which some browsers send after the end. */
  isUnsettled: boolean;
};

/** Follows what an input method composes in a field; `onSettled` is called once it is done. */
export function useComposition(
  field: RefObject<HTMLTextAreaElement | null>,
  onSettled: () => void,
): RefObject<Composition> {
  const composition = useRef<Composition>({ isUnderway: false, isUnsettled: false });

  useEffect(() => {
    const area = field.current;
    if (area === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const start = (): void => {
      clearTimeout(timer);
      composition.current = { isUnderway: true, isUnsettled: true };
    };
    const end = (): void => {
      composition.current = { isUnderway: false, isUnsettled: true };
      clearTimeout(timer);
      timer = setTimeout(() => {
        composition.current = { isUnderway: false, isUnsettled: false };
        onSettled();
      });
    };
    area.addEventListener('compositionstart', start);
    area.addEventListener('compositionend', end);
    return () => {
      clearTimeout(timer);
      area.removeEventListener('compositionstart', start);
      area.removeEventListener('compositionend', end);
    };
  }, [field, onSettled]);

  return composition;
}

/**
 * True for a key that an input method takes or has just taken. Safari says so by the code alone: there
 * the composition has ended before the Enter that ended it comes.
 */
export const isKeyOfComposition = ({
  isComposing,
  keyCode,
}: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean => isComposing || keyCode === 229;
