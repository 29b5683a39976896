import { useState, type ReactNode } from 'react';

type HeldProps<Value> = {
  start: Value;
  children: (value: Value, change: (value: Value) => void) => ReactNode;
};

/** A part under the hand: what is chosen or written in it stays, until the page is loaded again. */
export function Held<Value>({ start, children }: HeldProps<Value>) {
  const [value, setValue] = useState(start);
  return children(value, (next) => setValue(() => next));
}
