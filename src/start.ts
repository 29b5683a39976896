import './styles/fonts.css';
import './styles/tokens.css';
import './styles/reset.css';
import './styles/page.css';
import './styles/type.css';
import './styles/print.css';
import './styles/away.css';
import './styles/night.css';
// What somebody new sees before the app has come is dressed by what the page itself asks for.
import './ui/horizon.module.css';
import './screens/welcome/welcome-screen.module.css';
// Read before the page is whole, and says no more where it stands.
import './app/app-root';
// oxlint-disable-next-line import/default -- Vite gives the address.
import earlyRows from './early/early-rows?worker&url';
import { afterOthers } from './storage/after-others';
import { holdJoinWord } from './store/join-word';
import { holdSharedWords } from './tools/letters/shared-words';

// What was shared stands in the address for no longer than this.
const withoutShared = holdSharedWords(location);
if (withoutShared !== null) history.replaceState(null, '', withoutShared);

// Another device's code opens everything: it stands in the address for no longer than this.
if (holdJoinWord(location)) history.replaceState(null, '', location.pathname + location.search);

/** What is drawn before the program is read first: start-check/ask-ahead.js says so, and when it stands on the screen. */
const firstWordsSeen = (): Promise<void> =>
  new Promise((resolve) => {
    if ('readFirst' in document.documentElement.dataset)
      addEventListener('read-first', () => resolve(), { once: true });
    else resolve();
  });

/**
 * What build/chunks.ts makes one file of each, all of them asked for by start-check/ask-ahead.js: run in one go, they hold an old
 * phone up for a fifth of a second. The last one begins.
 */
async function start(): Promise<void> {
  // Built like a worker, as a file that shares nothing with the program; run by the page itself.
  if ('early' in document.documentElement.dataset)
    import(/* @vite-ignore */ earlyRows).catch(() => dispatchEvent(new Event('early-rows')));
  await firstWordsSeen();
  await import('react-dom/client');
  await afterOthers();
  // What a browser knows of languages takes as long to wake as the whole of the next part.
  Intl.NumberFormat().format(0);
  await afterOthers();
  await import('./storage/browser-storage');
  await afterOthers();
  await import('./main');
}

// start-check/needs.js has asked for what the browser lacks.
if (!document.documentElement.hasAttribute('data-cannot-start'))
  start().catch((error: unknown) => {
    // It says on the page what to do where a part didn't arrive.
    dispatchEvent(new Event('start-failed'));
    throw error;
  });
