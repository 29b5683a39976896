import { shownNumber } from '@/words/shown-number';

/** '8:42' for what is left of a wait, in ms; '0:00' once it is over. */
export function clockWords(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${shownNumber(Math.floor(seconds / 60))}:${shownNumber(seconds % 60, 2)}`;
}
