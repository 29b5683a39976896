import { languageTag } from './language';
import { once } from './once';

const rules = once(() => new Intl.PluralRules(languageTag));
const figures = once(() => new Intl.NumberFormat(languageTag));

/**
 * The form a count asks for by the language's own rule (CLDR, by Intl): 'one' for 1 page in English, 'few' for
 * 2 to 4 where a language has it, `=0` before any rule, and `other` where there is no form of its own. A form is
 * given the count in figures. build/words.ts puts this where a `plural` stands; undefined where not even `other` is.
 */
export function choose<Said>(
  count: number,
  forms: Readonly<Record<string, (count: string) => Said>>,
): Said | undefined {
  const form = forms[`=${count}`] ?? forms[rules().select(count)] ?? forms['other'];
  return form?.(figures().format(count));
}

/** The form for a word: the one named so, else `other`. Where a `select` stands. */
export function pick<Said>(
  word: string,
  forms: Readonly<Record<string, () => Said>>,
): Said | undefined {
  return (forms[word] ?? forms['other'])?.();
}
