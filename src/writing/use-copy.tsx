import { useEffect, useState, type ReactNode } from 'react';
import { useAnnounce } from '@/ui/live-region';
import { Icon } from '@/ui/icon';
import { CopyByHand } from './copy-by-hand';
import styles from './use-copy.module.css';

type Copying = {
  copy: (words: string) => void;
  /** 'Copied' for a while, or the words to be copied by hand where the clipboard is refused. To be drawn beside the button. */
  feedback: ReactNode;
};

/** How long (ms) it is said that words were copied. */
const saidFor = 4000;

/** Puts words on the clipboard, and says so. */
export function useCopy(): Copying {
  const announce = useAnnounce();
  const [copiedAt, setCopiedAt] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  useEffect(() => {
    if (copiedAt === null) return undefined;
    const timer = setTimeout(() => setCopiedAt(null), saidFor);
    return () => clearTimeout(timer);
  }, [copiedAt]);

  async function copy(words: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(words);
      setCopiedAt(performance.now());
      announce('Copied');
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
            Copied
          </span>
        )}
        {refused === null ? null : <CopyByHand words={refused} onClose={() => setRefused(null)} />}
      </>
    ),
  };
}
