/**
 * What can be told of the browser the journal is kept in, where that changes what a person has to
 * know. Each answer is a yes only when it is sure; nothing here is stored, and nothing throws.
 */

export const agent = (): string => navigator.userAgent;

export const isApple = (): boolean => navigator.vendor.startsWith('Apple');

/** Opened from a Home Screen or dock, in a window of its own. */
export function isInstalled(): boolean {
  const standalone: unknown = 'standalone' in navigator ? navigator.standalone : undefined;
  if (standalone === true) return true;
  const { matchMedia: match } = globalThis as Partial<Pick<Window, 'matchMedia'>>;
  return match?.('(display-mode: standalone)').matches === true;
}

/**
 * Safari itself, in a tab: it removes what pages keep after seven days of use without a visit
 * (WebKit's tracking prevention). Other browsers on iOS name themselves in the agent.
 */
export const isSafariTab = (): boolean =>
  isApple() &&
  !isInstalled() &&
  / Version\/\d.* Safari\//.test(agent()) &&
  !/(CriOS|FxiOS|EdgiOS|OPiOS|OPT|DuckDuckGo|GSA)\//.test(agent());

/** 'unknown' where the browser has no word on it. */
export type Keeping = 'kept' | 'not-kept' | 'unknown';
