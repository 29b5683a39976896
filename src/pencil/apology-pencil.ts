import { t } from '@lingui/core/macro';
import type { ApologySlipKind } from '@/wording/apology';
import type { MarkLine } from '@/ui/marked-sheet';
import { loadBlamePencil } from './blame-pencil';
import { withBlame } from './with-blame';
import type { LoadPencil } from './use-pencil';

const kinds: Record<ApologySlipKind, { name: string; line: MarkLine }> = {
  but: { name: t`A sorry with a tail`, line: 'double' },
  if: { name: t`A sorry with an if`, line: 'double' },
  'you-feel': { name: t`Sorry for the feeling`, line: 'double' },
  'you-too': { name: t`Sharing it out`, line: 'wavy' },
  'because-you': { name: t`Handing it over`, line: 'double' },
  only: { name: t`Made smaller`, line: 'wavy' },
  anyone: { name: t`Calling witnesses`, line: 'dotted' },
  'forgive-me': { name: t`Asking for something`, line: 'dotted' },
  'can-we': { name: t`Asking for something`, line: 'dotted' },
  passive: { name: t`Nobody did it`, line: 'wavy' },
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
