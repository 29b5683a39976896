import { afterEach, describe, expect, it, vi } from 'vitest';
import { isSafariTab } from '@/store/this-browser';
import {
  askBrowserToKeep,
  browserKeeping,
  isHomeScreenApp,
  isPrivateWindow,
} from '@/store/browser-keeping';

const agents = {
  safariOnMac:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15',
  safariOnPhone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Mobile/15E148 Safari/604.1',
  chromeOnPhone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/135.0.7049.53 Mobile/15E148 Safari/604.1',
  appOnPhone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
  chrome:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
};

const apple = 'Apple Computer, Inc.';

const browse = (userAgent: string, parts: object = {}): void => {
  vi.stubGlobal('navigator', { vendor: '', userAgent, ...parts });
};

const refusing = (name: string) => () => Promise.reject(Object.assign(new Error(name), { name }));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('Safari in a tab', () => {
  it.each<[keyof typeof agents, string, boolean]>([
    ['safariOnMac', apple, true],
    ['safariOnPhone', apple, true],
    ['chromeOnPhone', apple, false],
    ['appOnPhone', apple, false],
    ['chrome', 'Google Inc.', false],
    ['firefox', '', false],
  ])('%s', (agent, vendor, isIt) => {
    browse(agents[agent], { vendor });
    expect(isSafariTab()).toBe(isIt);
    expect(isHomeScreenApp()).toBe(false);
  });

  it('is not its Home Screen app', () => {
    browse(agents.safariOnPhone, { vendor: apple, standalone: true });
    expect(isSafariTab()).toBe(false);
    expect(isHomeScreenApp()).toBe(true);
  });
});

describe('a private window', () => {
  it('is known in Firefox, which refuses its file system there', async () => {
    browse(agents.firefox, { storage: { getDirectory: refusing('SecurityError') } });
    expect(await isPrivateWindow()).toBe(true);
  });

  it('is not claimed where anything else could be the reason', async () => {
    browse(agents.firefox, { storage: { getDirectory: refusing('NotAllowedError') } });
    expect(await isPrivateWindow()).toBe(false);
    browse(agents.chrome, { storage: { getDirectory: refusing('SecurityError') } });
    expect(await isPrivateWindow()).toBe(false);
    browse(agents.firefox);
    expect(await isPrivateWindow()).toBe(false);
  });
});

describe('the browser’s promise', () => {
  it('is what the browser says', async () => {
    const storage = {
      persisted: () => Promise.resolve(false),
      persist: () => Promise.resolve(true),
    };
    browse(agents.chrome, { storage });
    expect(await browserKeeping()).toBe('not-kept');
    expect(await askBrowserToKeep()).toBe('kept');
  });

  it('is unknown where the browser has no word on it, or goes wrong', async () => {
    browse(agents.chrome);
    expect([await browserKeeping(), await askBrowserToKeep()]).toEqual(['unknown', 'unknown']);
    const storage = { persisted: refusing('TypeError'), persist: refusing('TypeError') };
    browse(agents.chrome, { storage });
    expect([await browserKeeping(), await askBrowserToKeep()]).toEqual(['unknown', 'unknown']);
  });
});
