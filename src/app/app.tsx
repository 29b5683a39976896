import { useEffect } from 'react';
import { JournalProvider } from '@/store/journal-context';
import type { JournalStore } from '@/store/journal-store';
import type { Tool } from '@/tool-kit/tool';
import { ToolsProvider } from '@/tool-kit/tools-context';
import { everyTool } from '@/tools/every-tool';
import { SearchProvider } from '@/search/search-context';
import { LiveRegion } from '@/ui/live-region';
import { Discretion } from './discretion';
import { ErrorScreen } from './error-screen';
import { ExitCover } from './exit-cover';
import { AppRoutes } from './routes';
import { HeldPresses } from './held-presses';
import { useOnePress } from './use-one-press';

type AppProps = { store: JournalStore; tools?: readonly Tool[] };

/** Everything below the router: one journal, one live region, one frame. */
export function App({ store, tools = everyTool }: AppProps) {
  useKeptOnLeaving(store);
  useOnePress();
  return (
    <ErrorScreen>
      <LiveRegion>
        <JournalProvider store={store}>
          <ToolsProvider value={tools}>
            <HeldPresses />
            <Discretion>
              <ExitCover>
                <SearchProvider>
                  <AppRoutes />
                </SearchProvider>
              </ExitCover>
            </Discretion>
          </ToolsProvider>
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
