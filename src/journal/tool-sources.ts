import { t } from '@lingui/core/macro';
/** What the pages of tools are stored as. Apart from what is done with them: the first script needs the names alone. */
export const appreciationSource = 'appreciation';
export const thankYouSource = 'thank-you';
export const fairLineSource = 'fair-line';
export const strengthsSource = 'strengths';
export const contactPlanSource = 'contact-plan';
export const trustPlanSource = 'trust-plan';
/** What the one who was hurt noted for themselves. */
export const trustSeenSource = 'trust-seen';
export const trustLogSource = 'trust-log';
/** What a missed promise is asked about, as it is kept. */
export const whyLabel = t`What got in the way`;
export const goodwillSource = 'goodwill-check';

export const letterSource = 'unsent-letter';
