import type { ApologySlipKind } from '@/wording/apology';
import type { MarkLine } from '@/ui/marked-sheet';
import { loadBlamePencil } from './blame-pencil';
import { withBlame } from './with-blame';
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
  const [{ readWords }, findBlame] = await Promise.all([
    import('@/reader/read-words'),
    loadBlamePencil(),
  ]);
  return async (text) => {
    const [found, blame] = await Promise.all([readWords('apology', text), findBlame(text)]);
    if (found === null) return null;
    const slips = found.map(({ kind, ...slip }) => ({ ...slip, ...kinds[kind] }));
    return withBlame(slips, blame);
  };
};
