import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useId, useRef } from 'react';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import styles from './copy-by-hand.module.css';
import { useOwnWords } from '@/ui/own-words';

/** Where the clipboard is refused: the words, selected, ready to be copied by hand. */
export function CopyByHand({ words, onClose }: { words: string; onClose: () => void }) {
  const ownWords = useOwnWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <Dialog
      open
      title={t`Copy it by hand`}
      onClose={onClose}
      actions={<Button variant="primary" onClick={onClose}>{t`Close`}</Button>}
    >
      <p>
        <Trans>
          This browser doesn’t let the page reach the clipboard. The words are selected: copy them
          with Ctrl+C or Cmd+C, or press and hold.
        </Trans>
      </p>
      <label className="vh" htmlFor={id}>{t`Your words`}</label>
      <textarea
        {...ownWords}
        ref={field}
        id={id}
        className={styles.words}
        readOnly
        value={words}
        rows={8}
      />
    </Dialog>
  );
}
