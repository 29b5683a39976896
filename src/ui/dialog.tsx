import type { ReactNode, RefObject } from 'react';
import { useId, useLayoutEffect, useRef } from 'react';
import styles from './dialog.module.css';

type DialogProps = {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** The safe one first. */
  actions: ReactNode;
  /** Takes the focus in the heading's place, where there is nothing to read before it. */
  first?: RefObject<HTMLElement | null>;
};

/**
 * A native modal dialog. The heading takes the focus, so that the question is read before an answer
 * is under the finger; on closing, the browser gives the focus back to where it was.
 */
export function Dialog({ open, title, onClose, children, actions, first }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || element === null) return undefined;
    element.showModal();
    (first?.current ?? heading.current)?.focus();
    // Also when the dialog is taken away while open, or the focus would be lost.
    return () => element.close();
  }, [first, open]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A browser may close it without asking, at a second Escape.
      onClose={(event) => {
        if (open && !event.currentTarget.open) onClose();
      }}
    >
      {open && (
        <>
          <h2 ref={heading} id={id} tabIndex={-1}>
            {title}
          </h2>
          <div className={styles.body}>{children}</div>
          <div className="actions">{actions}</div>
        </>
      )}
    </dialog>
  );
}
