import { t } from '@lingui/core/macro';
import { letterName } from '@/journal/form';

/**
 * An apology in parts, after the six that Lewicki, Polin and Lount found to make one work better
 * (Negotiation and Conflict Management Research, 2016): owning it counts most, then repair. Asking
 * to be forgiven counts least, and stands here as its opposite, a release.
 */

export const apologySource = 'apology';

/** The cards in the order they are read; they can be written in any. */
export const apologyCards = ['regret', 'happened', 'mine', 'landed', 'change', 'repair'] as const;
export type ApologyCard = (typeof apologyCards)[number];

export const cardLabels: Record<ApologyCard, string> = {
  regret: t`I regret`,
  happened: t`What happened`,
  mine: t`It was mine`,
  landed: t`How it may have been for you`,
  change: t`What I do differently now`,
  repair: t`What I can put right, if you want that`,
};

/** The seventh part, off until it is chosen. */
export const release = {
  name: 'release',
  label: t`Letting them off answering`,
  words: 'You don’t owe me a reply or forgiveness.',
} as const;

export const pushed = { name: 'pushed', label: t`Did anyone push you to say this?` } as const;

export const leftName = (card: ApologyCard) => `left.${card}` as const;

/** The letter as it was kept, word for word; the parts are what it was made of. */
export const letterPart = { name: letterName, label: t`Your letter` } as const;

/** The fact that says which apology is to be read again, and from when; written by `restToFact`. */
export const readAgainFact = 'apology.readAgain';

/** How long an apology rests before it is read again, in ms. */
export const readAgainAfter = 48 * 3_600_000;
