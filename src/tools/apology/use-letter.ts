import { useState } from 'react';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { useOwnFollowed } from '@/ui/use-own-followed';
import { partFollowed, useAbout, type Followed } from '@/ui/words-followed';
import { letterPart, type ApologyCard, type release } from './apology';
import { apologyLetter } from './apology-letter';
import type { apologyPage } from './page';

export type Letter = {
  /** The letter as it is shown, copied and kept. */
  words: Followed<string>;
  /** Whether there is a letter so far. */
  isThere: boolean;
  /** Whether it was changed by hand, and no longer follows its parts. */
  isByHand: boolean;
  /** Whether the parts would now make another letter. */
  isBehind: boolean;
  writePart: (name: ApologyCard | typeof release.name, words: string) => void;
  write: (words: string) => void;
  /** Lets go of what was changed by hand. */
  followParts: () => void;
  /** Puts the letter into the page as it is shown. */
  put: () => void;
};

/** The letter that the parts become while they are written; once it was changed by hand, it stays so. */
export function useLetter(form: ToolForm<typeof apologyPage>): Letter {
  const [both] = useState(() =>
    partFollowed(form.followed, () => ({
      made: apologyLetter((name) => form.said(name)),
      kept: form.said(letterPart.name),
    })),
  );
  // A letter kept as its parts made it goes on following them.
  const [followed] = useState(() => {
    const { made, kept } = both.newest();
    return kept === made ? kept : null;
  });
  // A letter that was emptied by hand is not filled again under it.
  const emptied = useOwnFollowed(() => false);

  const isChanged = (): boolean => {
    const { kept } = both.newest();
    return emptied.newest() || (kept !== '' && kept !== followed);
  };
  const wordsNow = (): string => (isChanged() ? both.newest().kept : both.newest().made);
  const [words] = useState((): Followed<string> => ({
    newest: wordsNow,
    subscribe: form.subscribe,
  }));

  return {
    words,
    isThere: useAbout(both, () => wordsNow() !== '' || isChanged()),
    isByHand: useAbout(both, isChanged),
    isBehind: useAbout(both, ({ made, kept }) => isChanged() && kept !== made && made !== ''),
    writePart(name, part) {
      form.write(name, part);
      if (!isChanged() && both.newest().kept !== '') form.write(letterPart.name, '');
    },
    write(next) {
      emptied.put(next === '');
      form.write(letterPart.name, next);
    },
    followParts() {
      emptied.put(false);
      form.write(letterPart.name, '');
    },
    put() {
      if (both.newest().kept !== wordsNow()) form.write(letterPart.name, wordsNow());
    },
  };
}
