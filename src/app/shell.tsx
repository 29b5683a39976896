import { t } from '@lingui/core/macro';
import { useRef, useState, type ReactNode } from 'react';
import { NavigationType, Outlet, useLocation, useNavigationType } from 'react-router-dom';
import { classNames } from '@/ui/class-names';
import { settingsOf } from '@/journal/settings';
import { useJournal, useJournalStore } from '@/store/journal-context';
import { useLock } from '@/store/lock-context';
import { useKeptSpace } from '@/store/safety';
import { PlainTitle } from '@/ui/document-title';
import { SpellChecking } from '@/ui/own-words';
import { PartBoundary } from '@/ui/part-boundary';
import { AppFooter } from './app-footer';
import { AppHeader } from './app-header';
import { Appearance } from './appearance';
import { Arrival } from './arrival';
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
          <PartBoundary name={t`The way to take it back`}>
            <Undo />
          </PartBoundary>
        </AppHeader>
        <main ref={main} id="main" tabIndex={-1} className={styles.main}>
          <PartBoundary name={t`The offer of a newer version`}>
            <NewVersion />
          </PartBoundary>
          <PartBoundary name={t`The notices`}>
            {isOpen ? (
              <>
                <Relocked />
                <Notices />
              </>
            ) : null}
          </PartBoundary>
          <PartBoundary about={pathname}>{isOpen ? <SyncNews /> : null}</PartBoundary>
          <CrisisWatch>
            <Place key={pathname}>
              <ScreenBoundary address={pathname}>
                {isAtLock ? <UnlockScreen /> : <Outlet />}
              </ScreenBoundary>
            </Place>
          </CrisisWatch>
        </main>
        <PartBoundary name={t`The way to find things`}>{isOpen ? <Finder /> : null}</PartBoundary>
        <PartBoundary name={t`The warning that it locks soon`}>
          <AboutToLock />
        </PartBoundary>
        <PartBoundary name={t`The foot of the page`}>{bare ? null : <AppFooter />}</PartBoundary>
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

/** Where the screen of one address stands. The first one is simply there; the next fade in. */
function Place({ children }: { children: ReactNode }) {
  const { key } = useLocation();
  const how = useNavigationType();
  const [isNext] = useState(key !== 'default' && how !== NavigationType.Replace);
  return <div className={classNames(styles.screen, isNext && styles.next)}>{children}</div>;
}

/** Keeps the answers of the safety questions in step with where the person is. */
function KeptSpace() {
  useKeptSpace(useLocation().pathname);
  return null;
}
