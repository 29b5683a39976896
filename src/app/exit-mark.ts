/** Says nothing to somebody who looks through the browser's stores. */
const key = 'away';

/**
 * Enough for a page that comes back from the browser's memory. Where sessionStorage is refused the
 * journal's own storage is refused with it, and a page that is loaded anew has nothing to cover.
 */
let hasLeft = false;

/** Marks this tab as left in a hurry; a tab that is closed and reopened keeps the mark. */
export function markLeft(): void {
  hasLeft = true;
  try {
    sessionStorage.setItem(key, '1');
  } catch {
    // Refused, or full: the mark above stands.
  }
}

/** Whether this tab was left by Quick exit and nobody has said since that they are back. */
export function isCovered(): boolean {
  if (hasLeft) return true;
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function clearMark(): void {
  hasLeft = false;
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Where it cannot be taken away it could not be set.
  }
}
