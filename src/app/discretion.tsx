import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { factOf } from '@/journal/facts';
import { maskOf } from '@/journal/name-mask';
import { useJournal } from '@/store/journal-context';
import { ShownWords } from '@/ui/name-mask';
import { coverAway } from './cover-away';

/** For eyes that look over a shoulder: names that are masked, and a window that is covered while it waits. */
export function Discretion({ children }: { children: ReactNode }) {
  const facts = useJournal((state) => state.facts);
  const mask = useMemo(() => maskOf(facts), [facts]);
  const isCovered = factOf(facts, 'coverAway');
  useLayoutEffect(() => (isCovered ? coverAway() : undefined), [isCovered]);
  return <ShownWords value={mask}>{children}</ShownWords>;
}
