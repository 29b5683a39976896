import { useEffect, useRef } from 'react';
import { useAnnounce } from '@/ui/live-region';
import type { SheetMark } from '@/ui/marked-sheet';
import { openMarks, type MarginMark } from './margin-notes';
import { useFindings } from './use-findings';

/** A detector whose findings are told in the margin. Has to stay the same from one drawing to the next. */
export type LoadPencil = () => Promise<(text: string) => Promise<readonly MarginMark[]>>;

type Pencil = {
  /** Every mark, those left as they are with them. */
  marks: readonly MarginMark[];
  /** The marks that wait for a look, numbered as in the margin. */
  open: readonly SheetMark[];
  readSoon: () => void;
};

export const countOfMarks = (count: number): string =>
  count === 1 ? '1 pencil mark' : `${count} pencil marks`;

/** The pencil over one text: marks after a pause, told once to whoever listens. */
export function usePencil(text: string, left: string, load: LoadPencil): Pencil {
  const { findings, isRead, readSoon } = useFindings(text, load);
  const announce = useAnnounce();
  const told = useRef(0);
  const open = openMarks(findings, left, text).map(({ start, end, line }, index) => ({
    start,
    end,
    line,
    number: index + 1,
  }));
  const count = open.length;
  useEffect(() => {
    if (!isRead || count === told.current) return;
    told.current = count;
    announce(countOfMarks(count));
  }, [isRead, count, announce]);
  return { marks: findings, open, readSoon };
}
