import { t } from '@lingui/core/macro';
import { useEffect, useRef, useState } from 'react';
import type { Strength } from '@/lock/strength';
import { useAnnounce } from '@/ui/live-region';

/** Long enough that nothing is said in the middle of a word, in ms. */
const pause = 900;

/** Where it cannot be judged (with no connection, say), nobody is kept from choosing it. */
export async function judge(passphrase: string): Promise<Pick<Strength, 'words' | 'isWeak'>> {
  try {
    return await (await import('@/lock/strength')).strengthOf(passphrase);
  } catch {
    return { words: t`How strong it is could not be judged just now`, isWeak: false };
  }
}

/** How strong a passphrase is, in words, once the typing pauses; '' before. Seen, and said politely. */
export function useStrength(passphrase: string): string {
  const announce = useAnnounce();
  const [judged, setJudged] = useState({ passphrase: '', words: '' });
  const latest = useRef(passphrase);

  useEffect(() => {
    latest.current = passphrase;
    if (passphrase === '') return undefined;
    const timer = setTimeout(() => {
      void judge(passphrase).then(({ words }) => {
        // Typed on meanwhile, or gone.
        if (latest.current !== passphrase) return;
        setJudged({ passphrase, words });
        announce(words);
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      latest.current = '';
    };
  }, [announce, passphrase]);

  return passphrase !== '' && judged.passphrase === passphrase ? `${judged.words}.` : '';
}
