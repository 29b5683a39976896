import { useEffect, useRef, type ReactNode } from 'react';

/** The heading of something that has just appeared: it takes the focus, so that it is read from its start. */
export function FocusedHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
