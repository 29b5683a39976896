import { useEffect, useState } from 'react';
import { Button } from './button';
import { useAnnounce } from './live-region';
import styles from './toast.module.css';
import { isKeyOfComposition } from './use-composition';

type ToastProps = {
  message: string;
  /** The way back, such as 'Undo'. */
  actionLabel: string;
  onAction: () => void;
  onClose: () => void;
};

/** In ms; it starts again whenever the pointer or the focus has been on the toast. */
const stays = 10_000;

/** Only for what can be taken back. It announces itself. */
export function Toast({ message, actionLabel, onAction, onClose }: ToastProps) {
  const [isHovered, setIsHovered] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  const isHeld = isHovered || isFocused;
  const announce = useAnnounce();

  useEffect(
    () => announce(`${message} ${actionLabel} available`),
    [announce, message, actionLabel],
  );

  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onClose, stays);
    return () => clearTimeout(timer);
  }, [isHeld, onClose]);

  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || isKeyOfComposition(event)) return;
      // An open dialog is nearer, and Escape belongs to it.
      if (document.querySelector('dialog[open]') === null) onClose();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [onClose]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- nothing is operated here, the time only waits.
    <section
      aria-label="Message"
      className={styles.toast}
      data-toast=""
      onPointerEnter={() => setIsHovered(true)}
      onPointerLeave={() => setIsHovered(false)}
      onFocus={() => setIsFocused(true)}
      onBlur={() => setIsFocused(false)}
    >
      <p>{message}</p>
      <Button variant="text" size="small" onClick={onAction}>
        {actionLabel}
      </Button>
    </section>
  );
}
