import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType, type Location } from 'react-router-dom';
import { asksForWriting, rowOf } from '@/paths';
import { useLock } from '@/store/lock-context';
import { focusRow } from './focus-row';

/** Where each visited screen was left: how far down, and on which link. */
type Left = { scroll: number; href: string | null };

/** Whether the same screen is asked for in other words. */
const saysMore = (before: Location, after: Location): boolean =>
  before.pathname === after.pathname && before.search !== after.search;

/**
 * On every change of screen the heading takes the focus, except where the way there asked for the
 * sheet. Going back returns to the link that led away, as far down as it was.
 */
export function Arrival({ main }: { main: RefObject<HTMLElement | null> }) {
  const location = useLocation();
  const how = useNavigationType();
  const left = useRef(new Map<string, Left>());
  const isFirst = useRef(true);
  const shownAt = useRef(location);
  const { view } = useLock();

  // Ends before the next screen is laid out: what that one scrolls is not where this one was left.
  useLayoutEffect(() => {
    const { key } = location;
    const remembered = left.current;
    const remember = (): void => {
      const active = document.activeElement;
      const href = active instanceof HTMLAnchorElement ? active.getAttribute('href') : null;
      remembered.set(key, { scroll: window.scrollY, href });
    };
    document.addEventListener('click', remember, true);
    window.addEventListener('scroll', remember, { passive: true });
    return () => {
      document.removeEventListener('click', remember, true);
      window.removeEventListener('scroll', remember);
    };
  }, [location]);

  useLayoutEffect(() => {
    // Every step to another address counts, also to the one already shown.
    const isStep = location.key !== '' && how !== NavigationType.Pop;
    const isPutRight = how === NavigationType.Replace && saysMore(shownAt.current, location);
    if (!isFirst.current && isStep && !isPutRight) window.scrollTo(0, 0);
  }, [location, how]);

  // After the layout effects, in which a sheet to write on is first laid out.
  useEffect(() => {
    const before = shownAt.current;
    shownAt.current = location;
    if (isFirst.current) {
      isFirst.current = false;
      // In place of the lock, whose button had the focus.
      if (view.getState().state === 'unlocked')
        main.current?.querySelector('h1')?.focus({ preventScroll: true });
      return;
    }
    // A screen that writes its own address more exactly was arrived at before.
    if (how === NavigationType.Replace && saysMore(before, location)) return;
    const back = how === NavigationType.Pop ? left.current.get(location.key) : undefined;
    if (back !== undefined) {
      window.scrollTo(0, back.scroll);
      const link =
        back.href === null
          ? null
          : main.current?.querySelector<HTMLElement>(`a[href="${CSS.escape(back.href)}"]`);
      if (link) {
        link.focus({ preventScroll: true });
        return;
      }
    }
    if (asksForWriting(location.state)) return;
    const row = rowOf(location.state);
    if (row !== undefined && focusRow(main.current, row)) return;
    // A form opens its draft when it is first laid out, and its heading comes with the next drawing.
    queueMicrotask(() => main.current?.querySelector('h1')?.focus({ preventScroll: true }));
  }, [location, how, main, view]);
  return null;
}
