import { createContext, useContext } from 'react';
import { noMask, type NameMask } from '@/journal/name-mask';

/** How the person's own words are shown: with a nickname for a name, where they asked for that. */
export const ShownWords = createContext<NameMask>(noMask);

/** What every word of the person's own goes through that is shown and not under their hand, or leaves the app. */
export const useNameMask = (): NameMask => useContext(ShownWords);
