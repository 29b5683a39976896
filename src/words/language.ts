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

const midSentence = t({
  id: 'language.mid-sentence',
  comment:
    'How words such as “Heavy” or “Second draft”, which stand by themselves elsewhere, are written within a sentence: “small” (arrived heavy), or “same” where nouns keep their capital',
  message: 'small',
});

/** Words that stand by themselves elsewhere, within a sentence: 'heavy' for 'Heavy'. */
export const inSentence = (words: string): string =>
  midSentence === 'small' ? words.toLowerCase() : words;
