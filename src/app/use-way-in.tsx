import { t } from '@lingui/core/macro';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { paths } from '@/paths';
import { Button } from '@/ui/button';

/** What shows nothing of the journal, and so stays there while it is locked. */
export const shownWhileLocked = [paths.support, paths.about, paths.pause] as const;

type WayIn = {
  /** The address last asked for that has to wait until the journal is open. */
  asked: string;
  /** Whether the lock stands in place of a screen that could be shown. */
  isAtLock: boolean;
  wayIn: ReactNode;
};

/** From Support, About and Pause of a locked journal to where it is opened; that screen comes back then. */
export function useWayIn(isLocked: boolean): WayIn {
  const { pathname, search, key } = useLocation();
  const [asked, setAsked] = useState<string>(paths.start);
  /** The visit on which the way in was asked for. */
  const [askedOn, setAskedOn] = useState<string | null>(null);
  const isShown = shownWhileLocked.some((path) => path === pathname.replace(/\/$/, ''));
  const address = `${pathname}${search}`;
  if (isLocked && !isShown && asked !== address) setAsked(address);
  const isAtLock = isLocked && isShown && askedOn === key;
  return {
    asked,
    isAtLock,
    wayIn:
      isLocked && isShown && !isAtLock ? (
        <Button
          variant="text"
          size="small"
          data-way-in=""
          onClick={() => setAskedOn(key)}
        >{t`Open the journal`}</Button>
      ) : null,
  };
}
