import { useEffect } from 'react';
import type { OpenedKeys } from '@/lock/key-record';

/**
 * Keys that were given to a screen are filled with zeros when it goes, or has others. Whatever is not
 * done by then works on a copy: a key of zeros must never be kept as the journal's.
 */
export function useFilledWithZeros(keys: OpenedKeys | null): void {
  const dataKey = keys?.dataKey;
  useEffect(() => () => void dataKey?.fill(0), [dataKey]);
}
