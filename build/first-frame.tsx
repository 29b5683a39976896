import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Route, Routes, StaticRouter } from 'react-router-dom';
import { App } from '@/app/app';
import { loadAt } from '@/app/late-routes';
import { routesWith } from '@/app/routes';
import { Shell } from '@/app/shell';
import { guide, pagesOf } from '@/guide/guide';
import { pagePath, paths } from '@/paths';
import type { JournalStorage } from '@/storage/port';
import { JournalProvider } from '@/store/journal-context';
import { createJournalStore } from '@/store/journal-store';
import { SearchProvider } from '@/search/search-context';
import { LiveRegion } from '@/ui/live-region';
import { emptyStorage } from '@/app/lock/empty-storage';
import { everyTool } from '@/tools/every-tool';
import type { EarlyPieces } from '@/early/pieces';
import { earlyPieces } from './early-pieces';

const nothing: JournalStorage = emptyStorage({
  locked: {
    empty: () => Promise.resolve({ saved: false, why: 'blocked', verified: false }),
    copy: () => Promise.resolve(null),
    isPaired: () => Promise.resolve(false),
  },
  openStorage: () => nothing,
});

/** A journal of nobody, which is never read: what is drawn of it is the same at every build. */
const store = createJournalStore({
  storage: nothing,
  now: () => 0,
  newId: () => '',
});

/** A whole screen, inside the same parts as in src/main.tsx: the app takes it over as it stands. */
async function screenAt(path: string): Promise<string> {
  await loadAt(routesWith(everyTool), path);
  return renderToString(
    <StrictMode>
      <StaticRouter location={path}>
        <App store={store} />
      </StaticRouter>
    </StrictMode>,
  );
}

/** Round every other screen. The foot stands below what nobody knows the height of yet. */
function frame(): string {
  const whole = renderToString(
    <StaticRouter location="/-">
      <LiveRegion>
        <JournalProvider store={store}>
          <SearchProvider>
            <Routes>
              <Route path="*" element={<Shell />} />
            </Routes>
          </SearchProvider>
        </JournalProvider>
      </LiveRegion>
    </StaticRouter>,
  );
  const [before, foot, after] = whole.split(/(?=<footer)|(?<=<\/footer>)/);
  if (foot === undefined) throw new Error('The frame has no foot.');
  return `${before}${after ?? ''}`;
}

/** Every page of the guide that somebody new would find a sheet on, by its address. */
async function questions(): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>();
  for (const stage of guide)
    for (const { prompt } of pagesOf(stage)) {
      const path = pagePath(stage.slug, prompt.slug);
      const screen = await screenAt(path);
      if (screen.split('<textarea').length === 2) drawn.set(path, screen);
    }
  return drawn;
}

/** What start-check/draw-first.js draws while the app is on its way: the same for everybody, and for somebody new. */
export type FirstFrames = {
  /** What src/early draws the journal from. */
  early: EarlyPieces;
  templates: Readonly<Record<'welcome' | 'frame', string>>;
  questions: ReadonlyMap<string, string>;
};

export async function firstFrames(): Promise<FirstFrames> {
  return {
    templates: { welcome: await screenAt(paths.welcome), frame: frame() },
    questions: await questions(),
    early: earlyPieces(store),
  };
}
