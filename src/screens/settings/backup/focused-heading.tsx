import { type ReactNode } from 'react';
import { useFocusHere } from '@/ui/use-focus-here';

/** The heading of something that has just appeared: it takes the focus, so that it is read from its start. */
export function FocusedHeading({ children }: { children: ReactNode }) {
  const heading = useFocusHere<HTMLHeadingElement>();
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
