/** How long the host is given to say that it is there, in ms; nothing is on the screen meanwhile. */
const patience = 1500;

/**
 * Whether the place the page was loaded from would give it again: asked before a page is loaded anew that
 * no service worker keeps. The one question this app puts to its own host; it says nothing and brings nothing.
 */
export async function isHostThere(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(patience);
    const asked = await fetch(location.pathname, { cache: 'no-store', signal });
    // Some hosts have the app's one page for what is not found, and say so.
    return asked.ok || (await asked.text()).includes('id="plain-page"');
  } catch {
    return false;
  }
}
