import { t } from '@lingui/core/macro';
import type { MarkLine } from '@/ui/marked-sheet';
import type { MarkKind } from '@/wording/blame';

/** What each sort of mark is called in the margin, and its line: about them, about whose it is, about tone. */
export const pencilKinds: Record<MarkKind, { name: string; line: MarkLine }> = {
  A0: { name: t`May sound like blame`, line: 'dotted' },
  A1: { name: t`Sweeping`, line: 'wavy' },
  A2: { name: t`Handing it over`, line: 'double' },
  A3: { name: t`Telling them what to do`, line: 'double' },
  A4: { name: t`A label`, line: 'wavy' },
  A5: { name: 'Mind-reading', line: 'wavy' },
  A6: { name: t`All of it on one person`, line: 'double' },
  A7: { name: t`A thought, dressed as a feeling`, line: 'double' },
  A8: { name: t`A question with its answer in it`, line: 'dotted' },
  A9: { name: t`Colder than you mean it`, line: 'dotted' },
  A10: { name: t`Scorn`, line: 'dotted' },
  A11: { name: t`Calling witnesses`, line: 'dotted' },
  A12: { name: t`Pressing`, line: 'double' },
  A13: { name: t`A label`, line: 'wavy' },
  A14: { name: t`A sorry with a tail`, line: 'double' },
  A15: { name: t`Said sideways`, line: 'dotted' },
};
