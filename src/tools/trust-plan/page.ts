import { t } from '@lingui/core/macro';
import { trustPlanSource, trustSeenSource, trustLogSource, whyLabel } from '@/journal/tool-sources';
import type { ToolPage } from '@/journal/tool-page';

/** Two or three promises about one's own acts. */
export const trustPlanPage = {
  source: trustPlanSource,
  title: t`Trust plan`,
  kind: 'form',
  fields: {
    'promise.*.act': { label: t`I will`, kind: 'own' },
    'promise.*.when': { label: t`When`, kind: 'own' },
    'promise.*.seen': { label: t`How it would be seen`, kind: 'own' },
    'promise.*.obstacle': { label: t`What could get in the way`, kind: 'own' },
    'promise.*.then': { label: t`If that happens, then`, kind: 'own' },
  },
  leaves: 'always',
  reopens: null,
} as const satisfies ToolPage;

/** How they went in one week; a promise is labelled by its own words. */
export const trustLogPage = {
  source: trustLogSource,
  title: t`How the week went`,
  kind: 'form',
  fields: {
    'promise.*.went': { label: t`How it went`, kind: 'option' },
    'promise.*.why': { label: whyLabel, kind: 'own' },
    'promise.*.then': { label: t`If that happens again, then I`, kind: 'own' },
  },
  leaves: 'always',
  reopens: 'put-right',
} as const satisfies ToolPage;

/** What the one who was hurt saw, for themselves. */
export const trustSeenPage = {
  source: trustSeenSource,
  title: t`What I saw`,
  kind: 'form',
  fields: {
    saw: { label: t`What I saw`, kind: 'own' },
    next: { label: t`What I need next`, kind: 'own' },
  },
  leaves: 'never',
  reopens: 'put-right',
} as const satisfies ToolPage;
