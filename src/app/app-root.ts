// There is no page where only the list of addresses is read.
const base = typeof document === 'undefined' ? null : document.querySelector('base');

/**
 * Where the app stands on its host, with a slash at its end. build/find-root.ts has found it and said it in
 * the page's `<base>`, which is gone once the page is whole.
 */
export const appRoot: string = base === null ? '/' : new URL(base.href).pathname;

/** The same for the router, which also takes the address without the slash: not every host adds it. */
export const routerBase: string = appRoot.replace(/(?<=.)\/$/, '');
