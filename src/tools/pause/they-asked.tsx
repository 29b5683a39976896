import { WhatTheyAskedFor } from '@/care/what-they-asked-for';
import { pauseWords } from '@/guide/path-words';
import type { Safety } from '@/journal/safety';
import { useSafety } from '@/store/safety';

/** What they asked for, where the pull to write is strongest: in their words, and in one line. */
export function TheyAsked() {
  const said = saidOf(useSafety());
  return (
    <>
      <WhatTheyAskedFor />
      {said === null ? null : <p>{pauseWords[said]}</p>}
    </>
  );
}

function saidOf({ askedForRoom, hasOrder, mayHaveOrder }: Safety): keyof typeof pauseWords | null {
  if (hasOrder) return 'order';
  if (askedForRoom !== 'no') return askedForRoom;
  return mayHaveOrder ? 'mayBeOrder' : null;
}
