import { Fragment, useState, type ReactNode } from 'react';

type Sitting = {
  /** True once the page was kept; what stands there then leads to another. */
  isKept: boolean;
  again: () => void;
  /** Another one in the same sitting takes the focus that the button had. */
  isAgain: boolean;
  onKeep: () => void;
};

/** A form that is kept and written anew, as often as somebody likes. */
export function Sittings({ children }: { children: (sitting: Sitting) => ReactNode }) {
  const [{ count, isKept }, set] = useState({ count: 0, isKept: false });
  const sitting = children({
    isKept,
    again: () => set({ count: count + 1, isKept: false }),
    isAgain: count > 0,
    onKeep: () => set({ count, isKept: true }),
  });
  return <Fragment key={count}>{sitting}</Fragment>;
}
