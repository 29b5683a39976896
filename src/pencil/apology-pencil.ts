import type { ApologySlipKind } from '@/wording/apology';
import type { MarkLine } from '@/ui/marked-sheet';
import { loadBlamePencil } from './blame-pencil';
import type { LoadPencil } from './use-pencil';

const kinds: Record<ApologySlipKind, { name: string; line: MarkLine }> = {
  but: { name: 'A sorry with a tail', line: 'double' },
  if: { name: 'A sorry with an if', line: 'double' },
  'you-feel': { name: 'Sorry for the feeling', line: 'double' },
  'you-too': { name: 'Sharing it out', line: 'wavy' },
  'because-you': { name: 'Handing it over', line: 'double' },
  only: { name: 'Made smaller', line: 'wavy' },
  anyone: { name: 'Calling witnesses', line: 'dotted' },
  'forgive-me': { name: 'Asking for something', line: 'dotted' },
  'can-we': { name: 'Asking for something', line: 'dotted' },
  passive: { name: 'Nobody did it', line: 'wavy' },
};

/** The pencil for an apology: what takes it back, and whatever else may land as blame. */
export const loadApologyPencil: LoadPencil = async () => {
  const [{ findApologySlips }, findBlame] = await Promise.all([
    import('@/wording/apology'),
    loadBlamePencil(),
  ]);
  return async (text) => {
    const slips = findApologySlips(text).map(({ kind, ...slip }) => ({ ...slip, ...kinds[kind] }));
    const blame = (await findBlame(text)).filter(({ start, end }) =>
      slips.every((slip) => end <= slip.start || start >= slip.end),
    );
    return [...slips, ...blame].toSorted((a, b) => a.start - b.start);
  };
};
