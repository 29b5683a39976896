import { useEffect } from 'react';
import type { DraftEditor } from '@/store/draft-editor';
import { useJournalStore } from '@/store/journal-context';

/**
 * While an input method composes words, what another tab writes waits. It would go into the field in
 * the middle of a word, and the word's own end would then be written over it.
 */
export function useHoldWhileComposing(editor: DraftEditor): void {
  const store = useJournalStore();

  useEffect(() => {
    let release: (() => void) | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hold = (): void => {
      clearTimeout(timer);
      if (release === undefined) release = store.getState().hold(editor);
    };
    const goOn = (): void => {
      release?.();
      release = undefined;
    };
    const end = (): void => {
      // Some browsers put the words in only after they say that the composition has ended.
      clearTimeout(timer);
      timer = setTimeout(goOn);
    };
    document.addEventListener('compositionstart', hold);
    document.addEventListener('compositionend', end);
    return () => {
      clearTimeout(timer);
      goOn();
      document.removeEventListener('compositionstart', hold);
      document.removeEventListener('compositionend', end);
    };
  }, [store, editor]);
}
