import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app/app';
import { holdMovedTexts } from './app/moved-texts';
import { startOffline } from './app/offline';
import { appRoot } from './app/app-root';
import { backupFileMemory } from './storage/backup-file';
import { openBrowserStorage } from './storage/browser-storage';
import { openEarlyLook } from './storage/early-look';
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

async function start(into: HTMLElement): Promise<void> {
  const store = createJournalStore({
    storage: openBrowserStorage(),
    backupFile: backupFileMemory,
    earlyLook: openEarlyLook(),
    now: () => Date.now(),
    newId,
  });
  await store.getState().open();
  // Until here it says by itself why nothing is seen, should something stop the start.
  document.getElementById('plain-page')?.remove();
  holdMovedTexts(document.body);
  createRoot(into).render(
    <StrictMode>
      <BrowserRouter basename={appRoot}>
        <App store={store} />
      </BrowserRouter>
    </StrictMode>,
  );
  startOffline();
}

// public/start-check.js has asked for what the browser lacks.
if (!document.documentElement.hasAttribute('data-cannot-start')) await start(root);
