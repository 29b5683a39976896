/** How long the host is given to say that it is there, in ms; nothing is on the screen meanwhile. */
const patience = 1500;

/**
 * Whether the place the page was loaded from would give it again: asked before a page is loaded anew that
 * no service worker keeps. The one question this app puts to its own host; it says nothing and brings nothing.
 */
export async function isHostThere(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(patience);
    const asked = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store', signal });
    return asked.ok;
  } catch {
    return false;
  }
}
