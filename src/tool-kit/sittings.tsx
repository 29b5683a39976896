import { Fragment, useState, type ReactNode } from 'react';
import { useSitting } from '@/store/use-sitting';

type Sitting = {
  /** True once the page was kept; what stands there then leads to another. */
  isKept: boolean;
  again: () => void;
  /** Another one in the same sitting takes the focus that the button had. */
  isAgain: boolean;
  onKeep: () => void;
};

/** A form that is kept and written anew, as often as somebody likes, and on another day by itself. */
export function Sittings({ children }: { children: (sitting: Sitting) => ReactNode }) {
  const time = useSitting();
  const [{ count, isKept, begunIn }, set] = useState({ count: 0, isKept: false, begunIn: time });
  if (begunIn !== time) set({ count: 0, isKept: false, begunIn: time });
  const sitting = children({
    isKept,
    again: () => set({ count: count + 1, isKept: false, begunIn: time }),
    isAgain: count > 0,
    onKeep: () => set({ count, isKept: true, begunIn: time }),
  });
  return <Fragment key={`${begunIn} ${count}`}>{sitting}</Fragment>;
}
