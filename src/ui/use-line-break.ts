import { useEffect, useEffectEvent, type RefObject } from 'react';
import { isKeyOfComposition, type useComposition } from './use-composition';

/** A new line asked for in a field; true where it was taken care of, so that none is put in. */
export type OnLineBreak = () => boolean;

const hasBeforeInput = (): boolean => 'getTargetRanges' in InputEvent.prototype;

/** Some keyboards of phones put in a line feed as they put in a letter. */
const isLineBreak = ({ inputType, data }: InputEvent): boolean =>
  inputType === 'insertLineBreak' ||
  inputType === 'insertParagraph' ||
  (inputType === 'insertText' && data === '\n');

/**
 * Asks before a new line goes into a field. What a key does is the keyboard's business: phones send
 * Enter without its name, or with a Shift nobody pressed, and input methods keep it to themselves. So
 * the browser is asked what is about to be put in, and the key itself only where it cannot say.
 */
export function useLineBreak(
  field: RefObject<HTMLTextAreaElement | null>,
  composition: ReturnType<typeof useComposition>,
  onLineBreak: OnLineBreak | undefined,
): void {
  const isWanted = onLineBreak !== undefined;
  const isTaken = useEffectEvent((): boolean => onLineBreak?.() ?? false);

  useEffect(() => {
    const area = field.current;
    if (area === null || !isWanted) return undefined;
    const onBeforeInput = (event: InputEvent): void => {
      if (!isLineBreak(event) || !event.cancelable) return;
      if (event.isComposing || composition.current.isUnderway) return;
      if (isTaken()) event.preventDefault();
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (hasBeforeInput() || event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
      if (isKeyOfComposition(event) || composition.current.isUnsettled) return;
      if (isTaken()) event.preventDefault();
    };
    area.addEventListener('beforeinput', onBeforeInput);
    area.addEventListener('keydown', onKeyDown);
    return () => {
      area.removeEventListener('beforeinput', onBeforeInput);
      area.removeEventListener('keydown', onKeyDown);
    };
  }, [field, composition, isWanted]);
}
