import { t } from '@lingui/core/macro';
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useAnnounce } from '@/ui/live-region';
import { partAsked, partPath } from '@/paths';

type Shown = number | 'all';

/**
 * The part that the address asks for, counted from 1, or all of them; and the way to another. An address
 * that asks for none comes to ask for the one it opened at, so that a reload stays there.
 */
export function useShownPart(total: number, opensAt: Shown): [Shown, (part: Shown) => void] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const asked = partAsked(search, total);
  const shown = asked ?? opensAt;

  useEffect(() => {
    if (asked === undefined) void navigate(partPath(pathname, shown), { replace: true });
  }, [asked, navigate, pathname, shown]);

  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    announce(shown === 'all' ? t`All parts are shown` : t`${shown} of ${total} parts`);
  }, [announce, shown, total]);

  return [shown, (part) => void navigate(partPath(pathname, part))];
}
