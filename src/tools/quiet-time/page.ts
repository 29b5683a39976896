import { t } from '@lingui/core/macro';
import { practicalSource, quietContactSource, quietTimeSource } from '@/journal/quiet-time';
import type { ToolPage } from '@/journal/tool-page';

/** The plan: how long, why, what counts as contact. A list is kept one line each. */
export const quietPlanPage = {
  source: quietTimeSource,
  title: t`Quiet time`,
  kind: 'form',
  fields: {
    from: { label: t`From`, kind: 'date' },
    until: { label: t`Until`, kind: 'date' },
    reason: { label: t`A reason that holds without them`, kind: 'own' },
    exceptions: { label: t`What still needs an answer`, kind: 'option' },
    counts: { label: t`What counts as contact`, kind: 'option' },
    instead: { label: t`What I’ll do instead`, kind: 'own' },
    tell: { label: t`Somebody to tell`, kind: 'own' },
    line: { label: t`One plain line for them`, kind: 'own' },
    mode: { label: t`Now`, kind: 'option' },
    ended: { label: t`Ended`, kind: 'date' },
  },
  leaves: 'always',
  reopens: null,
} as const satisfies ToolPage;

/** Contact there was while it was quiet. */
export const contactPage = {
  source: quietContactSource,
  title: t`Contact during quiet time`,
  kind: 'form',
  fields: {
    kind: { label: t`What it was`, kind: 'option' },
    day: { label: t`When`, kind: 'date' },
    need: { label: t`What I needed just then`, kind: 'own' },
    next: { label: t`What I do now`, kind: 'option' },
  },
  leaves: 'never',
  reopens: 'put-right',
} as const satisfies ToolPage;

/** A message there has to be. */
export const practicalPage = {
  source: practicalSource,
  title: t`A practical message`,
  kind: 'form',
  fields: {
    about: { label: t`What it is about`, kind: 'option' },
    way: { label: t`The way you two agreed`, kind: 'own' },
    message: { label: t`The message`, kind: 'own' },
    left: { label: t`Left as it is`, kind: 'own' },
  },
  leaves: 'always',
  reopens: 'put-right',
} as const satisfies ToolPage;
