import { useEffect, useRef, type RefObject } from 'react';

/**
 * For what stands where a pressed button stood: it takes the focus as it appears, or as `arrives`
 * comes true. With `within` the first such element inside it does.
 */
export function useFocusHere<Here extends HTMLElement>(
  arrives = true,
  within?: string,
): RefObject<Here | null> {
  const here = useRef<Here>(null);
  useEffect(() => {
    if (!arrives) return;
    const place = within === undefined ? here.current : here.current?.querySelector(within);
    if (place instanceof HTMLElement) place.focus();
  }, [arrives, within]);
  return here;
}
