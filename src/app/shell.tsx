import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType, Outlet, useLocation, useNavigationType } from 'react-router-dom';
import { settingsOf, type Settings } from '@/journal/settings';
import { asksForWriting } from '@/paths';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useKeptSpace } from '@/store/safety';
import { useSky } from '@/store/sky';
import { useNow } from '@/store/use-now';
import { PlainTitle } from '@/ui/document-title';
import { Toast } from '@/ui/toast';
import { AppFooter } from './app-footer';
import { AppHeader } from './app-header';
import { neutralIcon, ownTab } from './neutral-tab';
import { Notices } from './notices';
import { NewVersion } from './new-version';
import { CrisisWatch } from '@/care/crisis-watch';
import styles from './shell.module.css';

type ShellProps = {
  /** No navigation: the first run. */
  bare?: boolean;
};

/** The frame around every screen. */
export function Shell({ bare = false }: ShellProps) {
  const { plainTab } = useAppearance();
  const store = useJournalStore();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  useArrival(main);
  useKeptSpace(pathname);
  return (
    <PlainTitle value={plainTab}>
      <AppHeader bare={bare} onLeave={() => store.getState().flush()} />
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        <NewVersion />
        <Notices />
        <CrisisWatch>
          <div key={pathname} className={styles.screen}>
            <Outlet />
          </div>
        </CrisisWatch>
      </main>
      <Undo />
      {bare ? null : <AppFooter />}
    </PlainTitle>
  );
}

/** Theme, writing size and hour, on the root where the tokens read them; and the browser's tab. */
function useAppearance(): Settings {
  const facts = useJournal((state) => state.facts);
  const settings = settingsOf(facts);
  const { theme, writingSize, plainTab } = settings;
  const { hour } = useSky(useNow());
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'device') delete dataset['theme'];
    else dataset['theme'] = theme;
    dataset['writingSize'] = String(writingSize);
    dataset['hour'] = String(hour);
  }, [theme, writingSize, hour]);
  useLayoutEffect(() => {
    if (!plainTab) return undefined;
    neutralIcon();
    return ownTab;
  }, [plainTab]);
  return settings;
}

/** Where each visited screen was left: how far down, and on which link. */
type Left = { scroll: number; href: string | null };

/**
 * On every change of screen the heading takes the focus, except where the way there asked for the
 * sheet. Going back returns to the link that led away, as far down as it was.
 */
function useArrival(main: React.RefObject<HTMLElement | null>): void {
  const location = useLocation();
  const how = useNavigationType();
  const left = useRef(new Map<string, Left>());
  const isFirst = useRef(true);

  useEffect(() => {
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
    if (!isFirst.current && isStep) window.scrollTo(0, 0);
  }, [location, how]);

  // After the layout effects, in which a sheet to write on is first laid out.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
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
    // A form opens its draft when it is first laid out, and its heading comes with the next drawing.
    queueMicrotask(() => main.current?.querySelector('h1')?.focus({ preventScroll: true }));
  }, [location, how, main]);
}

function Undo() {
  const undoable = useJournal((state) => state.undoable);
  const clearUndo = useJournal((state) => state.clearUndo);
  if (undoable === null) return null;
  return (
    <Toast
      message={undoable.words}
      actionLabel="Undo"
      onAction={() => {
        clearUndo();
        undoable.undo();
      }}
      onClose={clearUndo}
    />
  );
}
