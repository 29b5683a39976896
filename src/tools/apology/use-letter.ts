import { useState } from 'react';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { letterPart, type ApologyCard, type release } from './apology';
import { apologyLetter } from './apology-letter';
import type { apologyPage } from './page';

export type Letter = {
  /** The letter as it is shown, copied and kept. */
  words: string;
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
  const made = apologyLetter((name) => form.words(name));
  const kept = form.words(letterPart.name);
  // A letter kept as its parts made it goes on following them.
  const [followed] = useState(() => (kept === made ? kept : null));
  // A letter that was emptied by hand is not filled again under it.
  const [isEmptied, setIsEmptied] = useState(false);
  const isByHand = isEmptied || (kept !== '' && kept !== followed);
  const words = isByHand ? kept : made;

  return {
    words,
    isByHand,
    isBehind: isByHand && kept !== made && made !== '',
    writePart(name, part) {
      form.write(name, part);
      if (!isByHand && kept !== '') form.write(letterPart.name, '');
    },
    write(next) {
      setIsEmptied(next === '');
      form.write(letterPart.name, next);
    },
    followParts() {
      setIsEmptied(false);
      form.write(letterPart.name, '');
    },
    put() {
      if (kept !== words) form.write(letterPart.name, words);
    },
  };
}
