/** What the safety answers bring to single pages (docs/content-brief.md, 5.2), as data: a first start has it with it. */
import type { SafetyPathName } from '@/journal/safety';

/** Said with the space path where there is an order, or where there may be one. */
export const orderWords = {
  is: 'Any message, even a kind one, could break the order and get you into trouble. Please talk to a lawyer or advice service before anything else.',
  may: 'If there is an order, any message could break it, even a kind one, and get you into trouble. Please talk to a lawyer or advice service before anything else.',
} as const;

/** What contact there has to be may look like, on any path. */
export const practicalWords = {
  reaching:
    'You two have to be in touch about practical things. Keep such a message to one task, one date and one question. Leave feelings out of it, and write those here.',
  order:
    'You two have to settle practical things. With an order or rule, don’t write to them yourself. Let a third person, a solicitor or the court’s own way carry it.',
  mayBeOrder:
    'You two have to settle practical things. Until you know about the order or rule, don’t write to them yourself. A third person, a solicitor or the court’s own way can carry it.',
  quiet:
    'What has to be settled about children, work, money or a home is no break in your quiet time. Name it as an exception.',
} as const;

/** Said on a page whose words stay in the journal on this path. */
export const unsentWords: Record<Exclude<SafetyPathName, 'open'>, string> = {
  safety: 'This is for you, and it stays here. Nobody has to read it.',
  space: 'This stays here. They asked for room, and leaving it unsent is part of respecting that.',
  change: 'This stays here. Getting in touch now could frighten them.',
};

/** The same on the space path, where an order or rule asks for it and they did not. */
export const unsentOrderWords =
  'This stays here. There is, or may be, an order or rule about contact.';

/** Where they are offered, before one's own part and before contact. */
export const safetyOfferWords = {
  title: 'First, a few questions about safety',
  words:
    'Nine short questions, so this journal doesn’t suggest something that could hurt you or someone else. You can skip any.',
} as const;

export const optionalWords = 'You can leave this page out. Nothing later depends on it.';

export const safetyPlanWords =
  'A domestic abuse line can help you plan for your safety, even if you’re not sure what to call it.';

/** Under the page on what played a part, where someone felt unsafe. */
export const feltUnsafeWords = {
  words: 'Someone felt unsafe, and that matters more than the rest. You could look at this first.',
  questions: 'Nine short questions about safety',
  people: 'People who know about this',
} as const;
