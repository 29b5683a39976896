import { t } from '@lingui/core/macro';
/** An I statement: something said as one's own, with a wish the other is free to refuse. */

export const iStatementSource = 'i-statements';

/** The four slots of the second draft, in the order they are said. */
export const iStatementSlots = ['felt', 'when', 'because', 'like'] as const;
export type IStatementSlot = (typeof iStatementSlots)[number];

export const slotLabels: Record<IStatementSlot, string> = {
  felt: t`I felt`,
  when: 'when',
  because: 'because',
  like: t`I’d like`,
};

const tidy = (words: string): string =>
  words
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/[.,;]+$/, '');

/**
 * The slots as sentences: 'I felt alone when the talk stopped, because I was frightened. I’d like to
 * come back to it.' Empty slots are left out; '' where all are.
 */
export function statementOf(slot: (name: IStatementSlot) => string): string {
  const [felt, when, because, like] = iStatementSlots.map((name) => tidy(slot(name)));
  const clauses = [
    felt && `${slotLabels.felt} ${felt}`,
    when && t`when ${when}`,
    because && t`because ${because}`,
  ].filter((clause) => clause !== undefined && clause !== '');
  const told = clauses.join(' ').replace(/(?<=\S) because /, ', because ');
  const first = told.charAt(0).toUpperCase() + told.slice(1);
  const wish = like ? `${slotLabels.like} ${like}` : '';
  return [first, wish]
    .filter((part) => part !== '')
    .map((part) => (/[?!…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
