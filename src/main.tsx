import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app/app';
import { holdMovedTexts } from './app/moved-texts';
import { startOffline } from './app/offline';
import { backupFileMemory } from './storage/backup-file';
import { openBrowserStorage } from './storage/browser-storage';
import { createJournalStore } from './store/journal-store';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/reset.css';
import './styles/page.css';
import './styles/type.css';
import './styles/print.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');

/** 64 random bits in hex; randomUUID would ask for a secure origin. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const store = createJournalStore({
  storage: openBrowserStorage(),
  backupFile: backupFileMemory,
  now: () => Date.now(),
  newId,
});

await store.getState().open();

holdMovedTexts(document.body);
createRoot(root).render(
  <StrictMode>
    <BrowserRouter>
      <App store={store} />
    </BrowserRouter>
  </StrictMode>,
);

startOffline();
