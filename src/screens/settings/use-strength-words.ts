import { useEffect, useState } from 'react';

/** How long a passphrase would hold, in words, while it is typed; undefined before there is anything to say. */
export function useStrengthWords(passphrase: string): string | undefined {
  const [words, setWords] = useState<string>();
  useEffect(() => {
    let isOver = false;
    async function judge(): Promise<void> {
      // A large list of what people choose: loaded where something is chosen.
      const { strengthOf } = await import('@/lock/strength');
      const { words: judged } = await strengthOf(passphrase);
      if (!isOver) setWords(judged);
    }
    // Without it the passphrase is as good, and nothing is said of it.
    if (passphrase !== '') judge().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [passphrase]);
  return passphrase === '' ? undefined : words;
}
