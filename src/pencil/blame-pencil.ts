import { pencilKinds } from './pencil-kinds';
import type { LoadPencil } from './use-pencil';

/** The pencil for words meant to be said to somebody: phrases that may land as blame. */
export const loadBlamePencil: LoadPencil = async () => {
  const { readWords, warmReading } = await import('@/reader/read-words');
  warmReading('blame');
  return async (text) => {
    const found = await readWords('blame', text);
    if (found === null) return null;
    return found.map(({ start, end, kind, note, rewordings }) => ({
      start,
      end,
      note,
      rewordings,
      ...pencilKinds[kind],
    }));
  };
};
