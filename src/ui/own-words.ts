import { createContext, useContext } from 'react';

/** Whether the browser is asked to check and correct what is typed; a setting of the person's. */
export const SpellChecking = createContext(true);

/**
 * What every field for the person's own words says to the browser. Its writing suggestions, and what
 * fills fields in, are declined always; its spell checking where the person asked for that. Grammar
 * extensions that can be asked are asked too. None of it can be enforced from a page.
 */
export function useOwnWords() {
  const isChecked = useContext(SpellChecking);
  return {
    spellCheck: isChecked,
    autoComplete: 'off',
    translate: 'no',
    // In lower case: an attribute that React does not know by another name.
    writingsuggestions: 'false',
    ...(isChecked
      ? {}
      : { autoCorrect: 'off', 'data-gramm': 'false', 'data-enable-grammarly': 'false' }),
  } as const;
}
