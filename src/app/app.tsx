import { useEffect } from 'react';
import { JournalProvider } from '@/store/journal-context';
import type { JournalStore } from '@/store/journal-store';
import { LiveRegion } from '@/ui/live-region';
import { ErrorScreen } from './error-screen';
import { ExitCover } from './exit-cover';
import { AppRoutes } from './routes';

/** Everything below the router: one journal, one live region, one frame. */
export function App({ store }: { store: JournalStore }) {
  useKeptOnLeaving(store);
  return (
    <ErrorScreen>
      <LiveRegion>
        <JournalProvider store={store}>
          <ExitCover>
            <AppRoutes />
          </ExitCover>
        </JournalProvider>
      </LiveRegion>
    </ErrorScreen>
  );
}

/** The last chance to keep what was typed: when the page is hidden, left or closed. */
function useKeptOnLeaving(store: JournalStore): void {
  useEffect(() => {
    const keep = (): void => store.getState().flush();
    const keepWhenHidden = (): void => {
      if (document.visibilityState === 'hidden') keep();
    };
    document.addEventListener('visibilitychange', keepWhenHidden);
    window.addEventListener('pagehide', keep);
    window.addEventListener('beforeunload', keep);
    return () => {
      document.removeEventListener('visibilitychange', keepWhenHidden);
      window.removeEventListener('pagehide', keep);
      window.removeEventListener('beforeunload', keep);
    };
  }, [store]);
}
