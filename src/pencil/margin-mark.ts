import type { ReactNode } from 'react';
import type { Span } from '@/journal/pencil-marks';
import type { MarkLine } from '@/ui/marked-sheet';

/** A phrase to look at again, as the margin tells it. */
export type MarginMark = Span & {
  name: string;
  line: MarkLine;
  note: string;
  rewordings: readonly string[];
  /** Another place for words like these. */
  elsewhere?: ReactNode;
};
