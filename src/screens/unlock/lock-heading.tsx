import { useFocusHere } from '@/ui/use-focus-here';

/** The heading of one step; it takes the focus where a press led here. */
export function LockHeading({ isArrivedAt, children }: { isArrivedAt: boolean; children: string }) {
  const here = useFocusHere<HTMLHeadingElement>(isArrivedAt);
  return (
    <h1 ref={here} tabIndex={-1}>
      {children}
    </h1>
  );
}
