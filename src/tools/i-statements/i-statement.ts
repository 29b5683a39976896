import { t } from '@lingui/core/macro';
/** An I statement: something said as one's own, with a wish the other is free to refuse. */

export const iStatementSource = 'i-statements';

/** The four slots of the second draft, in the order they are said. */
export const iStatementSlots = ['felt', 'when', 'because', 'like'] as const;
export type IStatementSlot = (typeof iStatementSlots)[number];

export const slotLabels: Record<IStatementSlot, string> = {
  felt: t`I felt`,
  when: t({
    comment: 'Joins two blanks of a sentence about what was felt, and when',
    message: 'when',
  }),
  because: t({
    comment: 'Joins two blanks of a sentence about what was felt, and why',
    message: 'because',
  }),
  like: t`I’d like`,
};
