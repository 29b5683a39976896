import { t } from '@lingui/core/macro';

/** The language of this build, as a BCP 47 tag: what Intl is asked for, and what the page says it is in. */
export const languageTag = t({
  id: 'language.tag',
  comment: 'The BCP 47 tag of this language',
  message: 'en-GB',
});

/**
 * What an element says of its language, where it may be another than the interface's: undefined where both are
 * one language (WCAG 2.2, 3.1.2), whatever the country. `tag` is a BCP 47 tag.
 */
export const langOf = (tag: string): string | undefined =>
  tag.split('-')[0] === languageTag.split('-')[0] ? undefined : tag;
