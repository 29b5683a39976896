import { pressureNotes } from '@/guide/contact-plan-words';
import { loadBlamePencil } from '@/pencil/blame-pencil';
import { withBlame } from '@/pencil/with-blame';
import type { LoadPencil } from '@/pencil/use-pencil';
import type { PressureKind } from '@/wording/contact-pressure';
import type { MarkLine } from '@/ui/marked-sheet';

const lines: Record<PressureKind, MarkLine> = {
  pursuit: 'double',
  promise: 'wavy',
  'last-chance': 'double',
  'without-you': 'double',
  questions: 'dotted',
  visit: 'double',
  'at-once': 'double',
};

/** The pencil for a first message: what presses, and what may land as blame. Each place is marked once. */
export const loadContactPencil: LoadPencil = async () => {
  const [{ findPressure }, findBlameMarks] = await Promise.all([
    import('@/wording/contact-pressure'),
    loadBlamePencil(),
  ]);
  return async (text) => {
    const pressing = findPressure(text).map(({ start, end, kind }) => ({
      start,
      end,
      line: lines[kind],
      ...pressureNotes[kind],
    }));
    return withBlame(pressing, await findBlameMarks(text));
  };
};
