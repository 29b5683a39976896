import { useSyncExternalStore } from 'react';

/** Words that are being written: whoever shows them, or something about them, follows them by itself. */
export type WordsFollowed = {
  newest: () => string;
  /** Calls back with every key; returns how to stop that. */
  subscribe: (listener: () => void) => () => void;
};

/** Words as they are, drawn anew with each change, or words that are followed, of which a key draws nothing. */
export type Words = string | WordsFollowed;

const stay = (): void => undefined;
const never = (): (() => void) => stay;

/** The words as they are now. */
export const newestOf = (words: Words): string =>
  typeof words === 'string' ? words : words.newest();

/** How to hear of each change to words; of those that are not followed there is none. */
export const subscribeTo = (words: Words): WordsFollowed['subscribe'] =>
  typeof words === 'string' ? never : words.subscribe;

/** Something about the words, drawn again when it changes: `about` answers the same for the same. */
export function useAboutWords<About>(words: Words, about: (words: string) => About): About {
  const read = (): About => about(newestOf(words));
  return useSyncExternalStore(subscribeTo(words), read, read);
}
