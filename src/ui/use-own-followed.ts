import { useState } from 'react';
import type { Followed } from './words-followed';

/** Something that a part holds by itself while it is written, such as rows with the spaces they end in. */
export function useOwnFollowed<Value>(
  start: () => Value,
): Followed<Value> & { put: (value: Value) => void } {
  const [own] = useState(() => {
    let value = start();
    const listeners = new Set<() => void>();
    return {
      newest: () => value,
      subscribe(listener: () => void) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      put(next: Value) {
        value = next;
        for (const listener of listeners) listener();
      },
    };
  });
  return own;
}
