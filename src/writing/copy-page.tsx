import { useEffect, useId, useRef } from 'react';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import styles from './copy-page.module.css';

/** Puts words on the clipboard; false where the browser refuses. */
export async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

/** Where the clipboard is refused: the words, selected, ready to be copied by hand. */
export function CopyByHand({ words, onClose }: { words: string; onClose: () => void }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <Dialog
      open
      title="Copy it by hand"
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          Close
        </Button>
      }
    >
      <p>
        This browser doesn’t let the page reach the clipboard. The words are selected: copy them
        with Ctrl+C or Cmd+C, or press and hold.
      </p>
      <label className="vh" htmlFor={id}>
        Your words
      </label>
      <textarea ref={field} id={id} className={styles.words} readOnly value={words} rows={8} />
    </Dialog>
  );
}
