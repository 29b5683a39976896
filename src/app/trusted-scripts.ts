/**
 * Trusted Types: where the page's policy demands them, an address becomes a program (a worker, the
 * service worker) only if it is a script of this app's own, and no text ever becomes one.
 */
type ScriptPolicies = {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => unknown;
};

declare global {
  // oxlint-disable-next-line no-var -- a global of the browser's
  var trustedTypes: ScriptPolicies | undefined;
}

/** The address itself; throws for everything that is no script file below this app's root. */
function ownScript(address: string): string {
  const { origin, pathname } = new URL(address, document.baseURI);
  if (origin === location.origin && /\.[jt]sx?$/.test(pathname)) return address;
  throw new TypeError('Only this app’s own scripts are run.');
}

/** Has to come before the first worker; does nothing in browsers without Trusted Types. */
export function trustOwnScripts(): void {
  globalThis.trustedTypes?.createPolicy('default', { createScriptURL: ownScript });
}
