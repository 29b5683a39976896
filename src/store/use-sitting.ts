import { useState } from 'react';
import { sittingLength } from '@/journal/believed';
import { useNow } from './use-now';

/**
 * Counts up once a screen has lain open for longer than a sitting lasts: what was chosen when it was opened is
 * chosen anew then, or what is typed today would go into a page of last week. Never under typing hands.
 */
export function useSitting(): number {
  const now = useNow();
  const [{ number, since }, set] = useState({ number: 0, since: now });
  if (Math.abs(now - since) < sittingLength) return number;
  set({ number: number + 1, since: now });
  return number + 1;
}
