import { contactPlanSource } from '@/journal/tool-sources';
import { contactPlanLabels, contactPlanTitle } from '@/guide/contact-plan-labels';
import type { ToolPage } from '@/journal/tool-page';

const labels = contactPlanLabels;

/** One message, one way of reaching them, and what happens when no answer comes. */
export const contactPlanPage = {
  source: contactPlanSource,
  title: contactPlanTitle,
  kind: 'form',
  fields: {
    way: { label: labels.way, kind: 'option' },
    know: { label: labels.know, kind: 'own' },
    day: { label: labels.day, kind: 'date' },
    from: { label: labels.from, kind: 'date' },
    until: { label: labels.until, kind: 'date' },
    sore: { label: labels.sore, kind: 'own' },
    how: { label: labels.how, kind: 'option' },
    'place.1': { label: labels['place.1'], kind: 'own' },
    'place.2': { label: labels['place.2'], kind: 'own' },
    opening: { label: labels.opening, kind: 'own' },
    left: { label: labels.left, kind: 'own' },
    hope: { label: labels.hope, kind: 'own' },
    'not-raise': { label: labels['not-raise'], kind: 'own' },
    'worry.*.theirs': { label: labels.theirs, kind: 'own' },
    'worry.*.mine': { label: labels.mine, kind: 'own' },
    length: { label: labels.length, kind: 'option' },
    exit: { label: labels.exit, kind: 'own' },
    home: { label: labels.home, kind: 'own' },
    tell: { label: labels.tell, kind: 'own' },
    call: { label: labels.call, kind: 'own' },
    'no-answer': { label: labels['no-answer'], kind: 'own' },
    now: { label: labels.now, kind: 'option' },
    sent: { label: labels.sent, kind: 'date' },
    reply: { label: labels.reply, kind: 'option' },
  },
  leaves: 'open-path',
  reopens: null,
} as const satisfies ToolPage;
