import { practicalSource, quietContactSource, quietTimeSource } from '@/journal/quiet-time';
import type { ToolPage } from '@/journal/tool-page';

/** The plan: how long, why, what counts as contact. A list is kept one line each. */
export const quietPlanPage = {
  source: quietTimeSource,
  title: 'Quiet time',
  kind: 'form',
  fields: {
    from: { label: 'From', kind: 'date' },
    until: { label: 'Until', kind: 'date' },
    reason: { label: 'A reason that holds without them', kind: 'own' },
    exceptions: { label: 'What still needs an answer', kind: 'option' },
    counts: { label: 'What counts as contact', kind: 'option' },
    instead: { label: 'What I’ll do instead', kind: 'own' },
    tell: { label: 'Somebody to tell', kind: 'own' },
    line: { label: 'One plain line for them', kind: 'own' },
    mode: { label: 'Now', kind: 'option' },
    ended: { label: 'Ended', kind: 'date' },
  },
  leaves: 'always',
  reopens: null,
} as const satisfies ToolPage;

/** Contact there was while it was quiet. */
export const contactPage = {
  source: quietContactSource,
  title: 'Contact during quiet time',
  kind: 'form',
  fields: {
    kind: { label: 'What it was', kind: 'option' },
    day: { label: 'When', kind: 'date' },
    need: { label: 'What I needed just then', kind: 'own' },
    next: { label: 'What I do now', kind: 'option' },
  },
  leaves: 'never',
  reopens: 'put-right',
} as const satisfies ToolPage;

/** A message there has to be. */
export const practicalPage = {
  source: practicalSource,
  title: 'A practical message',
  kind: 'form',
  fields: {
    about: { label: 'What it is about', kind: 'option' },
    way: { label: 'The way you two agreed', kind: 'own' },
    message: { label: 'The message', kind: 'own' },
    left: { label: 'Left as it is', kind: 'own' },
  },
  leaves: 'always',
  reopens: 'put-right',
} as const satisfies ToolPage;
