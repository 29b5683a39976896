import { useEffect, useState } from 'react';
import { differenceOf, type DifferencePart } from '@/answers/difference';

/** The two texts with what is only in one of them, each word for word as it stands. */
export type Marked = { older: readonly DifferencePart[]; newer: readonly DifferencePart[] };

type Found = { older: string; newer: string; marked: Marked | 'failed' };

const turnedRound = ({ kind, words }: DifferencePart): DifferencePart => ({
  kind: kind === 'same' ? kind : kind === 'added' ? 'removed' : 'added',
  words,
});

/**
 * What to mark in two texts, once it is asked for (`isOn`); null until it is found, and 'failed' where
 * the part that finds it could not be loaded.
 */
export function useDifference(
  older: string,
  newer: string,
  isOn: boolean,
): Marked | 'failed' | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!isOn) return undefined;
    let isWanted = true;
    const keep = (marked: Marked | 'failed'): void => {
      if (isWanted) setFound({ older, newer, marked });
    };
    // Once towards each: of the text it leads to, every space is kept.
    Promise.all([differenceOf(newer, older), differenceOf(older, newer)]).then(
      ([inOlder, inNewer]) => keep({ older: inOlder.map(turnedRound), newer: inNewer }),
      () => keep('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [older, newer, isOn]);
  return isOn && found?.older === older && found.newer === newer ? found.marked : null;
}
