import { t } from '@lingui/core/macro';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useEffect, useRef } from 'react';
import { Icon } from '@/ui/icon';
import { useAnnounce } from '@/ui/live-region';
import { awayPage, leave } from './leave';
import styles from './quick-exit.module.css';
import { useShiftPresses } from './use-shift-presses';

type ExitLinkProps = {
  /** Keeps what is not kept yet, in the same turn. */
  onLeave: () => void;
};
type QuickExitProps = ExitLinkProps & {
  /** Whether Shift, three times, leaves too. */
  byShift: boolean;
};

const countdown: Record<number, string> = {
  0: t`Quick exit cancelled`,
  1: t`Shift, press 2 more times to exit`,
  2: t`Shift, press 1 more time to exit`,
};

/** A link under the button's role: it still leads away where scripts have come to a halt. */
function exitLink(onLeave: () => void) {
  return {
    href: awayPage,
    rel: 'nofollow noreferrer',
    role: 'button',
    draggable: false,
    // HeldPresses lets it through at any time.
    'data-leaves': '',
    onClick: (event: MouseEvent): void => {
      event.preventDefault();
      leave(onLeave);
    },
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== ' ') return;
      event.preventDefault();
      leave(onLeave);
    },
  };
}

/** Top right on every screen; also Shift three times, which its dots count. */
export function QuickExit({ onLeave, byShift }: QuickExitProps) {
  const presses = useShiftPresses(byShift, () => leave(onLeave));
  const announce = useAnnounce();
  const announced = useRef(0);

  useEffect(() => {
    if (presses === announced.current) return;
    announced.current = presses;
    const words = countdown[presses];
    if (words !== undefined) announce(words);
  }, [presses, announce]);

  return (
    <a
      className={styles.exit}
      title={byShift ? t`Shift, three times quickly, does the same` : undefined}
      {...exitLink(onLeave)}
    >
      <Icon name="exit" small />
      <span>{t`Quick exit`}</span>
      {presses > 0 && (
        <span className={styles.dots} aria-hidden="true">
          {[1, 2, 3].map((dot) => (
            <i key={dot} data-on={dot <= presses} />
          ))}
        </span>
      )}
    </a>
  );
}

/** The same way out at the very start of the page, for the keyboard and the ear. */
export function EarlyQuickExit({
  onLeave,
  className,
}: ExitLinkProps & { className?: string | undefined }) {
  return <a className={className} {...exitLink(onLeave)}>{t`Quick exit: leave this site now`}</a>;
}
