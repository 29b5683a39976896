import { useEffect, useLayoutEffect, useRef } from 'react';
import {
  type Location,
  NavigationType,
  Outlet,
  useLocation,
  useNavigationType,
} from 'react-router-dom';
import { factOf } from '@/journal/facts';
import { settingsOf } from '@/journal/settings';
import { asksForWriting, rowOf } from '@/paths';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { useKeptSpace } from '@/store/safety';
import { useSky } from '@/store/sky';
import { useNow } from '@/store/use-now';
import { PlainTitle } from '@/ui/document-title';
import { SpellChecking } from '@/ui/own-words';
import { PartBoundary } from '@/ui/part-boundary';
import { AppFooter } from './app-footer';
import { AppHeader } from './app-header';
import { neutralIcon, ownTab, plainApp } from './neutral-tab';
import { focusRow } from './focus-row';
import { Finder } from './finder';
import { Notices } from './notices';
import { SyncNews } from './sync-news';
import { NewVersion } from './new-version';
import { CrisisWatch } from '@/care/crisis-watch';
import { ScreenBoundary } from './screen-boundary';
import { Undo } from './undo';
import { AboutToLock } from './about-to-lock';
import { UnlockScreen } from './unlock-screen';
import { useWayIn } from './use-way-in';
import { JournalAhead } from './journal-ahead';
import { useLockKeys } from './use-lock-keys';
import { Relocked } from './relocked';
import styles from './shell.module.css';

type ShellProps = {
  /** No navigation: the first run. */
  bare?: boolean;
};

/** The frame around every screen. */
export function Shell({ bare = false }: ShellProps) {
  const { plainTab, spellChecking, exitByShift } = settingsOf(useJournal((state) => state.facts));
  const { leave, state } = useLock();
  const isOpen = state === 'none' || state === 'unlocked';
  useLockKeys();
  const store = useJournalStore();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const { asked, isAtLock, wayIn } = useWayIn(!isOpen);
  function keepAndLeave(): void {
    try {
      store.getState().flush();
    } finally {
      leave();
    }
  }
  return (
    <PlainTitle value={plainTab || !isOpen}>
      <SpellChecking value={spellChecking}>
        <AppHeader
          bare={bare}
          onLeave={keepAndLeave}
          exitByShift={exitByShift}
          home={isOpen ? undefined : asked}
          wayIn={wayIn}
        >
          <PartBoundary name="The way to take it back">
            <Undo />
          </PartBoundary>
        </AppHeader>
        <main ref={main} id="main" tabIndex={-1} className={styles.main}>
          <PartBoundary name="The offer of a newer version">
            <NewVersion />
          </PartBoundary>
          <PartBoundary name="The notices">
            {isOpen ? (
              <>
                <Relocked />
                <Notices />
              </>
            ) : null}
          </PartBoundary>
          <PartBoundary about={pathname}>{isOpen ? <SyncNews /> : null}</PartBoundary>
          <CrisisWatch>
            <div key={pathname} className={styles.screen}>
              <ScreenBoundary address={pathname}>
                {isAtLock ? <UnlockScreen /> : <Outlet />}
              </ScreenBoundary>
            </div>
          </CrisisWatch>
        </main>
        <PartBoundary name="The way to find things">{isOpen ? <Finder /> : null}</PartBoundary>
        <PartBoundary name="The warning that it locks soon">
          <AboutToLock />
        </PartBoundary>
        <PartBoundary name="The foot of the page">{bare ? null : <AppFooter />}</PartBoundary>
        <PartBoundary about={pathname}>
          <Appearance />
        </PartBoundary>
        <PartBoundary about={pathname}>
          <Arrival main={main} />
        </PartBoundary>
        <PartBoundary about={pathname}>
          <KeptSpace />
        </PartBoundary>
        <PartBoundary>{isOpen ? <JournalAhead /> : null}</PartBoundary>
      </SpellChecking>
    </PlainTitle>
  );
}

/** How long the colours take to reach the next hour, and a little more, in ms. */
const skyMoves = 1700;

/** Theme, writing size and hour, on the root where the tokens read them; and the browser's tab. */
function Appearance() {
  const facts = useJournal((state) => state.facts);
  const { theme, writingSize, plainTab } = settingsOf(facts);
  const { hour } = useSky(useNow());
  const { state } = useLock();
  const isLocked = state === 'locked' || state === 'damaged';
  useLayoutEffect(() => {
    // What a locked journal has chosen is not known: the look of the first frame stays.
    if (isLocked) return;
    const { dataset } = document.documentElement;
    if (theme === 'device') delete dataset['theme'];
    else dataset['theme'] = theme;
    dataset['writingSize'] = String(writingSize);
  }, [isLocked, theme, writingSize]);
  const hourBefore = useRef<number | null>(null);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const moves = hourBefore.current !== null && hour === hourBefore.current + 1;
    hourBefore.current = hour;
    if (moves) dataset['skyMoves'] = '';
    dataset['hour'] = String(hour);
    if (!moves) return undefined;
    const stand = (): void => void delete dataset['skyMoves'];
    const timer = setTimeout(stand, skyMoves);
    return () => {
      clearTimeout(timer);
      stand();
    };
  }, [hour]);
  useLayoutEffect(() => {
    if (!plainTab) return undefined;
    neutralIcon();
    return ownTab;
  }, [plainTab]);
  const isPlainApp = factOf(facts, 'plainApp');
  useEffect(() => (isPlainApp ? plainApp() : undefined), [isPlainApp]);
  return null;
}

/** Where each visited screen was left: how far down, and on which link. */
type Left = { scroll: number; href: string | null };

/** Whether the same screen is asked for in other words. */
const saysMore = (before: Location, after: Location): boolean =>
  before.pathname === after.pathname && before.search !== after.search;

/**
 * On every change of screen the heading takes the focus, except where the way there asked for the
 * sheet. Going back returns to the link that led away, as far down as it was.
 */
function Arrival({ main }: { main: React.RefObject<HTMLElement | null> }) {
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

/** Keeps the answers of the safety questions in step with where the person is. */
function KeptSpace() {
  useKeptSpace(useLocation().pathname);
  return null;
}
