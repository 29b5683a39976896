import { langOf } from './language';

/** The language of the code's own data, the guide's. */
export const dataLanguage = 'en';

const isOther = langOf(dataLanguage) !== undefined;

/**
 * What an element says where it shows the question that a page of this source keeps: the guide's language, which its
 * ids tell by a capital (U1-2). A tool's page may keep its title in any language. Nothing where all is one language.
 */
export const keptTongue = (source: string): { lang?: string; dir: 'auto' } | undefined =>
  isOther ? { dir: 'auto', ...(/^[A-Z]/.test(source) && { lang: dataLanguage }) } : undefined;
