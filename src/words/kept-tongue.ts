import { langOf } from './language';

/** The language of the code's own data: the guide's, and so that of what is kept with a page as the guide said it. */
export const dataLanguage = 'en';

/** What an element says where it shows what a page keeps of the guide, such as its question. Nothing where that is the interface's language. */
export const keptTongue = langOf(dataLanguage) && ({ lang: dataLanguage, dir: 'auto' } as const);
