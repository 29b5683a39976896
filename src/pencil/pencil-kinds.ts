import type { MarkLine } from '@/ui/marked-sheet';
import type { MarkKind } from '@/wording/blame';

/** What each sort of mark is called in the margin, and its line: about them, about whose it is, about tone. */
export const pencilKinds: Record<MarkKind, { name: string; line: MarkLine }> = {
  A0: { name: 'May sound like blame', line: 'dotted' },
  A1: { name: 'Sweeping', line: 'wavy' },
  A2: { name: 'Handing it over', line: 'double' },
  A3: { name: 'Telling them what to do', line: 'double' },
  A4: { name: 'A label', line: 'wavy' },
  A5: { name: 'Mind-reading', line: 'wavy' },
  A6: { name: 'All of it on one person', line: 'double' },
  A7: { name: 'A thought, dressed as a feeling', line: 'double' },
  A8: { name: 'A question with its answer in it', line: 'dotted' },
  A9: { name: 'Colder than you mean it', line: 'dotted' },
  A10: { name: 'Scorn', line: 'dotted' },
  A11: { name: 'Calling witnesses', line: 'dotted' },
  A12: { name: 'Pressing', line: 'double' },
  A13: { name: 'A label', line: 'wavy' },
  A14: { name: 'A sorry with a tail', line: 'double' },
  A15: { name: 'Said sideways', line: 'dotted' },
};
