import { t } from '@lingui/core/macro';
import type { MarginMark } from '@/pencil/margin-mark';
import { Link } from 'react-router-dom';
import { findPracticalSlips, type PracticalSlip } from './practical-slips';
import type { MarkLine } from '@/ui/marked-sheet';
import { loadBlamePencil } from '@/pencil/blame-pencil';
import { withBlame } from '@/pencil/with-blame';
import type { LoadPencil } from '@/pencil/use-pencil';
import { newLetterPath } from '@/paths';

type SlipNote = Pick<MarginMark, 'name' | 'note' | 'rewordings' | 'elsewhere'> & { line: MarkLine };

const notes: Record<PracticalSlip['kind'], SlipNote> = {
  feeling: {
    name: t`A feeling`,
    line: 'wavy',
    note: t`In a practical message this can be read as more than it is. It has a place here.`,
    rewordings: [t`Leave it out of this one.`],
    elsewhere: <Link to={newLetterPath}>{t`Put it in a letter you don’t send`}</Link>,
  },
  question: {
    name: t`A second question`,
    line: 'dotted',
    note: t`One question is easy to answer. The next one can be a message of its own.`,
    rewordings: [t`Keep the one that is due first.`],
  },
};

/** The pencil for a practical message: feelings, later questions, and what may land as blame. */
export const loadPracticalPencil: LoadPencil = async () => {
  const findBlame = await loadBlamePencil();
  return async (text) => {
    const slips = findPracticalSlips(text).map(({ kind, ...slip }) => ({
      ...slip,
      ...notes[kind],
    }));
    return withBlame(slips, await findBlame(text));
  };
};
