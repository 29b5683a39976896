import { t } from '@lingui/core/macro';

/** The language of this build, as a BCP 47 tag: what Intl is asked for, and what the page says it is in. */
export const languageTag = t({ comment: 'The BCP 47 tag of this language', message: 'en-GB' });
