import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import { Button } from './button';
import { useAnnounce } from './live-region';
import styles from './toast.module.css';
import { isKeyOfComposition } from './use-composition';
import { useNextStop } from './use-next-stop';

type ToastProps = {
  message: string;
  /** The way back, such as 'Undo'. */
  actionLabel: string;
  onAction: () => void;
  /** Whether what came back takes the focus; it returns to where it was otherwise. */
  takesFocus?: boolean;
  onClose: () => void;
};

/** In ms; it starts again whenever the pointer or the focus has been on the toast. */
const stays = 10_000;

/** Only for what can be taken back. It announces itself, and its button is the next stop of the Tab key. */
export function Toast(props: ToastProps) {
  const { message, actionLabel, onAction, takesFocus = false, onClose } = props;
  const [isHovered, setIsHovered] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  const isHeld = isHovered || isFocused;
  const announce = useAnnounce();
  const { stop: wayBack, goBack } = useNextStop(message);

  useEffect(
    () => announce(t`${message} ${actionLabel} available`),
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
      if (document.querySelector('dialog[open]') !== null) return;
      goBack();
      onClose();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [onClose, goBack]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- nothing is operated here, the time only waits.
    <section
      aria-label={t`Message`}
      className={styles.toast}
      data-toast=""
      onPointerEnter={() => setIsHovered(true)}
      onPointerLeave={() => setIsHovered(false)}
      onFocus={() => setIsFocused(true)}
      onBlur={() => setIsFocused(false)}
    >
      <p>{message}</p>
      <Button
        ref={wayBack}
        variant="text"
        size="small"
        onClick={() => {
          if (!takesFocus) goBack();
          onAction();
        }}
      >
        {actionLabel}
      </Button>
    </section>
  );
}
