import { useEffect, useRef, type RefObject } from 'react';

/** Whether the screen is still shown, for what goes on after a wait. */
export function useIsHere(): Readonly<RefObject<boolean>> {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return isHere;
}
