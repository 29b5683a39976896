import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import { useJournal } from '@/store/journal-context';
import type { Undoable } from '@/store/journal-store';
import { useAnnounce } from '@/ui/live-region';
import { Toast } from '@/ui/toast';
import { focusRow } from './focus-row';

/** The last thing that can be taken back, for a while. */
export function Undo() {
  const undoable = useJournal((state) => state.undoable);
  const clearUndo = useJournal((state) => state.clearUndo);
  const announce = useAnnounce();
  const [undone, setUndone] = useState<{ back: Undoable['back'] } | null>(null);

  // The button that was pressed is gone: the focus goes to what came back, or to the screen's heading.
  useEffect(() => {
    if (undone === null || document.activeElement !== document.body) return;
    const main = document.querySelector<HTMLElement>('main');
    const { entry, draft = '' } = undone.back ?? {};
    const sheet = main?.querySelector<HTMLElement>(`[data-draft="${CSS.escape(draft)}"] h2`);
    if (sheet) {
      sheet.focus();
      return;
    }
    if (entry !== undefined && focusRow(main, entry)) return;
    main?.querySelector('h1')?.focus({ preventScroll: true });
  }, [undone]);

  if (undoable === null) return null;
  return (
    <Toast
      // Each has the whole time, also the second of two that say the same.
      key={undoable.turn}
      message={undoable.words}
      actionLabel={t`Undo`}
      onAction={() => {
        clearUndo();
        undoable.undo();
        announce(t`Undone.`);
        setUndone({ back: undoable.back });
      }}
      takesFocus={undoable.back !== undefined}
      onClose={clearUndo}
    />
  );
}
