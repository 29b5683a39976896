import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { App } from '@/app/app';
import { createJournalStore } from '@/store/journal-store';
import type { Tool } from '@/tool-kit/tool';
import { everyTool } from '@/tools/every-tool';
import { fetchScreens } from './fetch-screens';
import { FaultyBrowser, type FaultyTab } from './faulty-browser';

let ids = 0;

/** The whole app at an address, over the real storage engine in a browser that can go wrong on demand. */
export async function renderApp(
  address = '/',
  browser = new FaultyBrowser(),
  tools: readonly Tool[] = everyTool,
) {
  await fetchScreens(tools);
  const tab: FaultyTab = browser.openTab();
  const store = createJournalStore({
    storage: tab.storage,
    now: () => Date.now(),
    newId: () => `id${(ids += 1)}`,
  });
  await store.getState().open();
  const view = render(
    <MemoryRouter initialEntries={[address]}>
      <App store={store} tools={tools} />
    </MemoryRouter>,
  );
  return { ...view, browser, tab, store, user: userEvent.setup() };
}
