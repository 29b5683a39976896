import { t } from '@lingui/core/macro';
import { useEffect, useState, type ReactNode } from 'react';
import { useAnnounce } from '@/ui/live-region';
import { Icon } from '@/ui/icon';
import { CopyByHand } from './copy-by-hand';
import styles from './use-copy.module.css';
import { useNameMask } from '@/ui/name-mask';

type Copying = {
  copy: (words: string) => void;
  /** 'Copied' for a while, or the words to be copied by hand where the clipboard is refused. To be drawn beside the button. */
  feedback: ReactNode;
};

/** How long (ms) it is said that words were copied. */
const saidFor = 4000;

/**
 * Puts words on the clipboard, and says so: with the nickname where names are masked, unless they are the
 * only copy there is (`asWritten`).
 */
export function useCopy(asWritten = false): Copying {
  const mask = useNameMask();
  const announce = useAnnounce();
  const [copiedAt, setCopiedAt] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string | null>(null);

  useEffect(() => {
    if (copiedAt === null) return undefined;
    const timer = setTimeout(() => setCopiedAt(null), saidFor);
    return () => clearTimeout(timer);
  }, [copiedAt]);

  async function copy(written: string): Promise<void> {
    const words = asWritten ? written : mask(written);
    const done = words === written ? t`Copied` : t`Copied, with the nickname`;
    try {
      await navigator.clipboard.writeText(words);
      setCopiedAt(performance.now());
      setSaid(done);
      announce(done);
    } catch {
      setRefused(words);
    }
  }

  return {
    copy: (words) => void copy(words),
    feedback: (
      <>
        {copiedAt === null ? null : (
          // Read aloud already.
          <span className={styles.copied} aria-hidden="true">
            <Icon name="check" small />
            <span>{said}</span>
          </span>
        )}
        {refused === null ? null : <CopyByHand words={refused} onClose={() => setRefused(null)} />}
      </>
    ),
  };
}
